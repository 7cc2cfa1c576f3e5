/** Hebrew. The fields are explained in language.ts. */
import type { Language } from "./language.ts";
import { NONE } from "./none.ts";
import { phrases } from "./phrases.ts";

export const he: Language = {
  tag: "he",
  name: "Hebrew",

  status: {
    kill: phrases(`
      בוטלה, בוטל, ביטול, מבוטל, מבוטלת, הוסרה, הוסר, נמשכה, משיכה, נגנזה, נגנז, גניזה
    `),
    retract: ["לבטל", "למחוק", "מחיקה", "להסיר", "הסרה", "להתעלם", "הסירו", "מחקו", "בטלו", "לגנוז"],
    embargo: ["אמברגו", "באמברגו", "תחת אמברגו", "חסוי לפרסום", "איסור פרסום"],
    hold: phrases(`
      להמתין, המתנה, בהמתנה, המתינו, לעכב, מעוכב, עיכוב, עכבו, סודי, לשימוש פנימי, פנימי, מושהה, השהיה, עצור,
      עצרו, ממתין לאישור, לא לשידור
    `),
    draft: ["טיוטה", "טיוטא", "לא ערוך", "לא מאושר", "גרסת עבודה"],
    cleared: ["מאושר", "אושר", "נבדק", "ערוך"],
    not: ["לא", "אין", "אסור", "אסורה", "ללא", "בלי", "אל", "טרם"],
    publish: phrases(`
      לפרסום, פרסום, הפרסום, לפרסם, תפרסמו, פרסמו, מפורסם, לשידור, שידור, לשדר, להפצה, הפצה, להפיץ, תפיצו,
      לשתף, באתר, לאתר, אינטרנט, ברשת
    `),
    use: ["שימוש", "לשימוש", "להשתמש"],
    release: ["מותר לפרסום", "מותר לפרסום מ", "מועד פרסום", "לפרסום ב"],
    advance: [],
    story: phrases(`
      ידיעה, הידיעה, ידיעתנו, כתבה, הכתבה, כתבתנו, טקסט, הטקסט, מאמר, המאמר, תמונה, התמונה, סרטון, מבזק, חומר,
      החומר
    `),
    document: ["דוח", "הודעה", "ההודעה", "נאום", "מסמך"],
    please: ["נא", "אנא", "מתבקשים", "מבקשים", "בבקשה"],
    editors: phrases(`
      עורכים, לעורכים, לעורך, עורך, מערכת, למערכת, מערכות, דחוף, חשוב, שימו, לב, שימו לב, הערה, פנימי, מנויים,
      למנויים, לתשומת לב, תשומת, התקשורת
    `),
    until: ["עד", "לפני", "מ", "החל", "אחרי", "קודם"],
    for: ["ל", "ב"],
    this: ["זו", "זאת", "הזו", "הזה", "זה", "שלנו", "הנל"],
    filler: phrases(`
      בשעה, שעה, ביום, יום, או, ו, את, של, על, עם, היא, הוא, יש, כל, בשום, אופן, מוחלט, עדיין, רק, מיד, מיידי,
      טעות, בטעות, שגוי, סיבות, משפטיות, אישור, הודעה חדשה, להודעה חדשה, חדשה
    `),
    embargoOnly: [],
    labels: [],
    noteLabels: [],
  },
  moments: {
    today: ["היום"],
    tomorrow: ["מחר"],
    late: [],
    noon: [],
    midnight: [],
    between: ["שעה", "בשעה", "יום", "ביום", "ראשון", "שני", "שלישי", "רביעי", "חמישי", "שישי", "שבת"],
    opensHour: ["בשעה"],
    at: [],
    beforeHour: [],
    afterHour: [],
    hours: [],
    inDate: [],
    ago: [],
  },
  zones: {
    places: [["Asia/Jerusalem", ["ישראל"]]],
    shortNames: [],
    afterPlace: [],
    clockKinds: [],
    beforePlace: ["שעון"],
    beforePlaceName: [],
    beforePlaceTime: [],
    noPlaces: [],
    noZones: [],
  },

  bylines: NONE.bylines,
  credits: NONE.credits,
  boilerplate: NONE.boilerplate,
  mail: NONE.mail,
  deskLabels: NONE.deskLabels,
  transcripts: {
    ...NONE.transcripts,
    heard: ["צחוק", "מחיאות כפיים"],
  },
  datelines: NONE.datelines,
  pageLines: NONE.pageLines,
  classNames: NONE.classNames,
  publication: NONE.publication,

  sentences: NONE.sentences,
  backReferences: {
    openings: phrases("אבל, אך, אולם, עם זאת, בנוסף, לכן, הוא, היא, הם, הן, זה, זו, זאת, אלה"),
    exceptions: [],
    unlessBefore: [],
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
  speech: NONE.speech,
  speakers: {
    telling: [],
    first: ["אני", "אנחנו", "שלי", "שלנו", "לי", "לנו"],
    second: ["אתה", "את", "אתם", "שלך", "לך"],
    greetings: [],
    letters: [],
    interviews: ["ראיון"],
  },
  labels: {
    claim: ["הטענה", "טענה", "מיתוס", "שמועה"],
    falsehood: ["שקר"],
    rating: ["מסקנה", "דירוג"],
    truth: ["האמת", "העובדות"],
    asker: ["שאלה", "מראיין"],
    answer: ["תשובה"],
    party: [],
    beforeRating: [],
    honorifics: [],
    notes: ["תיקון", "סיקון טעות"],
    teasers: [],
  },
  claims: {
    denials: ["שקר", "לא נכון"],
    carriers: [],
    tellings: [],
    attributions: [],
    repeats: [],
    verdicts: ["זה"],
    factChecks: [],
    noes: [],
  },
  corrections: NONE.corrections,

  words: NONE.words,
  names: NONE.names,
};
