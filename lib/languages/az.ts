/** Azerbaijani. The groups are explained in groups/. */
import { describeLanguage } from "./language.ts";
import { phrases } from "./phrases.ts";

export const az = describeLanguage({
  tag: "az",
  name: "Azerbaijani",

  credits: {
    captionEnds: phrases(`
      arxiv foto, arxiv fotosu, illüstrativ foto
    `),
  },
  boilerplate: {
    leftovers: phrases(`
      Bunu da oxuyun, Həmçinin oxuyun
    `),
  },
  backReferences: {
    openings: phrases(`
      o, onlar, onun, onların, ona, onu, ondan, bu, bunun, buna, bunu, bundan, bunlar, bunların, lakin,
      amma, ancaq, və, həmçinin, həm də, eyni zamanda, daha sonra, sonra, sonradan, bununla belə,
      bununla yanaşı, buna görə, çünki, həmin, orada, beləliklə, belə, digər tərəfdən, üstəlik, onda,
      o zaman, hər ikisi, məsələn, yəni, özü, bunda, bununla, bundan sonra, bundan əlavə,
      bir qədər sonra, onlardan, onlara, onları
    `),
    exceptions: phrases("bu (il|ilin|həftə|ay|ayın|gün|gecə|səhər|axşam|mövsüm)"),
  },
});
