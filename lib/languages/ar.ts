/** Arabic. The fields are explained in language.ts. */
import type { Language } from "./language.ts";
import { NONE } from "./none.ts";
import { phrases } from "./phrases.ts";

export const ar: Language = {
  tag: "ar",
  name: "Arabic",

  status: {
    kill: phrases(`
      إلغاء, ملغى, ملغي, الغاء, تم سحب, سحب الخبر, سحبت, ألغي, يلغى, مسحوب, إلغاء الخبر
    `),
    retract: ["سحب", "حذف", "احذفوا", "يحذف", "تجاهل", "إزالة", "إهمال", "عدم اعتماد", "اسحبوا"],
    embargo: ["محظور", "حظر", "حظر النشر", "امبارغو", "إمبارغو", "محظور النشر", "تحت الحظر"],
    hold: phrases(`
      انتظار, قيد الانتظار, في الانتظار, معلق, تعليق, مؤجل, تأجيل, سري, سرية, للاستخدام الداخلي, داخلي, إيقاف,
      أوقفوا, توقف, قيد المراجعة, بانتظار الموافقة
    `),
    draft: ["مسودة", "مسوده", "غير محرر", "غير مراجع", "غير نهائي", "نسخة أولية"],
    cleared: ["معتمد", "معتمدة", "موافق", "مراجع"],
    not: ["لا", "ليس", "ليست", "عدم", "غير", "ممنوع", "يمنع", "يحظر", "بدون", "دون"],
    publish: phrases(`
      نشر, النشر, للنشر, تنشر, ينشر, تنشروا, نشره, نشرها, بث, البث, للبث, توزيع, التوزيع, للتوزيع, تداول,
      التداول, تعميم, طباعة, صالح, مشاركة
    `),
    use: ["استخدام", "استخدامه", "الاستخدام", "للاستخدام", "تستخدم", "تستخدموا", "استعمال"],
    release: ["للنشر في", "موعد النشر", "ينشر في", "متاح"],
    advance: [],
    story: phrases(`
      خبر, الخبر, خبرنا, أخبار, مادة, المادة, تقرير صحفي, مقال, المقال, نص, النص, قصة, القصة, صورة, الصورة,
      فيديو, برقية, البرقية
    `),
    document: ["تقرير", "التقرير", "بيان", "البيان", "خطاب", "وثيقة"],
    please: ["يرجى", "الرجاء", "نرجو", "رجاء", "نطلب", "برجاء"],
    editors: phrases(`
      تنبيه, تنويه, إلى المحررين, المحررين, المحررون, للمحررين, التحرير, المشتركين, للمشتركين, هام, مهم, عاجل,
      ملاحظة, انتباه, السادة, العملاء, داخلي, الصحفيين, الصحافة, وسائل الإعلام
    `),
    until: ["حتى", "قبل", "لغاية", "إلى", "إلا بعد", "بعد", "من"],
    for: ["في", "لـ", "على"],
    this: ["هذا", "هذه", "أعلاه", "السابق", "السابقة"],
    filler: phrases(`
      الساعة, يوم, صباحا, مساء, ظهرا, بتوقيت, غرينتش, تماما, و, أو, على, من, عن, ب, ل, قد, تم, الوقت, موعد,
      فورا, خطأ, إشعار, آخر, إشعار آخر, أي, بأي, شكل, حال, قطعيا, نهائيا, بعد, الآن, تاريخ, كان, يكون, ص, م,
      ديسمبر, مشدد, صارم
    `),
    embargoOnly: [],
    labels: [],
    noteLabels: [],
  },
  moments: {
    today: ["اليوم"],
    tomorrow: ["غدا"],
    late: [],
    noon: [],
    midnight: [],
    between: ["الساعة", "يوم"],
    opensHour: [],
    at: [],
    beforeHour: [],
    afterHour: [],
    hours: [],
    inDate: [],
    ago: [],
  },
  zones: {
    places: [
      ["UTC", ["غرينتش"]],
      ["Africa/Cairo", ["القاهرة", "مصر"]],
      ["Asia/Riyadh", ["مكة", "السعودية", "الرياض"]],
      ["Asia/Dubai", ["الإمارات"]],
    ],
    shortNames: [],
    afterPlace: [],
    clockKinds: [],
    beforePlace: ["توقيت", "بتوقيت"],
    beforePlaceName: [],
    beforePlaceTime: [],
    noPlaces: [],
    noZones: [],
  },

  bylines: {
    ...NONE.bylines,
    colonLabels: ["كتب", "كتبت", "بقلم"],
    mixedParticles: ["bin", "al", "el"],
    rareParticles: ["bint", "ibn"],
  },
  credits: {
    ...NONE.credits,
    labels: ["صورة", "تصوير"],
    sources: ["المصدر"],
    inBrackets: ["صورة"],
  },
  boilerplate: {
    ...NONE.boilerplate,
    invitations: ["(اقرأ|إقرأ|شاهد|طالع) (أيضا|أيضاً|المزيد)"],
  },
  mail: NONE.mail,
  deskLabels: NONE.deskLabels,
  transcripts: {
    ...NONE.transcripts,
    heard: ["ضحك", "تصفيق", "موسيقى"],
  },
  datelines: NONE.datelines,
  pageLines: NONE.pageLines,
  classNames: NONE.classNames,
  publication: NONE.publication,

  sentences: NONE.sentences,
  backReferences: {
    openings: phrases(`
      (و|)لكن(ه|ها|هم|), و(هو|هي|هم), إن(ه|ها|هم), (و|)بذلك, (و|)بالتالي, لذلك, لذا, (و|)مع ذلك, في المقابل,
      و(أضاف|أشار|أكد|أوضح|تابع|ذكر|لفت)(ت|) (إلى |على |)(أن|إن|أنه|أنها|إنه|إنها),
      و(قال|بيّن|بين|شدد|اعتبر|رأى)(ت|) (إلى |على |)(أن|إن|أنه|أنها|إنه|إنها), غير أن, إلا أن, كما, أيضا,
      أيضاً, هو, هي, هم, (و|)هذا, (و|)هذه, ذلك, تلك, وأضاف, وأضافت, وتابع, وقال إن
    `),
    exceptions: [],
    unlessBefore: phrases("العام, السنة, الأسبوع, الشهر, الصيف, الشتاء, الموسم"),
    verbThenPronoun: [],
    saidByPronoun: [],
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
    verbs: phrases("قال, قالت, سأل, سألت, يقول, تقول, أضاف, أضافت"),
    dash: "none",
    dashVerbs: [],
    attributions: [],
  },
  speakers: {
    telling: ["قال"],
    first: ["أنا", "نحن", "لي", "لنا"],
    second: ["أنت", "أنتم", "لك", "لكم"],
    greetings: [],
    letters: [],
    interviews: ["مقابلة", "حوار"],
  },
  labels: {
    claim: ["الادعاء", "ادعاء", "خرافة", "إشاعة", "شائعة"],
    falsehood: ["كذب", "زائف"],
    rating: ["الحكم", "التقييم", "الخلاصة", "النتيجة"],
    truth: ["الحقيقة", "الحقائق"],
    asker: ["سؤال", "المذيع", "المحاور"],
    answer: ["جواب", "الإجابة"],
    party: [],
    beforeRating: [],
    honorifics: [],
    notes: ["تصحيح", "تصويب", "ملاحظة المحرر"],
    teasers: [],
  },
  claims: {
    denials: ["كاذب", "غير صحيح", "زائف", "مضلل"],
    carriers: [],
    tellings: [],
    attributions: [],
    repeats: [],
    verdicts: ["هذا"],
    factChecks: ["فبركة*"],
    noes: [],
  },
  corrections: {
    openings: ["(جاء |ورد |)في (نسخة|صيغة) سابقة"],
    stories: [],
    changes: [],
    versions: [],
    of: [],
    own: [],
  },

  words: {
    ...NONE.words,
    empty: phrases(`
      الذي, التي, الذين, خلال, بعد, قبل, وقال, وأضاف, كانت, كان, هذا, هذه, ذلك, تلك, حتى, إلى, على, بين,
      عند, أكثر, نحو, أيضا, وأشار, بسبب, حيث, وفق, وفقا, قال, عام, أمام, ضمن, منذ, لكن, كما, وهو, وهي, عن,
      من, في, مع, أن, إن, ما, لا, لم, لن, قد, كل, غير, اليوم, ألف, مليون
    `),
  },
  names: { ...NONE.names, particles: ["bin", "ibn", "al"] },
};
