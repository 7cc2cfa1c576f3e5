/** Hindi. The fields are explained in language.ts. */
import { type Language, NONE } from "./language.ts";
import { phrases } from "./phrases.ts";

export const hi: Language = {
  tag: "hi",
  name: "Hindi",

  status: {
    kill: ["वापस लिया गया", "वापस ली गई", "वापस", "रद्द", "निरस्त", "वापसी"],
    retract: ["हटाएं", "हटाया गया", "हटाएँ", "रद्द करें", "नज़रअंदाज़ करें", "अनदेखा करें", "मिटाएं"],
    embargo: ["एम्बार्गो", "एंबार्गो", "प्रतिबंधित", "प्रकाशन प्रतिबंध"],
    hold: ["रोकें", "रोका गया", "रोक", "प्रतीक्षा", "लंबित", "गोपनीय", "होल्ड", "स्थगित", "आंतरिक उपयोग"],
    draft: ["मसौदा", "प्रारूप", "ड्राफ्ट", "असंपादित"],
    cleared: [],
    not: ["न", "ना", "नहीं", "मत", "बिना", "निषिद्ध"],
    publish: ["प्रकाशित", "प्रकाशन", "प्रसारित", "प्रसारण", "छापें", "जारी", "साझा", "वेबसाइट"],
    use: ["उपयोग", "इस्तेमाल"],
    release: ["प्रकाशन तिथि", "जारी करने का समय"],
    advance: [],
    story: ["समाचार", "खबर", "ख़बर", "लेख", "कहानी", "पाठ", "फोटो", "तस्वीर", "वीडियो", "स्टोरी"],
    document: ["रिपोर्ट", "बयान", "भाषण", "दस्तावेज"],
    please: ["कृपया", "अनुरोध"],
    editors: ["ध्यान", "संपादक", "संपादकों", "संपादकगण", "ग्राहक", "महत्वपूर्ण", "तत्काल", "सूचना", "आंतरिक", "नोट"],
    until: ["तक", "पहले", "पूर्व", "बाद"],
    for: ["के लिए", "लिए", "हेतु"],
    this: ["यह", "इस", "हमारा", "हमारी", "उपरोक्त"],
    filler: phrases(`
      के, का, की, को, में, से, पर, और, या, है, हैं, गया, गई, करें, किया, जाए, बजे, सुबह, शाम, रात, दोपहर, समय, अभी, केवल, तुरंत, गलत,
      अगली, अगले, आदेश, दे, दें, लें
    `),
    embargoOnly: [],
    labels: [],
    noteLabels: [],
  },
  moments: {
    today: ["आज"],
    tomorrow: ["कल"],
    late: [],
    noon: [],
    midnight: [],
    between: ["बजे", "सुबह", "शाम", "दोपहर"],
    opensHour: ["सुबह", "शाम", "दोपहर"],
    at: [],
    beforeHour: [],
    afterHour: [],
    hours: [],
    inDate: [],
    ago: [],
  },
  zones: {
    places: [["Asia/Kolkata", ["भारतीय"]]],
    shortNames: [],
    afterPlace: ["समयानुसार"],
    clockKinds: [],
    beforePlace: [],
    beforePlaceName: [],
    beforePlaceTime: [],
    noPlaces: [],
    noZones: [],
  },

  bylines: {
    ...NONE.bylines,
    colonLabels: ["लेखक", "लेखिका", "रिपोर्ट"],
  },
  credits: {
    ...NONE.credits,
    labels: ["फ़ोटो", "फोटो"],
    sources: ["स्रोत"],
    inBrackets: ["फोटो", "फ़ोटो"],
  },
  boilerplate: {
    ...NONE.boilerplate,
    invitations: ["(यह|ये|इसे) भी (पढ़ें|पढ़ें|देखें)"],
  },
  mail: NONE.mail,
  deskLabels: NONE.deskLabels,
  transcripts: NONE.transcripts,
  datelines: NONE.datelines,
  pageLines: NONE.pageLines,
  classNames: NONE.classNames,
  publication: NONE.publication,

  sentences: {
    titles: ["डॉ", "प्रो", "श्री"],
    ownTitles: phrases(`
      रु, ए, बी, सी, डी, ई, एफ, एच, आई, जे, के, एल, एम, एन, ओ, पी, क्यू, आर, एस, टी, यू, वी, डब्ल्यू, एक्स,
      वाई
    `),
    titlesThatEnd: [],
    beforeNumber: [],
    ownBeforeNumber: [],
    dates: [],
    trailing: [],
    afterHour: [],
    series: [],
    openers: [],
    hasOrdinalStop: false,
  },
  backReferences: {
    openings: phrases(`
      इसी, इन, उन, उस, इसमें, इन्हें, उन्हें, इनमें, उनमें, वहीं, वहां, वहाँ, तब, फिर, बाद में, साथ ही, इसलिए,
      मगर, दोनों, ऐसे में, उसे, इसे, उसी, वही, यही, दूसरी ओर, लेकिन, परंतु, किंतु, और, या, हालांकि, वह, वे,
      उन्होंने, उसने, उनका, उनकी, उनके, उसका, उसकी, यह, ये, इसके, इससे, इस
    `),
    exceptions: [],
    unlessBefore: phrases("साल, वर्ष, सप्ताह, हफ्ते, महीने, माह, बार, सीजन, मौसम"),
    verbThenPronoun: [],
    saidByPronoun: ["उन्होंने", "उसने", "वह", "वे"],
    saidByPronounAfterComma: [],
    saidByNobody: [],
    saidBefore: [],
    saidAlone: [],
  },
  speech: NONE.speech,
  labels: NONE.labels,

  words: {
    ...NONE.words,
    empty: phrases(`
      लेकिन, उन्होंने, बताया, किया, करने, होने, अनुसार, कारण, इसके, उनके, अपने, सभी, लोगों, जाने, दिया, हुआ,
      हुई, वाले, वाली, द्वारा, दौरान, पहले, जैसे, होगा, होगी, करते, करना, इसकी, उनकी, उनका, जिसमें, जिसके,
      उसके, किसी, कोई, में, लिए, गया, कहा, साथ, बाद, रहा, रही, रहे, गई, गए, तहत, बीच, तरह, यहां, वहां, और,
      नहीं, एक, हैं, था, थी, थे, पर, को
    `),
  },
  names: NONE.names,
};
