/** Ukrainian. The fields are explained in language.ts. */
import type { Language } from "./language.ts";
import { NONE } from "./none.ts";
import { phrases } from "./phrases.ts";

export const uk: Language = {
  tag: "uk",
  name: "Ukrainian",

  status: {
    kill: ["анульован*", "відкликан*", "відкликано", "відкликання", "знято", "скасовано", "скасована"],
    retract: phrases(`
      анулювати, відкликати, видалити, видаліть, видалено, зняти, ігнорувати, вилучити, відкликаємо
    `),
    embargo: ["ембарго", "під ембарго"],
    hold: phrases(`
      притримати, затримати, чекати, очікує, відкладено, призупинено, конфіденційно,
      для службового користування, для внутрішнього користування, стоп, на погодженні
    `),
    draft: phrases(`
      чернетка, робоча версія, проєкт тексту, не погоджено, не затверджено, невідредаговано
    `),
    cleared: ["затверджено", "погоджено", "перевірено"],
    not: ["не", "ні", "без", "заборонено", "заборона", "ніколи", "нема"],
    publish: phrases(`
      публік*, опублік*, оприлюдн*, друк*, пошир*, ефір, ефіру, сайт, сайті, розміщ*, розголош*
    `),
    use: ["використ*"],
    release: ["до публікації", "для публікації", "публікація"],
    advance: [],
    story: phrases(`
      повідомлення, новина, новину, новини, матеріал, текст, стаття, статтю, допис, фото, відео, версія
    `),
    document: ["доповідь", "заява", "промова", "документ", "реліз"],
    please: ["просимо", "прохання", "будь ласка", "прошу"],
    editors: phrases(`
      увага, редакція, редакції, редакціям, редакторам, клієнтам, передплатникам, терміново, важливо, змі
    `),
    until: ["до", "раніше", "перед", "після", "з", "поки"],
    for: ["для", "в", "у", "к"],
    this: ["це", "цей", "цю", "ця", "наше", "нашу", "наш", "свою", "дане"],
    filler: phrases(`
      і, й, та, або, на, про, по, із, від, було, була, буде, може, має, суворо, ще, тільки, негайно, помилка,
      помилково, годин, година, год, р, року, час, окремого розпорядження, погодження, дозволу, понеділка,
      вівторка, середи, четверга, пʼятниці, суботи, неділі
    `),
    embargoOnly: [],
    labels: ["увага"],
    noteLabels: [],
  },
  moments: {
    today: ["сьогодні"],
    tomorrow: ["завтра"],
    late: ["вечір"],
    noon: [],
    midnight: [],
    between: ["року", "рік", "час"],
    opensHour: [],
    at: [],
    beforeHour: [],
    afterHour: ["годин"],
    hours: [],
    inDate: ["року"],
    ago: [],
  },
  zones: {
    places: [
      ["UTC", ["гринвічем"]],
      ["Europe/Kyiv", ["київським", "україни"]],
    ],
    shortNames: [],
    afterPlace: ["часом"],
    clockKinds: [],
    beforePlace: [],
    beforePlaceName: [],
    beforePlaceTime: [],
    noPlaces: [],
    noZones: [],
  },

  bylines: {
    ...NONE.bylines,
    labels: ["автор"],
    colonLabels: ["текст"],
    and: ["та"],
  },
  credits: {
    ...NONE.credits,
    labels: ["фото"],
  },
  boilerplate: {
    ...NONE.boilerplate,
    invitations: ["читайте також"],
    appeals: ["підписуйтесь на"],
  },
  mail: NONE.mail,
  deskLabels: NONE.deskLabels,
  transcripts: {
    ...NONE.transcripts,
    heard: ["сміх", "оплески", "музика"],
  },
  datelines: NONE.datelines,
  pageLines: NONE.pageLines,
  classNames: NONE.classNames,
  publication: NONE.publication,

  sentences: {
    titles: [],
    ownTitles: [],
    titlesThatEnd: [],
    beforeNumber: [],
    ownBeforeNumber: [],
    dates: [],
    trailing: [],
    afterHour: [],
    series: [],
    openers: phrases(`
      Він, Вона, Вони, Воно, У, В, На, По, З, Із, За, Але, І, А, Це, Ці, Після, Ми, Я, Його, Її, Їх, Також,
      Як, Потім, Тоді, Однак, Коли, Якщо, Тепер, Там, Тому
    `),
    hasOrdinalStop: false,
  },
  backReferences: {
    openings: phrases(`
      за (його|її|їхніми) словами, на (його|її) думку, зокрема, водночас, тим часом, про це, там, тоді,
      обидва, обидві, йому, їй, але, і, й, та, або, однак, проте, також, крім того, при цьому, тому, потім,
      він, вона, воно, вони, його, її, їх, це, цей, ця, ці
    `),
    exceptions: [],
    unlessBefore: [],
    verbThenPronoun: [],
    saidByPronoun: ["*(в|ла|ли|є|ить) (він|вона|вони)"],
    saidByPronounAfterComma: [],
    saidByNobody: [],
    saidBefore: [],
    saidAlone: [],
    bodies: [],
    events: [],
    eventVerbs: [],
    nationals: [],
    nationalities: [],
    nationalVerbs: [],
    namingVerbs: [],
  },
  speech: {
    verbs: [],
    dash: "dash",
    dashVerbs: [],
    attributions: [],
  },
  speakers: {
    telling: [],
    first: ["я", "мені", "мене", "мій", "моя", "ми", "нас", "нам", "наш"],
    second: ["ви", "вас", "вам", "ваш", "ваша", "ти"],
    greetings: [],
    letters: [],
    interviews: ["інтерв"],
  },
  labels: {
    claim: ["твердження", "міф", "чутка"],
    falsehood: ["неправда", "фейк"],
    rating: ["висновок", "оцінка", "вердикт"],
    truth: ["факт", "факти", "правда", "істина"],
    asker: ["питання", "запитання", "ведучий", "кореспондент"],
    answer: ["відповідь"],
    party: [],
    beforeRating: [],
    honorifics: [],
    notes: ["виправлення", "уточнення", "від редакції"],
    teasers: [],
  },
  claims: {
    denials: ["фейк", "неправд"],
    carriers: [],
    tellings: ["стверджу*"],
    attributions: [],
    repeats: [],
    verdicts: ["це"],
    factChecks: [],
    noes: ["ні"],
  },
  corrections: {
    openings: ["(у|в) (попередній|первісній|першій) версії"],
    stories: [],
    changes: [],
    versions: [],
    of: [],
    own: [],
  },

  words: NONE.words,
  names: NONE.names,
};
