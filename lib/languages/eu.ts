/** Basque. The groups are explained in groups/. */
import { describeLanguage } from "./language.ts";
import { phrases } from "./phrases.ts";

const SAID = phrases(`
  gaineratu, argudiatu, zehaztu, nabarmendu, baieztatu, azaldu, ohartarazi, esan, adierazi, gogorarazi,
  gogoratu, salatu, berretsi, onartu, azpimarratu, jakinarazi, aipatu, iragarri, erantsi, gehitu, kritikatu,
  borobildu
`);
const HAVE = "(du|dute|zuen|zuten|dio|diote|zien)";

export const eu = describeLanguage({
  tag: "eu",
  name: "Basque",
  assertions: {
    negations: phrases("ez, inoiz, inor, ezer, gabe"),
    hedges: phrases("omen, agian, ustez, seguruenik"),
  },
  status: {
    kill: ["bertan behera utzita", "atzera botata", "baliogabetuta"],
    retract: ["ezabatu", "kendu", "baliogabetu"],
    embargo: ["enbargo", "enbargoa", "enbargopean"],
    lifted: ["enbargoa amaituta", "amaituta"],
    hold: ["itxaron", "zain", "isilpekoa", "konfidentziala", "barne erabilerarako", "oraindik ez"],
    draft: ["zirriborroa", "zirriborro", "behin behinekoa"],
    cleared: ["onartuta", "berrikusita", "baieztatuta"],
    not: ["ez", "debekatuta", "gabe", "inoiz"],
    none: ["gabe", "inoiz"],
    publish: ["argitara*", "zabaldu", "zabaltzeko", "hedatu", "partekatu", "eman", "sarean", "webgunean"],
    use: ["erabili"],
    release: ["argitaratzeko"],
    story: ["albistea", "artikulua", "testua", "berria", "argazkia", "bideoa"],
    parts: ["argazkia", "argazkiak", "bideoa", "titularra"],
    document: ["txostena", "oharra", "prentsa oharra", "agiria"],
    conditions: ["baldin", "denean"],
    please: ["mesedez", "eskatzen dugu"],
    editors: phrases(`
      erredakzioa, erredakzioarentzat, hedabideak, hedabideei, kazetariak, garrantzitsua
    `),
    until: ["arte", "aurretik", "aurrera", "baino lehen", "ondoren"],
    this: ["hau", "honen", "gure"],
    filler: ["da", "dago", "dira", "eta", "edo", "oraindik", "soilik", "orain", "den", "bat"],
    refusals: phrases(`
      (mesedez|arren) ez (oraindik |)(argitaratu|zabaldu), ez argitaratu (oraindik|aurretik)
    `),
    fieldNames: ["jarraibidea", "jarraibideak", "oharra", "oharrak"],
    fieldWords: phrases("egoera, fasea, onarpena, juridikoa, abokatuak"),
    fieldNeeds: phrases(`
      (onartuta|onartua|argitaratuta|argitaratua|prest|berrikusita), argitaratu, argitaratzeko, onarpena
    `),
    fieldHolds: phrases(`
      zirriborroa, zirriborro, zain, onarpenaren zain, berrikusten, prestatzen, onartu gabe, argitaratu
      gabe, berrikusi gabe, amaitu gabe, ez argitaratu, geldirik
    `),
    fieldBeside: phrases("berrikuspena, artikuluaren, testuaren, albistearen"),
    fieldLacks: phrases("falta, zain, faltan"),
    fieldDone: phrases("emanda, eginda, ados, amaituta, argitaratuta, onartuta, prest, ez da behar"),
    fieldOff: phrases("ez, ezer ez, inor ez, oraindik ez, gabe, bat ere ez"),
    fieldOn: ["bai"],
    heldFolders: ["zirriborroak", "argitaratu gabeak"],
  },
  boilerplate: {
    selfReferences: phrases(`
      (artikulu|gida|blog|testu|albiste) (honetan|honek|hau),
      (irakurri|ikusi|harpidetu|jarraitu) (gehiago|hemen|osorik|gaitzazu|zaitez),
      (ikusiko|aztertuko|azalduko|erakutsiko) (dugu|dizugu|dizuegu),
      eskerrik asko (irakurtzeagatik|jarraitzeagatik)
    `),
    unseen: phrases(`
      (ikus|ikusi) (behean|goian|argazkia|bideoa|taula|mapa|irudia|beheko|goiko),
      (beheko|goiko|hurrengo|ondoko)
      (taulan|taulak|grafikoan|irudian|argazkian|bideoan|mapan|atalean|loturan),
      (behean|goian) (aipatu*|azaldu*|deskribatu*|ageri), (klik|klikatu) (hemen|egin),
      argazkian (ageri|ikus|ezkerrean|eskuinean)
    `),
    leftovers: phrases(`
      Ikusi gehiago, IKUSI GEHIAGO, Irakurri gehiago, IRAKURRI GEHIAGO, Bestelako albisteak
    `),
  },
  sentences: {
    openers: phrases(`
      Baina, Eta, Hala, Gainera, Izan, Hori, Hau, Hura, Horrek, Honek, Hark, Haiek, Orain, Gaur, Atzo,
      Bestalde, Beraz, Horregatik, Ondoren, Era, Ez, Bai, Zer, Non, Nola, Zergatik, Halaber, Horrela,
      Hitzaldiak, Dena
    `),
  },
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
    notes: phrases(`
      zuzenketa, erredakzioaren oharra
    `),
  },
  speakers: {
    telling: phrases(`
      esan, adierazi, arabera, azaldu
    `),
  },
  backReferences: {
    events: phrases(`
      (istripua|gertakaria|erasoa|susmagarria|biktima|hildakoa|atxilotua|gidaria|akusatua|zaurituak)
    `),
    saidFirst: SAID.map(([first, ...others]) => `${first!.toUpperCase()}${others.join("")} ${HAVE}`),
    saidByNobody: SAID.map((verb) => `${verb} ${HAVE}`),
    saidBefore: phrases("oharrean, gaur, atzo, ohar, adierazpenetan, elkarrizketan"),
    contrasts: phrases("ordea, aldiz, berriz, ostera"),
    openings: phrases(`
      baina, eta, edo, hala ere, dena den, gainera, horregatik, beraz, orduan, ondoren, era berean,
      bestalde, hura, hark, haiek, haren, hau, honek, hori, horrek, hauek, horiek, ordea, hala, horrela,
      halere, hargatik, honegatik, hortaz, hori dela eta, hori horrela, horrez gain, horrekin batera,
      horren ondorioz, horren arabera, horien artean, haien artean, haien arabera, haren arabera,
      haren hitzetan, haren esanetan, bien bitartean, aldi berean, hala eta guztiz ere, aitzitik,
      esaterako, adibidez, izan ere, biek, biak, bi horiek, bertan, han, hor, orduz geroztik, geroago,
      gero, aurretik, eurak, berak, beraiek, beraien, bere (ustez|hitzetan|esanetan),
      … (adierazpen|hitz|berri|erabaki|gertaera) (hori|horiek|horrek|horren|haren|haiek),
      * (hori|hura|hau|horrek|hark|honek|horiek|haiek|hauek|horretan|hartan|honetan|horren|haren|honen),
      * * (hori|hura|hau|horrek|hark|honek|horiek|haiek|hauek|horretan|hartan|honetan|horren|haren|honen)
    `),
    exceptions: phrases(`
      (aste|hilabete|urte|udaberri|uda|negu|denboraldi|egun|gau|goiz)
      (hau|honetan|honen|hori|horretan|hartan)
    `),
  },
  claims: {
    denying: phrases(`
      ukatu, gezurtatu, ukatzen
    `),
    denials: phrases(`
      gezurra da, faltsua da, ez da egia, engainagarria, ez dago frogarik, asmatutakoa
    `),
    verdicts: phrases(`
      hori, hau
    `),
  },
  corrections: {
    openings: phrases(`
      (albiste|artikulu) honen (aurreko|lehen|hasierako) bertsioan, (aurreko|lehen|hasierako) bertsioan
    `),
  },
});
