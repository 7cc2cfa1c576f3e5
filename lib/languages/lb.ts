/** Luxembourgish. The groups are explained in groups/. */
import { describeLanguage } from "./language.ts";
import { phrases } from "./phrases.ts";

export const lb = describeLanguage({
  tag: "lb",
  name: "Luxembourgish",

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
