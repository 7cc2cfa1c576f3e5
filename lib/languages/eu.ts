/** Basque. The groups are explained in groups/. */
import { describeLanguage } from "./language.ts";
import { phrases } from "./phrases.ts";

export const eu = describeLanguage({
  tag: "eu",
  name: "Basque",
  labels: {
    claim: phrases(`
      baieztapena, zurrumurrua
    `),
    falsehood: phrases(`
      gezurra, faltsua
    `),
    rating: phrases(`
      epaia, ondorioa
    `),
    truth: phrases(`
      egia
    `),
    asker: phrases(`
      galdera, kazetaria
    `),
    answer: phrases(`
      erantzuna
    `),
  },
  speakers: {
    telling: phrases(`
      esan, adierazi, arabera, azaldu
    `),
  },
  backReferences: {
    openings: phrases(`
      baina, eta, edo, hala ere, dena den, gainera, horregatik, beraz, orduan, ondoren, era berean,
      bestalde, hura, hark, haiek, haren, hau, honek, hori, horrek, hauek, horiek
    `),
  },
});
