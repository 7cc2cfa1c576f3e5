/** Serbian. The groups are explained in groups/. */
import { describeLanguage } from "./language.ts";
import { phrases } from "./phrases.ts";

export const sr = describeLanguage({
  tag: "sr",
  name: "Serbian",

  moments: {
    today: ["danas"],
    tomorrow: ["sutra"],
    locales: ["sr", "sr-Latn"],
  },

  sentences: {
    hasOrdinalStop: true,
  },
  labels: {
    claim: phrases(`
      тврдња, гласина
    `),
    falsehood: phrases(`
      нетачно, лаж, неистина
    `),
    rating: phrases(`
      оцена, закључак
    `),
    truth: phrases(`
      истина, чињеница, чињенице
    `),
    asker: phrases(`
      питање, новинар, новинарка, водитељ, водитељка, pitanje, voditeljka
    `),
    answer: phrases(`
      одговор, odgovor
    `),
    notes: phrases(`
      исправка
    `),
  },
  speakers: {
    telling: phrases(`
      рекао, рекла, изјавио, изјавила, казао, казала, rekao, rekla, izjavio, izjavila, kazao, kazala
    `),
    first: phrases(`
      ја, ми, мени, мене, нас, нама, мој, моја, наш, наша, ja, mi, meni, mene, nas, nama, moj, moja, naš,
      naša
    `),
    second: phrases(`
      ви, вас, вама, ваш, ваша, vi, vas, vama, vaš, vaša
    `),
  },
  claims: {
    denials: phrases(`
      није (тачно|истина), нетачн, неистин
    `),
    verdicts: phrases(`
      то (је|није), to (je|nije)
    `),
  },
  corrections: {
    openings: phrases(`
      у (претходној|ранијој) верзији (чланка|текста), u (prethodnoj|ranijoj) verziji (članka|teksta)
    `),
  },
  backReferences: {
    openings: phrases(`
      али, а, и, или, међутим, такође, осим тога, зато, стога, потом, затим, након тога, ипак,
      у међувремену, он, она, оно, они, његов, његова, њен, њена, њихов, њихова, овај, ова, ово, ови, тај,
      та, то, према (њему|њој|њима), ali, a, i, ili, međutim, takođe, osim toga, zato, stoga, potom, zatim,
      nakon toga, ipak, u međuvremenu, on, ona, ono, oni, njegov, njegova, njen, njena, njihov, njihova,
      ovaj, ova, ovo, ovi, taj, ta, to, prema (njemu|njoj|njima)
    `),
    unlessBefore: phrases(`
      недеља, недеље, месец, година, године, викенд, пут, пута, nedelja, nedelje, mesec, godina, godine,
      vikend, put, puta
    `),
  },
});
