/** Filipino. The groups are explained in groups/. */
import { describeLanguage } from "./language.ts";
import { phrases } from "./phrases.ts";

export const fil = describeLanguage({
  tag: "fil",
  name: "Filipino",
  labels: {
    claim: phrases(`
      pahayag
    `),
    falsehood: phrases(`
      peke
    `),
    truth: phrases(`
      katotohanan
    `),
    asker: phrases(`
      tanong
    `),
    answer: phrases(`
      sagot
    `),
  },
  backReferences: {
    openings: phrases(`
      ngunit, pero, subalit, gayunman, dagdag pa, siya, sila, ito, iyon, ang kanyang
    `),
  },
});
