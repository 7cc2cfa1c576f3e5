/** Uzbek. The groups are explained in groups/. */
import { describeLanguage } from "./language.ts";
import { phrases } from "./phrases.ts";

export const uz = describeLanguage({
  tag: "uz",
  name: "Uzbek",

  backReferences: {
    openings: phrases(`
      u, ular, uning, ularning, unga, uni, ularga, ularni, bu, buning, bunga, buni, bundan, bunda,
      lekin, ammo, biroq, va, shuningdek, shu, shuning, o'sha, keyin, so'ng, bunday, ushbu, mazkur,
      shunday, chunki, demak, undan, у, улар, унинг, уларнинг, унга, уни, уларга, уларни, бу, бунинг,
      бунга, буни, бундан, бунда, лекин, аммо, бироқ, ва, шунингдек, шу, шунинг, ўша, кейин, сўнг,
      бундай, ушбу, мазкур, шундай, чунки, демак, ундан
    `),
    unlessBefore: phrases("yil, yili, hafta, oy, йил, йили, ҳафта, ой"),
  },
});
