/**
 * How languages write figures in words, and what news counts. It stands apart from the languages' own files
 * because the function that serves summaries needs it, and nothing else of the languages. Small letters; a
 * `/` parts the forms of one word, a `*` stands for any ending.
 */
import { phrases } from "./phrases.ts";

/** What becomes of people whom news counts, and how each is called in `differ` where no word is cited. */
export type Fate = "dead" | "injured" | "missing" | "held" | "rescued" | "fled";

export interface FigureWords {
  /**
   * Numbers from 0 on, in order; `-` leaves one out. What is an article too ("ein", "une") is left out.
   */
  readonly numbers: readonly string[];
  /** 20, 30, … 90, where `numbers` does not have them. */
  readonly tens: readonly string[];
  /**
   * How 21 is written as one word: `1` stands for the unit and `20` for the ten. Words beside each other
   * are summed in every language.
   */
  readonly joined?: string;
  /** Words for 100, 1,000, a million and a billion (10⁹), and for 10¹² where it is usual. */
  readonly scales: readonly (readonly [value: number, words: readonly string[]])[];
  readonly and: readonly string[];
  /** "Between 10 and 15"; "10 to 15". */
  readonly between?: readonly string[];
  readonly to?: readonly string[];
  /** "12 of the passengers". */
  readonly of?: readonly string[];
  /** "Per cent". */
  readonly percent: readonly string[];
  /** ISO 4217 and the words. */
  readonly currencies: readonly (readonly [code: string, words: readonly string[]])[];
  /** "About", "at least": the figure behind it is not exact. */
  readonly about: readonly string[];
  /** Whoever is counted, without saying more of them: "people". */
  readonly people: readonly string[];
  /** Behind a figure that is an age: "years old"; with the hyphens left out. */
  readonly ages: readonly string[];
  /** Before it: "aged", "at the age of". */
  readonly beforeAges?: readonly string[];
  readonly fates: Readonly<Record<Fate, readonly string[]>>;
  /** Words of grammar, which name nothing that could be counted. */
  readonly empty: readonly string[];
  /** Adjectives stand behind their noun: "soldados ucranianos". */
  readonly isHeadFirst?: true;
}

const [HUNDRED, THOUSAND, MILLION, BILLION, TRILLION] = [100, 1e3, 1e6, 1e9, 1e12];

const en: FigureWords = {
  numbers: phrases(`
    zero, one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen, fourteen,
    fifteen, sixteen, seventeen, eighteen, nineteen
  `),
  tens: phrases("twenty, thirty, forty, fifty, sixty, seventy, eighty, ninety"),
  scales: [
    [HUNDRED, ["hundred"]],
    [THOUSAND, ["thousand", "k"]],
    [1e5, ["lakh"]],
    [MILLION, ["million", "mn", "m"]],
    [1e7, ["crore"]],
    [BILLION, ["billion", "bn", "b"]],
    [TRILLION, ["trillion", "tn", "trn"]],
  ],
  between: ["between"],
  to: ["to"],
  of: ["of"],
  and: ["and", "or", "but", "while"],
  percent: ["percent", "pct", "percentage", "per cent"],
  currencies: [
    ["USD", ["dollar", "dollars"]],
    ["EUR", ["euro", "euros"]],
    ["GBP", ["pound", "pounds"]],
    ["JPY", ["yen"]],
    ["CNY", ["yuan", "renminbi"]],
    ["INR", ["rupee", "rupees"]],
    ["RUB", ["rouble", "roubles", "ruble", "rubles"]],
    ["CHF", ["franc", "francs"]],
  ],
  about: phrases(`
    about, around, nearly, almost, roughly, approximately, some, over, than, least, most, up, estimated
  `),
  people: phrases("people, persons, person, others, other, individuals, victims, men, women"),
  ages: ["year old", "years old", "years of age"],
  beforeAges: ["aged", "age", "age of", "ages of", "aged between", "turned"],
  fates: {
    dead: phrases("dead, kill, killed, kills, killing, die, died, dies, deaths, death, dying, fatalities"),
    injured: phrases(`
      injured, injures, injuring, injuries, wounded, wounds, wounding, hurt, hurting, hospitalised,
      hospitalized
    `),
    missing: phrases("missing, unaccounted"),
    held: phrases("arrested, arrests, arresting, detained, detaining, custody"),
    rescued: phrases("rescued, rescues, rescuing, rescue"),
    fled: phrases("evacuated, evacuating, displaced, homeless, fled, evacuees"),
  },
  empty: phrases(`
    a, an, the, of, in, to, for, on, with, at, by, from, as, is, are, was, were, be, been, being, have, has,
    had, will, would, could, may, might, its, his, her, their, it, he, she, they, who, which, that, this,
    these, those, there, also, more, later, since, including, among, so, far, after, before, into, out
  `),
};

const de: FigureWords = {
  numbers: phrases(`
    null, -, zwei, drei, vier, fünf, sechs, sieben, acht, neun, zehn, elf, zwölf, dreizehn, vierzehn,
    fünfzehn, sechzehn, siebzehn, achtzehn, neunzehn
  `),
  tens: phrases("zwanzig, dreißig, vierzig, fünfzig, sechzig, siebzig, achtzig, neunzig"),
  joined: "1und20",
  scales: [
    [HUNDRED, ["hundert"]],
    [THOUSAND, ["tausend", "tsd"]],
    [MILLION, ["million", "millionen", "mio"]],
    [BILLION, ["milliarde", "milliarden", "mrd"]],
    [TRILLION, ["billion", "billionen"]],
  ],
  between: ["zwischen"],
  to: ["bis"],
  of: ["der", "von"],
  and: ["und", "oder", "aber", "während"],
  percent: ["prozent"],
  currencies: [
    ["EUR", ["euro"]],
    ["USD", ["dollar"]],
    ["CHF", ["franken"]],
    ["GBP", ["pfund"]],
  ],
  about: phrases(
    "etwa, rund, knapp, fast, mindestens, wenigstens, circa, ca, gut, mehr, über, bis, ungefähr",
  ),
  people: phrases("menschen, personen, leute, opfer, andere, weitere"),
  ages: ["jahre alt", "jähriger", "jährige", "jährigen"],
  beforeAges: ["alter von"],
  fates: {
    dead: phrases("tot*, todesopfer*, getötet*, starb*, gestorben*, umgekommen, leben, tötete*, ermordet*"),
    injured: phrases("verletzt*, verletzte*, schwerverletzt*, leichtverletzt*, verwundet*"),
    missing: phrases("vermisst*, vermißt*"),
    held: phrases("festgenommen*, verhaftet*, festnahmen, verhaftungen"),
    rescued: phrases("gerettet*, geborgen*"),
    fled: phrases("evakuiert*, obdachlos*, geflohen*, flüchteten"),
  },
  empty: phrases(`
    der, die, das, den, dem, des, ein, eine, einen, einem, einer, eines, von, vom, in, im, am, an, auf, aus,
    bei, mit, nach, zu, zum, zur, für, durch, ist, sind, war, waren, wird, werden, wurde, wurden, worden,
    hat, haben, hatte, hatten, sich, es, er, sie, auch, noch, seit, ums, dabei, darunter
  `),
};

const fr: FigureWords = {
  isHeadFirst: true,
  numbers: phrases(`
    zéro, -, deux, trois, quatre, cinq, six, sept, huit, neuf, dix, onze, douze, treize, quatorze, quinze,
    seize, dix-sept, dix-huit, dix-neuf, vingt
  `),
  tens: phrases("vingt, trente, quarante, cinquante, soixante, septante, -, nonante"),
  scales: [
    [HUNDRED, ["cent", "cents"]],
    [THOUSAND, ["mille"]],
    [MILLION, ["million", "millions"]],
    [BILLION, ["milliard", "milliards"]],
  ],
  between: ["entre"],
  to: ["à"],
  of: ["de", "des", "d'entre"],
  and: ["et", "ou", "mais", "tandis"],
  percent: ["pour cent"],
  currencies: [
    ["EUR", ["euro", "euros"]],
    ["USD", ["dollar", "dollars"]],
    ["CHF", ["franc", "francs"]],
    ["GBP", ["livre", "livres"]],
  ],
  about: phrases("environ, près, quelque, presque, moins, plus, autour, plusieurs"),
  people: phrases("personnes, personne, gens, victimes, autres"),
  ages: ["ans"],
  beforeAges: ["âgé de", "âgée de", "âgés de"],
  fates: {
    dead: phrases("mort, morts, morte, mortes, tué, tués, tuée, tuées, tuant, décès, décédé*, péri"),
    injured: phrases("blessé, blessés, blessée, blessées, blessant"),
    missing: phrases("disparu, disparus, disparue, disparues"),
    held: phrases("arrêté, arrêtés, arrêtée, arrêtées, interpellé*, arrestations, interpellations"),
    rescued: phrases("secouru*, sauvé, sauvés, sauvées"),
    fled: phrases("évacué*, déplacé*, sinistrés"),
  },
  empty: phrases(`
    le, la, les, un, une, des, du, de, au, aux, en, dans, sur, par, pour, avec, sans, est, sont, était,
    étaient, a, ont, avait, avaient, été, être, se, qui, que, il, elle, ils, elles, leur, son, sa, ses, dont,
    depuis, aussi, encore
  `),
};

const es: FigureWords = {
  isHeadFirst: true,
  numbers: phrases(`
    cero, -, dos, tres, cuatro, cinco, seis, siete, ocho, nueve, diez, once, doce, trece, catorce, quince,
    dieciséis, diecisiete, dieciocho, diecinueve, veinte, veintiuno/veintiún, veintidós, veintitrés,
    veinticuatro, veinticinco, veintiséis, veintisiete, veintiocho, veintinueve
  `),
  tens: phrases("veinte, treinta, cuarenta, cincuenta, sesenta, setenta, ochenta, noventa"),
  scales: [
    [HUNDRED, ["cien", "ciento"]],
    [THOUSAND, ["mil"]],
    [MILLION, ["millón", "millones"]],
  ],
  between: ["entre"],
  to: ["a"],
  of: ["de"],
  and: ["y", "o", "e", "pero", "mientras"],
  percent: ["por ciento"],
  currencies: [
    ["EUR", ["euro", "euros"]],
    ["USD", ["dólar", "dólares"]],
    ["MXN", ["peso", "pesos"]],
    ["GBP", ["libra", "libras"]],
  ],
  about: phrases("unos, unas, alrededor, cerca, casi, menos, más, aproximadamente, hasta"),
  people: phrases("personas, persona, víctimas, otros, otras, otro"),
  ages: ["años"],
  fates: {
    dead: phrases("muert*, muri*, fallec*, mató, mataron, matar, asesinad*"),
    injured: phrases("herid*, lesionad*, heridos"),
    missing: phrases("desaparecid*"),
    held: phrases("detenid*, arrestad*, detenciones"),
    rescued: phrases("rescatad*"),
    fled: phrases("evacuad*, desplazad*, damnificad*"),
  },
  empty: phrases(`
    el, la, los, las, un, una, de, del, al, a, en, con, por, para, sin, sobre, es, son, era, eran, fue,
    fueron, ha, han, había, habían, sido, ser, se, que, su, sus, lo, le, les, desde, también, aún
  `),
};

const it: FigureWords = {
  isHeadFirst: true,
  numbers: phrases(`
    zero, -, due, tre, quattro, cinque, sei, sette, otto, nove, dieci, undici, dodici, tredici,
    quattordici, quindici, sedici, diciassette, diciotto, diciannove, venti, ventuno, ventidue, ventitré,
    ventiquattro, venticinque, ventisei, ventisette, ventotto, ventinove
  `),
  tens: phrases("venti, trenta, quaranta, cinquanta, sessanta, settanta, ottanta, novanta"),
  joined: "201",
  scales: [
    [HUNDRED, ["cento"]],
    [THOUSAND, ["mille", "mila"]],
    [MILLION, ["milione", "milioni"]],
    [BILLION, ["miliardo", "miliardi"]],
  ],
  between: ["tra"],
  to: ["a"],
  of: ["di", "dei", "delle"],
  and: ["e", "ed", "o", "ma", "mentre"],
  percent: ["per cento"],
  currencies: [
    ["EUR", ["euro"]],
    ["USD", ["dollaro", "dollari"]],
    ["GBP", ["sterlina", "sterline"]],
  ],
  about: phrases("circa, quasi, almeno, oltre, più, meno, intorno, fino"),
  people: phrases("persone, persona, vittime, altri, altre"),
  ages: ["anni"],
  fates: {
    dead: phrases("mort*, uccis*, decedut*, perso"),
    injured: phrases("ferit*, feriti"),
    missing: phrases("dispers*, scompars*"),
    held: phrases("arrestat*, fermat*, arresti"),
    rescued: phrases("salvat*, soccors*"),
    fled: phrases("evacuat*, sfollat*"),
  },
  empty: phrases(`
    il, lo, la, i, gli, le, un, una, uno, di, del, della, dei, delle, al, alla, ai, a, in, nel, nella, con,
    per, da, dal, dalla, su, sul, è, sono, era, erano, ha, hanno, aveva, stato, stati, stata, state, si, che,
    anche, ancora
  `),
};

const pt: FigureWords = {
  isHeadFirst: true,
  numbers: phrases(`
    zero, -, dois/duas, três, quatro, cinco, seis, sete, oito, nove, dez, onze, doze, treze,
    catorze/quatorze, quinze, dezesseis/dezasseis, dezessete/dezassete, dezoito, dezenove/dezanove
  `),
  tens: phrases("vinte, trinta, quarenta, cinquenta, sessenta, setenta, oitenta, noventa"),
  scales: [
    [HUNDRED, ["cem", "cento"]],
    [THOUSAND, ["mil"]],
    [MILLION, ["milhão", "milhões"]],
    [BILLION, ["bilhão", "bilhões"]],
  ],
  between: ["entre"],
  to: ["a"],
  of: ["de", "dos", "das"],
  and: ["e", "ou", "mas", "enquanto"],
  percent: ["por cento"],
  currencies: [
    ["EUR", ["euro", "euros"]],
    ["BRL", ["reais", "real"]],
    ["USD", ["dólar", "dólares"]],
  ],
  about: phrases("cerca, quase, menos, mais, aproximadamente, até, uns, umas"),
  people: phrases("pessoas, pessoa, vítimas, outros, outras"),
  ages: ["anos"],
  fates: {
    dead: phrases("mort*, morr*, matou, mataram, faleceu, faleceram"),
    injured: phrases("ferid*, feridos"),
    missing: phrases("desaparecid*"),
    held: phrases("detid*, pres*, prisões, detenções"),
    rescued: phrases("resgatad*"),
    fled: phrases("evacuad*, retirad*, desalojad*, desabrigad*"),
  },
  empty: phrases(`
    o, a, os, as, um, uma, de, do, da, dos, das, em, no, na, nos, nas, com, por, para, ao, à, é, são, era,
    eram, foi, foram, tem, têm, tinha, sido, ser, se, que, seu, sua, também, ainda, desde
  `),
};

const nl: FigureWords = {
  numbers: phrases(`
    nul, -, twee, drie, vier, vijf, zes, zeven, acht, negen, tien, elf, twaalf, dertien, veertien,
    vijftien, zestien, zeventien, achttien, negentien
  `),
  tens: phrases("twintig, dertig, veertig, vijftig, zestig, zeventig, tachtig, negentig"),
  joined: "1en20",
  scales: [
    [HUNDRED, ["honderd"]],
    [THOUSAND, ["duizend"]],
    [MILLION, ["miljoen", "mln"]],
    [BILLION, ["miljard", "mld"]],
  ],
  between: ["tussen"],
  to: ["tot"],
  of: ["van"],
  and: ["en", "of", "maar", "terwijl"],
  percent: ["procent"],
  currencies: [
    ["EUR", ["euro"]],
    ["USD", ["dollar"]],
  ],
  about: phrases("ongeveer, circa, bijna, zeker, ruim, minstens, meer, zo'n, rond, tot"),
  people: phrases("mensen, personen, slachtoffers, anderen"),
  ages: ["jaar oud", "jarige"],
  fates: {
    dead: phrases("dood, doden, dode, gedood*, overleden, omgekomen, dodelijke, leven, stierven"),
    injured: phrases("gewond*, gewonden"),
    missing: phrases("vermist*"),
    held: phrases("gearresteerd*, aangehouden, opgepakt, arrestaties"),
    rescued: phrases("gered, geredde*"),
    fled: phrases("geëvacueerd*, dakloos, gevlucht"),
  },
  empty: phrases(`
    de, het, een, van, in, op, aan, bij, met, naar, te, voor, door, uit, is, zijn, was, waren, wordt, worden,
    werd, werden, heeft, hebben, had, hadden, er, die, dat, ook, nog, om
  `),
};

const sv: FigureWords = {
  numbers: phrases(`
    noll, -, två, tre, fyra, fem, sex, sju, åtta, nio, tio, elva, tolv, tretton, fjorton, femton, sexton,
    sjutton, arton, nitton
  `),
  tens: phrases("tjugo, trettio, fyrtio, femtio, sextio, sjuttio, åttio, nittio"),
  joined: "201",
  scales: [
    [HUNDRED, ["hundra"]],
    [THOUSAND, ["tusen"]],
    [MILLION, ["miljon", "miljoner"]],
    [BILLION, ["miljard", "miljarder"]],
  ],
  between: ["mellan"],
  to: ["till"],
  of: ["av"],
  and: ["och", "eller", "men", "medan"],
  percent: ["procent"],
  currencies: [
    ["SEK", ["kronor", "krona"]],
    ["EUR", ["euro"]],
    ["USD", ["dollar"]],
  ],
  about: phrases("cirka, omkring, ungefär, nästan, minst, över, drygt, mer, upp, runt"),
  people: phrases("personer, människor, offer, andra"),
  ages: ["år gammal", "åring", "årig", "årige", "åriga"],
  fates: {
    dead: phrases("död, döda, döds*, dog, dödad*, dödat, omkom*"),
    injured: phrases("skad*, sårad*"),
    missing: phrases("saknad*, saknas, försvunn*"),
    held: phrases("gripit*, grips, gripna, greps, anhållen, anhållna, häktad*"),
    rescued: phrases("räddad*, räddat*"),
    fled: phrases("evakuera*, hemlös*"),
  },
  empty: phrases(`
    en, ett, den, det, de, av, i, på, till, för, med, från, vid, om, är, var, blev, har, hade, ha, som, sig,
    sin, också, ännu, efter
  `),
};

const no: FigureWords = {
  numbers: phrases(`
    null, -, to, tre, fire, fem, seks, sju/syv, åtte, ni, ti, elleve, tolv, tretten, fjorten, femten,
    seksten, sytten, atten, nitten
  `),
  tens: phrases("tjue, tretti, førti, femti, seksti, sytti, åtti, nitti"),
  joined: "201",
  scales: [
    [HUNDRED, ["hundre"]],
    [THOUSAND, ["tusen"]],
    [MILLION, ["million", "millioner"]],
    [BILLION, ["milliard", "milliarder"]],
  ],
  between: ["mellom"],
  to: ["til"],
  of: ["av"],
  and: ["og", "eller", "men", "mens"],
  percent: ["prosent"],
  currencies: [
    ["NOK", ["kroner", "krone"]],
    ["EUR", ["euro"]],
    ["USD", ["dollar"]],
  ],
  about: phrases("cirka, omtrent, nesten, minst, over, rundt, mer, opptil, rundt"),
  people: phrases("personer, mennesker, ofre, andre"),
  ages: ["år gammel", "åring", "åringen"],
  fates: {
    dead: phrases("død, døde, drept*, omkom*, omkommet, dødsfall"),
    injured: phrases("skad*, såret, sårede"),
    missing: phrases("savn*, savnet"),
    held: phrases("pågrep*, arrestert*, siktet"),
    rescued: phrases("reddet*"),
    fled: phrases("evakuer*, hjemløs*"),
  },
  empty: phrases(`
    en, et, ei, den, det, de, av, i, på, til, for, med, fra, ved, om, er, var, ble, har, hadde, ha, som, seg,
    sin, også, ennå, etter
  `),
};

const da: FigureWords = {
  ...no,
  numbers: phrases(`
    nul, -, to, tre, fire, fem, seks, syv, otte, ni, ti, elleve, tolv, tretten, fjorten, femten, seksten,
    sytten, atten, nitten
  `),
  tens: phrases("tyve, tredive, fyrre, halvtreds, tres, halvfjerds, firs, halvfems"),
  joined: "1og20",
  scales: [
    [HUNDRED, ["hundrede"]],
    [THOUSAND, ["tusind", "tusinde"]],
    [MILLION, ["million", "millioner"]],
    [BILLION, ["milliard", "milliarder"]],
  ],
  percent: ["procent"],
  currencies: [
    ["DKK", ["kroner", "krone"]],
    ["EUR", ["euro"]],
    ["USD", ["dollar"]],
  ],
  about: phrases("cirka, omkring, næsten, mindst, over, knap, godt, mere, op"),
  fates: {
    dead: phrases("død, døde, dræbt*, omkom*, dødsfald"),
    injured: phrases("såret, sårede, kvæst*, skadet, skadede"),
    missing: phrases("savnet, savnede, savnes"),
    held: phrases("anholdt*, anholdelser"),
    rescued: phrases("reddet*"),
    fled: phrases("evakuer*, hjemløs*"),
  },
};

const pl: FigureWords = {
  numbers: phrases(`
    zero, -, dwa/dwie/dwóch/dwoje/dwaj, trzy/trzech/troje/trzej, cztery/czterech/czworo,
    pięć/pięciu/pięcioro, sześć/sześciu, siedem/siedmiu, osiem/ośmiu, dziewięć/dziewięciu,
    dziesięć/dziesięciu, jedenaście/jedenastu, dwanaście/dwunastu, trzynaście/trzynastu,
    czternaście/czternastu, piętnaście/piętnastu, szesnaście/szesnastu, siedemnaście/siedemnastu,
    osiemnaście/osiemnastu, dziewiętnaście/dziewiętnastu
  `),
  tens: phrases(`
    dwadzieścia/dwudziestu, trzydzieści/trzydziestu, czterdzieści/czterdziestu,
    pięćdziesiąt/pięćdziesięciu, sześćdziesiąt/sześćdziesięciu, siedemdziesiąt/siedemdziesięciu,
    osiemdziesiąt/osiemdziesięciu, dziewięćdziesiąt/dziewięćdziesięciu
  `),
  scales: [
    [HUNDRED, ["sto", "stu"]],
    [THOUSAND, ["tysiąc", "tysiące", "tysięcy", "tys"]],
    [MILLION, ["milion", "miliony", "milionów", "mln"]],
    [BILLION, ["miliard", "miliardy", "miliardów", "mld"]],
  ],
  between: ["między"],
  to: ["do"],
  of: ["z"],
  and: ["i", "oraz", "lub", "a", "ale"],
  percent: ["procent", "proc"],
  currencies: [
    ["PLN", ["złotych", "złote", "zł"]],
    ["EUR", ["euro"]],
    ["USD", ["dolarów", "dolary"]],
  ],
  about: phrases("około, ok, blisko, prawie, ponad, najmniej, niemal, do"),
  people: phrases("osób, osoby, ludzi, ofiar"),
  ages: ["lat", "lata", "letni", "letnia", "letniego", "letniej"],
  fates: {
    dead: phrases("zginęł*, zabit*, nie żyje, zmarł*, śmierć, zabił*, żyje"),
    injured: phrases("rann*, ranion*, poszkodowan*, obrażenia"),
    missing: phrases("zaginion*, zaginęł*"),
    held: phrases("zatrzyman*, aresztowan*"),
    rescued: phrases("uratowan*"),
    fled: phrases("ewakuowan*"),
  },
  empty: phrases(
    "w, we, na, z, ze, do, od, po, za, o, u, przez, dla, jest, są, był, była, było, były, się, że, to, co",
  ),
};

const ru: FigureWords = {
  numbers: phrases(`
    ноль, -, два/две/двух/двое, три/трех/трёх/трое, четыре/четырех/четырёх/четверо, пять/пяти/пятеро,
    шесть/шести, семь/семи, восемь/восьми, девять/девяти, десять/десяти, одиннадцать/одиннадцати,
    двенадцать/двенадцати, тринадцать/тринадцати, четырнадцать, пятнадцать/пятнадцати, шестнадцать,
    семнадцать, восемнадцать, девятнадцать
  `),
  tens: phrases(`
    двадцать/двадцати, тридцать/тридцати, сорок/сорока, пятьдесят/пятидесяти, шестьдесят, семьдесят,
    восемьдесят, девяносто
  `),
  scales: [
    [HUNDRED, ["сто", "ста"]],
    [THOUSAND, ["тысяча", "тысячи", "тысяч", "тыс"]],
    [MILLION, ["миллион", "миллиона", "миллионов", "млн"]],
    [BILLION, ["миллиард", "миллиарда", "миллиардов", "млрд"]],
  ],
  between: ["между"],
  to: ["до"],
  of: ["из"],
  and: ["и", "или", "а", "но"],
  percent: ["процент", "процента", "процентов"],
  currencies: [
    ["RUB", ["рубль", "рубля", "рублей"]],
    ["USD", ["доллар", "доллара", "долларов"]],
    ["EUR", ["евро"]],
  ],
  about: phrases("около, почти, более, менее, свыше, примерно, порядка, минимум, до"),
  people: phrases("человек, человека, люди, людей"),
  ages: ["лет", "года", "летний", "летняя", "летнего", "летней"],
  fates: {
    dead: phrases("погиб*, убит*, умер*, жертв*, скончал*"),
    injured: phrases("ранен*, пострада*, травм*"),
    missing: phrases("пропал*, пропавш*"),
    held: phrases("задержан*, арестован*"),
    rescued: phrases("спасен*, спасён*, спасли"),
    fled: phrases("эвакуир*"),
  },
  empty: phrases(
    "в, во, на, с, со, из, от, по, за, о, об, у, при, для, до, был, была, было, были, это, что, не, еще, ещё",
  ),
};

const tr: FigureWords = {
  numbers: phrases("sıfır, -, iki, üç, dört, beş, altı, yedi, sekiz, dokuz, on"),
  tens: phrases("yirmi, otuz, kırk, elli, altmış, yetmiş, seksen, doksan"),
  scales: [
    [HUNDRED, ["yüz"]],
    [THOUSAND, ["bin"]],
    [MILLION, ["milyon"]],
    [BILLION, ["milyar"]],
  ],
  and: ["ve", "veya", "ama"],
  percent: ["yüzde"],
  currencies: [
    ["TRY", ["lira"]],
    ["USD", ["dolar"]],
    ["EUR", ["euro", "avro"]],
  ],
  about: phrases("yaklaşık, en, fazla, aşkın"),
  people: phrases("kişi, kişinin, insan"),
  ages: ["yaşında", "yaşındaki"],
  fates: {
    dead: phrases("öldü, öldürüldü, hayatını, ölü"),
    injured: phrases("yaralan*, yaralı*"),
    missing: phrases("kayıp, kayboldu"),
    held: phrases("gözaltı*, tutuklan*"),
    rescued: phrases("kurtarıl*"),
    fled: phrases("tahliye"),
  },
  empty: phrases("bir, bu, şu, o, da, de, ile, için"),
};

const id: FigureWords = {
  isHeadFirst: true,
  numbers: phrases("nol, satu, dua, tiga, empat, lima, enam, tujuh, delapan, sembilan, sepuluh, sebelas"),
  tens: [],
  scales: [
    [HUNDRED, ["ratus"]],
    [THOUSAND, ["ribu"]],
    [MILLION, ["juta"]],
    [BILLION, ["miliar"]],
    [TRILLION, ["triliun"]],
  ],
  between: ["antara"],
  to: ["hingga"],
  and: ["dan", "atau", "tetapi"],
  percent: ["persen"],
  currencies: [
    ["IDR", ["rupiah"]],
    ["USD", ["dolar"]],
  ],
  about: phrases("sekitar, hampir, lebih, sedikitnya, setidaknya, kurang"),
  people: phrases("orang, korban, warga"),
  ages: ["tahun"],
  fates: {
    dead: phrases("tewas, meninggal, mati, menewaskan"),
    injured: phrases("luka, terluka, luka-luka, cedera, melukai"),
    missing: phrases("hilang"),
    held: phrases("ditangkap, ditahan, menangkap"),
    rescued: phrases("diselamatkan, menyelamatkan"),
    fled: phrases("mengungsi, dievakuasi"),
  },
  empty: phrases("yang, di, ke, dari, pada, dengan, untuk, dalam, itu, ini, para"),
};

/** By the tags of languages. */
const BY_TAG: Readonly<Record<string, FigureWords>> = {
  en,
  de,
  fr,
  es,
  it,
  pt,
  nl,
  sv,
  no,
  da,
  pl,
  ru,
  tr,
  id,
};

/** @returns nothing where a language's are not known: then figures in digits are read, and no words */
export function findFigureWords(tag: string): FigureWords | undefined {
  return BY_TAG[tag];
}
