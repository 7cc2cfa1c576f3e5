/** The words that a name may hold, that stand before one, and that are no tag of a story. */

const list = (words: string): ReadonlySet<string> => new Set(words.split(" "));
export const PARTICLES = list("of de del della di da do dos du la le van von bin ibn al el zu zur y");
export const CALENDAR = list(
  "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec christmas easter",
);
/** Months and weekdays of the languages that write them with a capital. */
export const CALENDAR_ABROAD = list(
  "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar jänner februar märz april mai juni juli august september oktober november dezember janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık pazartesi salı çarşamba perşembe cuma cumartesi pazar ιανουαρίου φεβρουαρίου μαρτίου απριλίου μαΐου ιουνίου ιουλίου αυγούστου σεπτεμβρίου οκτωβρίου νοεμβρίου δεκεμβρίου δευτέρα δευτέρας τρίτη τρίτης τετάρτη τετάρτης πέμπτη πέμπτης παρασκευή παρασκευής σάββατο σαββάτου κυριακή κυριακής",
);
/** Words that tell nothing in scripts without capitals, where length alone would let them pass. */
export const EMPTY_ABROAD = list(
  "लेकिन उन्होंने बताया किया करने होने अनुसार कारण इसके उनके अपने सभी लोगों जाने दिया हुआ हुई वाले वाली द्वारा दौरान पहले जैसे होगा होगी करते करना इसकी उनकी उनका जिसमें जिसके उसके किसी कोई में लिए गया कहा साथ बाद रहा रही रहे गई गए तहत बीच तरह यहां वहां और नहीं एक हैं था थी थे पर को الذي التي الذين خلال بعد قبل وقال وأضاف كانت كان هذا هذه ذلك تلك حتى إلى على بين عند أكثر نحو أيضا وأشار بسبب حيث وفق وفقا قال عام أمام ضمن منذ لكن كما وهو وهي عن من في مع أن إن ما لا لم لن قد كل غير اليوم ألف مليون",
);
/** Offices and roles before a name: "Captain Quill", "Welsh Secretary Ada Quill" and "Actress Ada Quill" are tagged as the person. */
export const OFFICES = list(
  "Captain President President-elect Senator Representative Congressman Congresswoman Judge Justice Coach Manager Sir Minister Premier Chancellor Governor Mayor Secretary Ambassador Commissioner Councillor Professor Officer Sergeant Detective Inspector Superintendent Constable Deputy Agent Suspect Reverend Commander Cardinal PC Fellow Colonel Lieutenant Major Admiral Sheriff Marshal Attorney Prosecutor General Speaker MP MPs PM CM MLA MEP MSP CEO Chairman Chairwoman Chairperson Director Principal Actor Actress Singer Pathologist Pastor Bishop Archbishop Rabbi Imam Former Ex Acting Vice Veteran Outgoing Assistant Defender Midfielder Striker Goalkeeper Forward Skipper Grandmother Grandfather Mother Father Brother Sister Chief",
);
/** The offices that are left out before a surname alone, which with the others may be a firm's: "General Motors". */
export const BEFORE_SURNAME = list(
  "Former Ex Acting Veteran Outgoing Captain President Senator Judge Justice Coach Sir Minister Governor Mayor Professor Officer Sergeant Chancellor Inspector Detective",
);
/** A name that ends so names no person, and keeps what looks like an office: "Governor Quill House". */
export const INSTITUTIONS = list(
  "Hospital School College University Academy Institute Court Council Church Cathedral Hall House Park Square Street Road Bridge Station Stadium Arena Airport Club Cup League Trophy Championship Championships Prize Award Awards Association Union Party Office Department Ministry Commission Committee Board Agency Bank Museum Theatre Festival Day Act Bill Island Islands",
);
/** Words of any story, which tell nothing of this one. */
export const GENERIC = list(
  "year years month months week weeks day days hour hours time times night morning people person thing things reason reasons number part place way case life lives much many many first second third last next five four three seven eight nine hundred thousand million billion percent per cent half several around later early late high long large small good great best better well still back away home left right next former local need needs want wants make makes made take takes took taken come comes came goes went gone given gave like know known found find called used using including despite however around according alive able whose never always another nearly almost within without became become since near behind quite together itself themselves himself herself",
);
