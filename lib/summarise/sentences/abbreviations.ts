/**
 * The words that a full stop follows without ending a sentence, and the words that nearly always begin one.
 * Lists are of kinds of word that stand before a name or a number in running copy; case matters where the
 * lower-case word is a word of its own ("he sat.", "on the sun.").
 */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** Stand before a name: never the end, unless what follows can only begin a sentence and the word is also a street's. */
export const TITLES = words(`
  Mr Mrs Ms Mx Messrs Dr Drs Prof Gen Col Lt Sgt Capt Cpl Pvt Maj Cmdr Cdr Cmdt Adm Brig Rev Hon Gov Lieut Amb
  Sen Sens Rep Reps Pres Supt Det Insp Const Ald Cllr Msgr Fr Br St Ste Sto Sta Sts Mt Ft Pt Pte Gp Wg Flt Sqn
  Sr Sra Srta Sres Dra Dña Ud Uds Mme Mlle MM Mgr Mons Dott Sig Ing Avv Arch Herr Hr Frl Dipl Mag
  dhr mevr Dhr Mevr mw drs ir mr mrs dr prof dott dtt avv st ul г-н г-жа проф акад доц тов им ул д-р डॉ प्रो श्री Gouv Univ
  vs v cf viz e.g i.e eg ie resp bzw z.B d.h u.a vgl evtl ggf inkl sog geb gest Hl bijv o.a p.ex
  т.е т.к т.н см рис стр tzw np św al-hajj approx ca incl esp av
`);

/** A street, a fort, a doctor's drive: these titles do end sentences. */
export const TITLES_THAT_END = words("St Ste Dr Ft Mt Pt Sr Gen Const v");

/** Words that stand before a name in one language, and are words of their own in another. */
const LOCAL_TITLES: Readonly<Record<string, ReadonlySet<string>>> = {
  es: words("Gral Cnel Cap Lic Ing Arq Mtro Mtra Excmo Excma Ilmo Ilma CC EE FF RR JJ AA"), // "CC. OO."
  fi: words("mm esim ns ym"),
  // The English letters of initials, as Hindi spells them; none of them ends a sentence.
  hi: words("रु ए बी सी डी ई एफ एच आई जे के एल एम एन ओ पी क्यू आर एस टी यू वी डब्ल्यू एक्स वाई"),
  it: words("L'on l'on on Sen sen sig Sig ing avv mons dott geom rag"),
  pl: words("bryg st mł gen płk ppłk kpt kom podkom asp nadkom hab inż mgr lek ks zob tzn m.in św im p"),
  pt: words("Eng Exmo Exma Gal Cel"),
  ro: words("Dl dl Dna dna Dra dra nr str"),
  sv: words("jfr s.k fr"),
  tr: words("Cad Sok Mah Bul Apt Av Doç Yrd Alb Org Korg Tümg Hz"),
  vi: words("TS ThS PGS GS BS Tp TP"),
};

/** Whether a word is an abbreviated title, in its language or in any. An elision before it does not matter ("l'art."). */
export function isTitle(token: string, language: string | undefined): boolean {
  return TITLES.has(token) || (LOCAL_TITLES[(language ?? "").slice(0, 2).toLowerCase()]?.has(token) ?? false);
}

/** Stand before a number. Elsewhere they are words like any other ("Did he? No."). */
export const BEFORE_NUMBER = words(`
  No Nos no nos Nr nr Num Núm núm nº Art art arts Arts Fig fig Figs figs Sec sec Secs p pp P S s vol Vol vols ch Ch
  chap Chap par para Abs Kap Bd Rs Tk Re Sect cap Cap pág págs Pág стр п ст c ca fl ver Ver Rev Op op tel Tel ext Apt
  apt Ste Rm Hwy Rte Rt Pkt Ziff Az Aufl St ISBN kl Kl
`);

/** Stand before a number in one language. */
const LOCAL_BEFORE_NUMBER: Readonly<Record<string, ReadonlySet<string>>> = {
  pl: words("ok godz poz pkt ust par tel pok"),
  sv: words("kap st mom"),
};

/** Whether an abbreviation stands before a number, in its language or in any. */
export function precedesNumber(token: string, language: string | undefined): boolean {
  const local = LOCAL_BEFORE_NUMBER[(language ?? "").slice(0, 2).toLowerCase()];
  return BEFORE_NUMBER.has(token) || (local?.has(token) ?? false);
}

/** Months and weekdays, as abbreviated: part of a date when a number or another of them follows. */
export const DATES = words(`
  Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun
  janv févr avr juil déc sept oct nov ene feb mar abr jul ago dic Okt Dez Mär gen giu lug set ott out dez
`);

/** End a sentence only when the next word can do nothing but begin one. */
export const TRAILING = words(`
  Inc Ltd Co Corp Cos Bros Jr Sr Esq LLC PLC Plc plc Pty Assn Assoc Dept dept Div Univ Ave Blvd Rd Ln Ct Pl Sq Pkwy
  Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Penn
  Tenn Tex Va Vt Wash Wis Wyo Ont Que Man Sask Alta Eng Aust al est govt Govt Intl Natl Mfg Tech Sci Med Mio Mrd Tsd
  EE UU OO usw Str str sq Ph Bhd Sdn Cie Sté Hno Hnos Lda Ltda nv bv Nat Elec Mem Fed
  гр
`);

/** After these a capital is part of a date or a time: "5 p.m. Monday", "9 a.m. Eastern". */
export const AFTER_TIME = words(`
  Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun
  January February March April May June July August September October November December
  Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec
  ET EST EDT CT CST CDT MT MST MDT PT PST PDT AKST HST GMT UTC BST CET CEST IST JST SGT HKT AEST AEDT AWST NZST SAST WAT EAT
  Eastern Central Mountain Pacific Alaska Hawaii Greenwich London Moscow Beijing Tokyo
`);

/** Month names after an ordinal that is written with a full stop ("5. Mai", "3. oktober"). */
export const MONTHS = words(`
  Januar Jänner Februar Feber März April Mai Juni Juli August September Oktober November Dezember
  januar februar marts mars april mai maj juni juli august september oktober november desember december
  tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta
  ledna února března dubna května června července srpna září října listopadu prosince
`);

/** Languages whose ordinals are a number and a full stop. */
export const ORDINAL_STOP = words("de da nb nn no fi cs sk hu sl hr sr bs et lv is tr lb");

/** A capital letter after one of these is a grade, a member of a series ("Plan B.") or the pronoun, nobody's initial. */
export const SERIES = words(`
  Plan plan Vitamin vitamin vitamins Hepatitis hepatitis Group group Class class Type type Grade grade Category category Block block
  Section section Appendix Schedule schedule Exhibit exhibit Title War Part part Phase Division Serie Route Figure
  figure Table table Team team Channel Gate gate Terminal terminal Building building Wing Zone zone Tier tier Model Act Level and or than as to of do did am
`);

/** Words that begin sentences and hardly ever follow an abbreviation within one. */
const ENGLISH = `
  The A An He She It They We You I His Her Its Their Our My Your This That These Those There Here In On At By For From With
  Without As After Before Since When While If Although Though Because Until Unless But And Or So Yet Nor However Meanwhile
  Also Then Now Later Earlier Still Despite According What Who Why How Where Which Some Many Most Several Few All Both Each
  Every Another Other Others More Not Once Even During Under Over Among Between Instead Such Today Yesterday Perhaps
  It's He's She's They're We're I'm There's That's Is Are Was Were Do Does Did Has Have Had Can Could Will Would Should Let To Of
`;
const OTHERS: Readonly<Record<string, string>> = {
  de: "Der Die Das Ein Eine Er Sie Es Wir Ich Ihr In Im Am An Auf Bei Mit Nach Vor Von Für Aber Und Doch Auch Danach Dann Dort Diese Dieser Dieses Zudem Außerdem Wie Wer Was Wenn Als Seit",
  fr: "Le La Les Un Une Il Elle Ils Elles On Nous Je Vous Ce Cette Ces Cet Dans En Au Aux À Mais Et Or Pour Par Selon Après Avant Depuis Son Sa Ses Leur Leurs Cependant Toutefois C'est L'",
  es: "El La Los Las Un Una Él Ella Ellos En Con Por Para Pero Y Según Tras Desde Su Sus Este Esta Estos Estas Además También Sin Al Se No",
  pt: "O A Os As Um Uma Ele Ela Eles Em No Na Com Por Para Mas E Segundo Após Desde Seu Sua Este Esta Além Também",
  it: "Il Lo La I Gli Le Un Una Lui Lei Loro In Nel Nella Con Per Ma E Secondo Dopo Da Questo Questa Inoltre Anche Si",
  nl: "De Het Een Hij Zij Ze Wij We In Op Met Voor Na Van Maar En Ook Dit Dat Deze Volgens Daarna Er",
  sv: "Det Den De En Ett Han Hon Vi I På Med För Efter Men Och Enligt",
  da: "Det Den De En Et Han Hun Vi I På Med For Efter Men Og",
  nb: "Det Den De En Et Han Hun Vi I På Med For Etter Men Og",
  pl: "W Na Po Z Do To Ten Ta Jest On Ona Ale I Według",
  ru: "Он Она Они Оно В На По С Из За Но И А Это Эти После По-прежнему Мы Я Его Её Их Также Как Потом Затем Тогда Однако Когда Если При Во До Для Все Всё Сейчас Теперь Кроме Там Тут Поэтому",
  uk: "Він Вона Вони Воно У В На По З Із За Але І А Це Ці Після Ми Я Його Її Їх Також Як Потім Тоді Однак Коли Якщо Тепер Там Тому",
};
const starters = new Map<string, ReadonlySet<string>>();

/** The sentence openers of a language (BCP 47), English ones when it is unknown. */
export function openers(language: string | undefined): ReadonlySet<string> {
  const base = (language ?? "en").slice(0, 2).toLowerCase();
  let set = starters.get(base);
  if (!set) {
    set = words(OTHERS[base] ?? ENGLISH);
    starters.set(base, set);
  }
  return set;
}
