/** Stage directions of transcripts, "(SOUNDBITE OF SIRENS)", "[laughter]": they tell what is heard, and are no copy. */

/** What is heard or done between the words, in the languages of transcripts. */
const HEARD = [
  "sound ?bites?|laughter|laughs?|laughing|chuckl\\p{L}+|applause|cross-?talk|inaudible|unintelligible|indistinct|pauses?|silence|cheer(?:s|ing)|boo(?:s|ing)",
  "gasps?|sighs?|sobs?|sobbing|crying|weeps?|weeping|sing(?:s|ing)|music(?: [^()[\\]]{0,20})?|commercial break|(?:begin|end|start of) (?:video|audio)[^()[\\]]{0,20}|video ?clip|video ?tape|audio clip",
  "off[ -](?:mic|camera)|speaking [^()[\\]]{2,30}|foreign language[^()[\\]]{0,20}|through (?:an? )?(?:interpreter|translator)|ringing|gavel[^()[\\]]{0,20}|witness sworn|nods|coughs?|coughing",
  "beifall[^()[\\]]{0,40}|applaus|gelächter|lachen|lacht|heiterkeit[^()[\\]]{0,40}|zwischenrufe?[^()[\\]]{0,40}|zurufe?[^()[\\]]{0,40}|musik|unverständlich|schweigt|seufzt|unruhe",
  "rires?|rit|applaudissements?|musique|huées?|exclamations?|soupirs?|soupire|risas?|ríe|aplausos?|música|pausa|silencio|ininteligible|abucheos?|suspira",
  "risate?|ride|applaus[oi]|musica|incomprensibile|sospira|risos?|palmas|vaias|ininteligível|gelach|gelag|lachend|muziek|stilte|onverstaanbaar|zucht",
  "skratt(?:ar)?|applåder|suckar|paus|latter|ler|klapsalver|bifald|sukker|naurua|naurua|nauraa|aplodeja|musiikkia|śmiech|śmieje się|oklaski|brawa|muzyka|cisza|smích|potlesk|hudba",
  "gülüşmeler|gülüyor|alkışlar|müzik|смех|смеётся|смеется|аплодисменты|музыка|пауза|шум в зале|сміх|оплески|музика|γέλια|χειροκροτήματα|ضحك|تصفيق|موسيقى|צחוק|מחיאות כפיים|笑い?|拍手|掌声|掌聲|笑声|笑聲|鼓掌|웃음|박수",
];
const OPEN = "[([（【［]";
const CLOSE = String.raw`[)\]）】］]`;
const WITHIN = String.raw`[^()[\]（）【】［］]`;
const DIRECTION = String.raw`${OPEN}\s?(?:${HEARD.join("|")}|(?:sound ?bite|sounds?|video ?clip|begin|music)\s${WITHIN}{2,60})\s?[.!…]?\s?${CLOSE}[.]?`;

const LINE = new RegExp(`^[*_]{0,2}${DIRECTION}[*_]{0,2}$`, "iu");
const STARRED = new RegExp(`^\\*(?:${HEARD.join("|")})\\*$`, "iu");
/** "(SIREN WAILS)": capitals in brackets, a line of their own, no figures. */
const SHOUTED = new RegExp(`^${OPEN}\\p{Lu}[\\p{Lu}'’-]+(?: [\\p{Lu}'’-]+){1,7}[.]?${CLOSE}$`, "u");
/** Where a sentence begins or ends: "(LAUGHTER) We will see.", "ASH: (Laughs) Well." */
const INLINE = new RegExp(`(?<=^|[.!?…:]["”’]? )${DIRECTION}(?:\\s+|$)`, "giu");

/** Longer than any direction. */
const LONGEST = 100;

/** Whether a line is a stage direction, and no more. */
export function isStageDirection(line: string): boolean {
  const text = line.trim();
  return text.length <= LONGEST && (LINE.test(text) || STARRED.test(text) || SHOUTED.test(text));
}

/** A paragraph without the stage directions between its sentences; empty when it was nothing else. */
export function withoutStageDirections(text: string): string {
  if (!/[([（【［]/.test(text)) return text;
  return text.length <= LONGEST && LINE.test(text.trim()) ? "" : text.replace(INLINE, "").trimEnd();
}
