/** Lithuanian. The groups are explained in groups/. */
import { describeLanguage } from "./language.ts";
import { phrases } from "./phrases.ts";

export const lt = describeLanguage({
  tag: "lt",
  name: "Lithuanian",
  assertions: {
    negations: phrases("ne, nėra, nebuvo, niekada, niekas, nei, be"),
    hedges: phrases("galbūt, gali, tariamai, tikriausiai, esą"),
  },
  moments: {
    locales: ["lt"],
  },
  boilerplate: {
    selfReferences: phrases(`
      šiame (straipsnyje|gide|įraše|tekste|apžvalgoje),
      (šis|mūsų) (straipsnis|gidas|įrašas) (paaiškina|parodo|padės|yra|skirtas),
      (skaitykite|žiūrėkite|sužinokite|sekite|prenumeruokite|skaityk) (taip pat|daugiau|toliau|mus|mūsų),
      (pateikiame|surinkome|pristatome|aiškiname) (jums|sąrašą|kaip),
      (ačiū|dėkojame) (už|kad) (skaitymą|dėmesį|skaitote)
    `),
    unseen: phrases(`
      (žr|žiūrėkite|žiūrėk) (žemiau|aukščiau|nuotrauką|video|lentelę|grafiką|žemėlapį|toliau),
      (žemiau|aukščiau|toliau|anksčiau) (pateikt*|minėt*|aprašyt*|nurodyt*|esanči*|išvardyt*),
      (šioje|kitoje|toliau) (lentelėje|pastraipoje|nuotraukoje),
      (lentelėje|nuotraukoje|grafike|žemėlapyje|sąraše) (žemiau|aukščiau|matyti|kairėje|dešinėje),
      (spauskite|spustelėkite|paspauskite) (čia|ant)
    `),
    leftovers: phrases(`
      SKAITYKITE TAIP PAT, Skaitykite taip pat, Taip pat skaitykite, Straipsnis tęsiamas
    `),
  },
  sentences: {
    openers: phrases(`
      Tai, Tas, Ta, Tie, Šis, Ši, Šie, Jis, Ji, Jie, Jos, Bet, Ir, Jei, Jeigu, Kai, Nes, Taip, Tačiau, Po,
      Prieš, Dabar, Šiandien, Kaip, Kas, Kur, Kodėl, Yra, Nėra, Be, Anot, Pasak, Todėl, Tuo, Visgi, Taigi
    `),
  },
  labels: {
    claim: phrases(`
      teiginys
    `),
    falsehood: phrases(`
      netiesa, melas, melagiena
    `),
    rating: phrases(`
      verdiktas, išvada, vertinimas
    `),
    truth: phrases(`
      tiesa, faktas, faktai
    `),
    asker: phrases(`
      klausimas, žurnalistas, žurnalistė
    `),
    answer: phrases(`
      atsakymas
    `),
    notes: phrases(`
      patikslinimas, pataisymas, redakcijos pastaba
    `),
  },
  speakers: {
    telling: phrases(`
      sakė, teigė, pasak
    `),
  },
  backReferences: {
    openings: phrases(`
      bet, tačiau, ir, arba, taip pat, be to, todėl, jis, ji, jie, jos, jo, šis, ši, šie, šios, šį, šią,
      šiuo, šiame, šioje, tas, ta, tie, tos, tai, jų, jam, jai, jiems, pasak (jo|jos|jų), anot (jo|jos|jų),
      taigi, dėl to, tuo tarpu, tuo pat metu, tada, tuomet, po to, vėliau, prieš tai, vis dėlto,
      kita vertus, priešingai, pavyzdžiui, abu, abi, abudu, vienas iš jų, toks, tokia, ten
    `),
    exceptions: phrases(`
      (šį|šią) (savaitę|mėnesį|vasarą|žiemą|sezoną|rytą|vakarą), šiemet
    `),
    unlessBefore: phrases(`
      savait*, mėnes*, met*, vasar*, žiem*, sezon*, rytą, vakarą
    `),
  },
  claims: {
    denials: phrases(`
      netiesa, melaginga, melagingas, melagingi, neteisinga, suklastota, suklastotas, klaidinanti,
      klaidinantis, nėra įrodymų
    `),
    verdicts: phrases(`
      tai yra, tai nėra
    `),
  },
  corrections: {
    openings: phrases(`
      (ankstesnėje|pirminėje|pirmojoje) (straipsnio|teksto|publikacijos|žinutės) versijoje
    `),
  },
});
