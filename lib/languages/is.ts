/** Icelandic. The groups are explained in groups/. */
import { describeLanguage } from "./language.ts";
import { phrases } from "./phrases.ts";

export const is = describeLanguage({
  tag: "is",
  name: "Icelandic",

  assertions: {
    negations: phrases("ekki, aldrei, enginn, engin, ekkert, hvorki, án"),
    hedges: phrases("kannski, líklega, mögulega, meintur, gæti"),
  },
  boilerplate: {
    selfReferences: phrases(`
      í (þessari|þessum) (grein|pistli|leiðarvísi|færslu|umfjöllun),
      (þessi|þetta) (grein|pistill|leiðarvísir) (útskýrir|sýnir|fjallar|er),
      (lestu|lesið|sjáðu|fylgstu|skráðu) (meira|einnig|áfram|með|þig), takk fyrir (lesturinn|að)
    `),
    unseen: phrases(`
      (sjá|sjáið) (hér (að |)(neðan|ofan)|mynd|myndband|töflu|kort|að neðan|að ofan),
      (hér |)(að |)(neðan|ofan) (má|er|eru|greind*|nefnd*|lýst),
      (meðfylgjandi|eftirfarandi) (mynd|mynd*|tafla|töflu|graf|kort*|kafla), smelltu (hér|á),
      á myndinni (er|eru|má|til)
    `),
    leftovers: phrases(`
      LESTU LÍKA, Lestu líka
    `),
  },
  sentences: {
    openers: phrases(`
      Það, Þetta, Þessi, Þessir, Hann, Hún, Þeir, Þær, En, Og, Ef, Þegar, Því, Einnig, Eftir, Fyrir, Nú, Í,
      Á, Um, Með, Frá, Samkvæmt, Hins, Þá, Ekki, Er, Var, Hvernig, Hvað, Hvar
    `),
    hasOrdinalStop: true,
  },
  labels: {
    claim: phrases(`
      fullyrðing
    `),
    falsehood: phrases(`
      rangt, ósatt
    `),
    rating: phrases(`
      niðurstaða
    `),
    truth: phrases(`
      staðreynd, staðreyndir
    `),
    asker: phrases(`
      spurning, blaðamaður
    `),
    answer: phrases(`
      svar
    `),
    notes: phrases(`
      leiðrétting
    `),
  },
  speakers: {
    telling: phrases(`
      sagði, segir, samkvæmt
    `),
  },
  backReferences: {
    openings: phrases(`
      en, og, eða, hins vegar, einnig, auk þess, þess vegna, hann, hún, þeir, þær, þau, hans, hennar,
      þeirra, þó, samt, jafnframt, þá, síðan, þannig, því, aftur á móti, á meðan, á sama tíma, eftir það,
      áður, til dæmis, þetta, þessi, þessir, þessar, þessu, þessum, það (er|var|hefur|hafði|kom), þar,
      þangað, þaðan, báðir, báðar, bæði þau, að (hans|hennar|þeirra) sögn, (hann|hún) (segir|sagði), honum,
      henni, þeim, slíkt, slíkur
    `),
    exceptions: phrases(`
      það (er|var) (ekki|gott|mikil*|ljóst|hægt), (þessa|þessari|þessum) (viku|dagana|mánuði)
    `),
    unlessBefore: phrases(`
      viku, vikuna, mánuð*, ári, árið, sumar*, vetur*
    `),
  },
  claims: {
    denials: phrases(`
      ósatt, ekki satt, rangt, villandi, falsað, fölsuð, uppspuni, engar sannanir
    `),
    verdicts: phrases(`
      það er, þetta er
    `),
  },
  corrections: {
    openings: phrases(`
      í (fyrri|upphaflegri|eldri) (útgáfu|frétt|gerð) (fréttarinnar|greinarinnar|sagði|var|kom),
      í upphaflegu fréttinni
    `),
  },
});
