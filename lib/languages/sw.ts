/** Swahili. The groups are explained in groups/. */
import { describeLanguage } from "./language.ts";
import { phrases } from "./phrases.ts";

export const sw = describeLanguage({
  tag: "sw",
  name: "Swahili",

  credits: {
    captionEnds: phrases(`
      picha ya maktaba
    `),
  },
  boilerplate: {
    selfReferences: phrases(`
      (ukurasa|tovuti) (wetu|yetu) (wa|ya), bonyeza hapa
    `),
    leftovers: phrases(`
      Soma pia, Soma zaidi, Pia unaweza kusoma, Unaweza kusoma pia, Unaweza pia kusoma,
      Unaweza kutazama
    `),
  },
  backReferences: {
    openings: phrases(`
      lakini, na, hata hivyo, pia, aidha, kwa hiyo, hivyo, yeye, wao, hii, hiyo, hilo, hili, huyo,
      huyu, hao, hawa, hayo, haya, hivi, hizo, hizi, hapo, huko, kisha, baada ya hapo, baadaye,
      wakati huo, wakati huohuo, wote wawili, ingawa, kwani, kwa sababu, kadhalika, vilevile,
      zaidi ya hayo, kwa mujibu wake, wengine, (ali|wali|ame|wame|ana|wana)(sema|ongeza|eleza|dai),
      akaongeza, akasema, anasema, anaongeza,
      * (hizo|hizi|hiyo|hii|hilo|hili|huyo|huyu|hao|hawa|hayo|haya|hicho|hiki|hivyo|hivi|huo)
    `),
    exceptions: phrases("(wiki|mwaka|mwezi|siku|majira|msimu) (hii|huu|hizi|haya)"),
  },
});
