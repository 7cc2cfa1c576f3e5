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
  status: {
    kill: phrases(`
      afturkölluð, afturkallað, afturkallaður, dregin til baka, dregið til baka, drögum til baka, felld
      niður
    `),
    retract: ["fjarlægja", "fjarlægið", "eyða", "eyðið", "afturkalla", "hunsa", "hunsið"],
    embargo: ["birtingarbann", "birtingarbanni", "birtingarbanns", "fréttabann", "embargo"],
    lifted: ["birtingarbanni aflétt", "aflétt", "útrunnið"],
    hold: phrases(`
      bíða, bíðið, bíður, bíðum, halda eftir, haldið eftir, í bið, trúnaðarmál, til innri nota, ekki enn,
      bíður samþykkis, bíðið með,
      aðeins til innanhússnota
    `),
    draft: ["drög", "uppkast", "vinnuskjal", "vinnuútgáfa", "óyfirlesið", "óyfirfarið"],
    cleared: ["samþykkt", "yfirlesið", "staðfest", "yfirfarið"],
    not: ["ekki", "bannað", "óheimilt", "aldrei", "án"],
    none: ["án", "aldrei"],
    publish: phrases(`
      birt*, prent*, dreif*, útvarp*, deila, deilið, deilt, vefinn, netið, opinber*
    `),
    use: ["nota", "notið", "notuð", "notað", "notkunar"],
    release: ["til birtingar", "til birtingar frá"],
    story: phrases(`
      frétt, fréttin, fréttina, fréttinni, grein, greinin, greinina, texti, textinn, textann, efni, efnið,
      mynd, myndband, útgáfa
    `),
    parts: ["mynd", "myndina", "myndir", "myndband", "fyrirsögn", "myndatexti"],
    document: ["skýrsla", "fréttatilkynning", "ræða", "skjal", "tilkynning"],
    conditions: ["ef", "þegar"],
    please: ["vinsamlegast", "vinsamlega", "beðnir", "beðin", "biðjum"],
    editors: phrases(`
      ritstjórn, ritstjórar, ritstjóra, athugið, fjölmiðlar, fjölmiðla, fjölmiðlum, áríðandi, mikilvægt,
      áskrifendur, blaðamenn
    `),
    until: ["til", "fyrir", "fyrr", "fyrr en", "áður", "eftir", "þar til", "þangað til", "frá", "uns"],
    notBefore: ["ekki fyrr en", "fyrst eftir"],
    for: ["handa"],
    this: ["þessi", "þetta", "þessa", "þessari", "okkar"],
    filler: phrases(`
      og, eða, í, á, að, er, eru, var, verður, má, mega, skal, aðeins, strangt, strax, kl, klukkan, enn,
      mánudags, þriðjudags, miðvikudags, fimmtudags, föstudags, laugardags, sunnudags, villa, en, ætlað
    `),
    refusals: phrases(`
      (vinsamlega|vinsamlegast) birtið ekki, birtið (þetta |)ekki (fyrr|strax), má ekki (birta|birtast) fyrr
    `),
    fieldNames: ["athugasemd", "fyrirmæli"],
    fieldWords: ["staða", "birtingarstaða", "samþykki", "lögfræði"],
    fieldNeeds: ["(samþykkt|birt|tilbúið|yfirfarið|útgefið)", "birta", "samþykki"],
    fieldHolds: phrases(`
      drög, uppkast, í vinnslu, bíður, í bið, í yfirlestri, ósamþykkt, óbirt, ekki tilbúið, ekki samþykkt
    `),
    fieldBeside: phrases("yfirlestur, frétt, greinar, texta, prentun"),
    fieldLacks: phrases("vantar, bíður, beðið"),
    fieldDone: phrases(`
      veitt, komið, lokið, birt, samþykkt, tilbúið, ekki (þörf|nauðsynlegt), engar athugasemdir
    `),
    fieldOff: phrases("nei, ekkert, engin, enginn, ekki, ekki enn"),
    fieldOn: ["já"],
    heldFolders: ["drög", "óbirt"],
  },
  boilerplate: {
    rights: ["öll réttindi áskilin"],
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
    invitations: ["lesa einnig", "lestu líka"],
    colonInvitations: ["sjá einnig"],
    editorNotes: ["nánari upplýsingar", "tengiliður fjölmiðla"],
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
    events: phrases(`
      (slysið|atvikið|maðurinn|konan|árásin|hinn grunaði|fórnarlambið|ökumaðurinn|ákærði|bruninn)
    `),
    contrasts: phrases("hins vegar, aftur á móti"),
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
  bylines: {
    colonLabels: ["höfundur", "texti"],
  },
  credits: {
    labels: ["mynd", "ljósmynd", "myndir"],
  },
  deskLabels: {
    caption: ["myndatexti"],
  },
  publication: {
    updated: ["uppfært"],
    published: ["birt"],
  },
  mail: {
    devices: ["sent úr"],
    closings: ["kær kveðja", "bestu kveðjur"],
    greetings: ["góðan dag", "sæl", "sæll"],
    releases: ["fréttatilkynning"],
  },
});
