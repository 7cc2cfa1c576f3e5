/** Luxembourgish. The groups are explained in groups/. */
import { describeLanguage } from "./language.ts";
import { phrases } from "./phrases.ts";

export const lb = describeLanguage({
  tag: "lb",
  name: "Luxembourgish",

  status: {
    kill: ["zréckgezunn", "annuléiert"],
    retract: ["läschen", "läscht", "ewechhuelen", "zréckzéien", "ignoréieren"],
    embargo: ["embargo", "sperrfrist", "ënner embargo"],
    lifted: ["opgehuewen", "ofgelaf"],
    hold: ["ofwaarden", "waarden", "waart", "vertraulech", "zréckhalen", "nach net", "nëmmen intern"],
    draft: ["entworf", "brouillon", "aarbechtsversioun"],
    cleared: ["fräiginn", "validéiert", "confirméiert"],
    not: ["net", "keen", "keng", "verbueden", "ni", "ouni"],
    none: ["keen", "keng", "ni", "ouni"],
    publish: ["publizéier*", "verëffentlech*", "verbreed*", "online", "deelen", "drécken"],
    use: ["benotz*"],
    release: ["fräi ab", "fir publikatioun", "publikatioun"],
    story: ["artikel", "text", "noriicht", "bäitrag", "foto", "video", "versioun"],
    parts: ["foto", "fotoen", "video", "titel"],
    document: ["bericht", "communiqué", "pressematdeelung", "ried", "dokument"],
    please: ["wannechgelift", "w e g", "gebieden"],
    editors: ["opgepasst", "redaktioun", "redaktiounen", "redakteren", "medien", "journalisten", "wichteg"],
    until: ["bis", "virun", "virum", "no", "ab"],
    for: ["fir"],
    this: ["dësen", "dëst", "dës", "eis"],
    filler: phrases(`
      de, den, d, an, oder, ass, ginn, gi, gëtt, däerf, nach, nëmmen, streng, direkt, auer, vum, am
    `),
    refusals: phrases(`
      wannechgelift (nach |)net publizéieren
    `),
    fieldNames: ["uweisung", "bemierkung"],
    fieldWords: phrases("status, zoustand, fräigab, accord, juristen, spärfrist"),
    fieldNeeds: ["(ass |)(fräiginn|accordéiert|publizéiert|fäerdeg|nogekuckt)", "publizéieren", "fräigab"],
    fieldHolds: phrases(`
      brouillon, entworf, oppen, an der maach, net (fäerdeg|fräiginn|publizéieren), nach net, gespaart
    `),
    fieldBeside: phrases("artikel, text, redaktioun, drock"),
    fieldLacks: phrases("feelt, waart, aussteet"),
    fieldDone: phrases("ok, ginn, fäerdeg, publizéiert, fräiginn, net néideg"),
    fieldOff: phrases("nee, keen, keng, net, nach net"),
    fieldOn: ["jo"],
    heldFolders: ["brouillonen"],
  },
  boilerplate: {
    selfReferences: phrases(`
      an (dësem|eisem) (artikel|bäitrag|guide|blog|podcast),
      (dësen|eisen) (artikel|bäitrag) (erkläert|weist|ass|gëtt),
      (liest|kuckt|abonnéiert|follegt) (och|méi|eis|weider|hei),
      merci fir(t|) (d'liesen|nolauschteren|d'nolauschteren)
    `),
    unseen: phrases(`
      (kuckt|gesi|cf) (hei ënnen|hei uewen|ënnen|uewen|foto|video|tabell|grafik),
      (hei |)(ënnen|uewen) (genannt*|beschriwwen*|ernimmt*|gewisen*),
      (tabell|grafik|foto|video|lëscht|kaart) (hei ënnen|hei uewen|ënnendrënner|uewendriwwer),
      klickt (hei|op), op (der|dëser) foto (gesäit|ass|sinn)
    `),
    leftovers: phrases(`
      Liest och, LIEST OCH, Liest méi
    `),
  },
  sentences: {
    openers: phrases(`
      D'Police, De, Den, Déi, Dat, Dëst, Dësen, Dës, Hien, Hatt, Si, Mir, Ech, Et, An, Am, Op, Bei, Mat,
      No, Vun, Fir, Mee, Awer, Och, Wéi, Wann, Well, Zanter, Nodeem, Virun, Laut, Donieft
    `),
    hasOrdinalStop: true,
  },
  backReferences: {
    events: phrases("de(|n) (Accident|Chauffer|Verdächtegen|Beschëllegten|Mann), d'(Affer|Fra|Attack)"),
    contrasts: [", awer,"],
    openings: phrases(`
      mee, awer, an, oder, och, dofir, duerfir, dowéinst, doduerch, dobäi, dono, duerno, donieft,
      ausserdeem, allerdéngs, trotzdeem, dogéint, dann, do, dohier, domat, dorop, hien, hatt, si, hir,
      säin, seng, säi, hiren, dëst, dës, dësen, dat ass, dat war, dat huet, déi (sinn|waren|hunn|haten),
      béid, e puer vun hinnen
    `),
    exceptions: phrases(`
      et (gëtt|geet|goufen|gouf)
    `),
    unlessBefore: phrases(`
      Woch, Joer, Mount, Moien, Owend, Summer, Wanter, Méindeg, Dënschdeg, Mëttwoch, Donneschdeg, Freideg,
      Samschdeg, Sonndeg
    `),
  },
  labels: {
    claim: phrases(`
      behaaptung, d'behaaptung, mythos, gerücht
    `),
    falsehood: phrases(`
      falsch, onwouer, irféierend
    `),
    rating: phrases(`
      bewäertung, fazit, urteel
    `),
    truth: phrases(`
      fakt, fakten, d'fakten, wourecht, richteg
    `),
    asker: phrases(`
      fro, moderateur, moderatrice, journalist, journalistin, reporter
    `),
    answer: phrases(`
      äntwert
    `),
    notes: phrases(`
      korrektur, berichtegung, richtegstellung, (notiz|hiweis) vun der redaktioun
    `),
  },
  claims: {
    denials: phrases(`
      falsch, net wouer, stëmmt net, irféierend, erfonnt, gefälscht
    `),
    verdicts: phrases(`
      dat, dëst, et ass, dat stëmmt
    `),
  },
  corrections: {
    openings: phrases(`
      an enger (fréierer|éischter|viregter) versioun (vun dësem|vum|stoung|hat),
      (a|an) dësem artikel (stoung|hat|war) (fir d'éischt|ufanks|virdrun)
    `),
  },
});
