/** Captions and credits of pictures, told by what a line says. */
import { capped } from "../text/capped.ts";
import { endsSentence, wordCount } from "../text/words.ts";
import { isAgency } from "./agencies.ts";

const LABEL = `(?:(?:(?:main|file|cover|lead|header|featured) )?(?:images?|photos?|photographs?|photography|pictures?|pics?|illustrations?|graphics?|videos?|footage|visual)(?: credits?)?|photo illustration|credits?|sources?|courtesy|fotos?|fot(?=\\.)|bild(?:er)?|bildquelle|fotograf(?:ía|ia|ie)?|photographie|crédits?(?: photo)?|quelle|fuente|fonte|beeld|kuva|foto credit|zdjęcie|źródło|bron|källa|фото|источник|φωτογραφία|πηγή|fotoğraf|kaynak|صورة|تصوير|المصدر|फ़ोटो|फोटो|स्रोत|写真|사진|图片?|(?:图片)?(?:来源|來源))`;
const OPENS_AS_CREDIT = new RegExp(
  String.raw`^[^\p{L}\p{N}©ⓒ(]*(?:${LABEL}\s*(?:by\b|[:：]|(?<=fot)\.|©|ⓒ|\(c\)|courtesy(?: of)?\b|via\b|/|\||von\b)|courtesy(?: of)?\s+(?=\p{Lu})|[©ⓒ]|\(c\)\s)\s*:?\s*(?:by\s|©\s*)?`,
  "iu",
);
const HOUSE = `(?:getty(?: images)?|reuters|afp|ap(?: photo)?|associated press|epa|epa-efe|efe|dpa|shutterstock|alamy|istock|imago|picture alliance|pa images|pa wire|pa media|bloomberg|xinhua|anadolu|tass|keystone|belga|anp|ansa|zuma|rex|unsplash|pexels|pixabay|wikimedia(?: commons)?|flickr|nasa)`;
const ENDS_AS_CREDIT = new RegExp(String.raw`^[^.]{0,60}(?:\||/|\bvia)\s?${HOUSE}\b[^.]{0,30}$`, "iu");
const IS_HOUSE = new RegExp(String.raw`^(?:the\s)?${HOUSE}(?:\s?[/|]\s?[\p{L} .-]{1,40})?$`, "iu");

/** "© RIPRODUZIONE RISERVATA" is a footer. */
const RESERVED = /riproduzione riservata|derechos reservados|direitos reservados|droits réservés/i;

/**
 * The credit that a whole line is, without its label: `Photo: Jane Doe / Reuters` gives `Jane Doe / Reuters`.
 * At most 25 words; a sentence that begins "Photo of the day shows …" is none.
 */
export function parseCredit(line: string): string | undefined {
  const text = line.trim();
  if (text.length > 250 || wordCount(text) > 25 || RESERVED.test(text)) return undefined;
  const label = OPENS_AS_CREDIT.exec(text);
  if (label) {
    const credit = text.slice(label[0].length).trim();
    if (credit === "" || (wordCount(credit) > 12 && endsSentence(credit))) return undefined;
    return credit.replace(/(?<=\p{L}{3})\.$/u, "");
  }
  if (IS_HOUSE.test(text) || ENDS_AS_CREDIT.test(text)) return text;
  return isAgency(text) && wordCount(text) <= 3 ? text : undefined;
}

/** Whether a line says "Source: …", which names a picture's origin or, at a story's end, the story's. */
export function isSourceLine(line: string): boolean {
  return /^\W*(?:sources?|quelle|fuente|fonte|bron|källa|źródło|источник|πηγή|kaynak)\s*:|^\W*(?:المصدر|स्रोत|来源|來源)\s*[:：]/i.test(
    line,
  );
}

export interface Caption {
  readonly caption: string;
  readonly credit?: string | undefined;
}

/** Longer captions have told a story: nothing is taken off them. */
const CAPTION_CAP = 1_200;
const LINE_CAP = 600;

const TRAILING_LABEL = capped(
  CAPTION_CAP,
  new RegExp(
    String.raw`^(.{3,}?[.!?…"”»)])\s*[([|]?\s*(${LABEL}(?:\s*(?:by\b|:|(?<=fot)\.|©|courtesy\b|via\b)|\s*/)\s*[^\n]{2,80}?)\s*[)\]]?\.?$`,
    "iu",
  ),
);
const TRAILING_BRACKETS = capped(CAPTION_CAP, /^(.{3,}?)\s*[([]([^()[\]]{2,80})[)\]]\.?$/u);
const TRAILING_HOUSE = capped(
  CAPTION_CAP,
  new RegExp(
    String.raw`^(.{3,}?[.!?…"”»])\s*((?:(?:[\p{Lu}©][\p{L}.'’©-]*\s){0,4}[\p{Lu}©][\p{L}.'’©-]*\s?)?\s?(?:\||/|\bvia\s)?\s?${HOUSE}(?:\s?[/|]\s?[\p{L} .-]{1,40})?)\.?$`,
    "iu",
  ),
);
const TRAILING_COPYRIGHT = capped(CAPTION_CAP, /^(.{3,}?)\s*([©ⓒ][^.]{2,61})\.?$/u);

/**
 * Takes a caption apart from the credit that stands behind it: `… at the site. Source: Telegram`,
 * `… (AP Photo/Jane Doe)`, `… Photo: Jane Doe`, `… © AFP`. A caption without one comes back whole.
 */
export function splitCaption(text: string): Caption {
  const whole = text.trim();
  if (whole.length > CAPTION_CAP) return { caption: whole };
  const labelled = TRAILING_LABEL.exec(whole);
  const fromLabel = labelled?.[2] === undefined ? undefined : parseCredit(labelled[2]);
  if (labelled?.[1] && fromLabel)
    return { caption: labelled[1].trim(), credit: restoreBracket(fromLabel, whole) };
  const brackets = TRAILING_BRACKETS.exec(whole);
  if (brackets?.[1] && brackets[2] && isCreditInBrackets(brackets[2])) {
    return { caption: brackets[1].trim(), credit: parseCredit(brackets[2]) ?? brackets[2].trim() };
  }
  const house = TRAILING_HOUSE.exec(whole) ?? TRAILING_COPYRIGHT.exec(whole);
  if (house?.[1] && house[2])
    return { caption: house[1].trim(), credit: house[2].replace(/^[©ⓒ|/\s]+/, "").trim() };
  return { caption: whole };
}

/** A credit may itself hold brackets, whose last one the pattern for "(Photo: …)" takes away. */
function restoreBracket(credit: string, whole: string): string {
  const open = credit.split("(").length - credit.split(")").length;
  return open === 1 && whole.endsWith(")") ? `${credit})` : credit;
}

function isCreditInBrackets(inner: string): boolean {
  return (
    /^(?:(?:ap|afp|reuters|epa|pool|file)\s)?(?:photo|image|picture|courtesy|handout|foto|bild|credit|video|illustration)\b/i.test(
      inner,
    ) ||
    /^(?:photo|image)s?\s+(?:by|courtesy)\b/i.test(inner) ||
    parseCredit(inner) !== undefined ||
    (isAgency(inner) && wordCount(inner) <= 6)
  );
}

const STARTS_AS_CAPTION =
  /^(?:pictured|above|below|file (?:photo|image|picture|pic)|(?:left|right|top|bottom)(?:,|:| to (?:left|right|bottom|top)\b)|clockwise(?: from|,|:)|(?:from )?(?:top|bottom|left|right)(?: (?:left|right))?(?: from| to) (?:top|bottom|left|right)\b|in this (?:\w+ ){0,3}(?:file )?(?:photo|image|picture|frame|still|screenshot)|(?:this|a|the) (?:\w+ ){0,2}(?:file )?(?:photo|image|picture|photograph) (?:released|taken|provided|made|shows|from)|(?:symbolbild|archivbild|archivfoto|symbolfoto|foto de archivo|photo d['’]archives?|imagen de archivo))\b/i;

/** Where a picture's credit stands in other languages: behind the caption, in its brackets, or under its dash. */
const ENDS_WITH_CREDIT = capped(
  LINE_CAP,
  new RegExp(
    [
      String.raw`(?:[.!?…"”»)]|\s[–—|])\s*(?:[Ff]otos?|FOTO|Bild|Beeld|Fotoğraf|[Фф]ото|ФОТО|Φωτογραφία|Kuva)\s?:\s?\p{Lu}[^.!?]{2,60}\.?$`,
      String.raw`[.!?…"”»)]\s*[Ff]ot\.\s?\p{Lu}[^!?]{2,60}$`,
      String.raw`[(（](?:[Ff]oto|फोटो|फ़ोटो|фото|صورة)(?:\s?[:：]|\s)[^()（）]{2,40}[)）]\.?$`,
      String.raw`[(（](?:रॉयटर्स|एएफपी|एपी|رويترز|أ ف ب|أ ب|الأناضول|فرانس برس)[)）]\.?$`,
      String.raw`[.!?…"”»)]\s*[©ⓒ]\s?\p{Lu}[^.!?]{2,40}$`,
      String.raw`[.!?…"”»]\s*(?:EFE|ANSA|AFP|AA|PAP|TT|LUSA)\s?/\s?\p{Lu}[\p{L}. '’-]{3,40}$`,
      String.raw`\s\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+){1,3}\s?/\s?(?:L(?:usa|USA)|dpa|A(?:nsa|NSA)|EFE|TT|ANP|PAP|AA|APA|S(?:canpix|CANPIX)|Ritzau|NTB|B(?:elga|ELGA)|K(?:eystone|EYSTONE)|ТАСС|РИА Новости)$`,
      String.raw`撮影[)）]?$|＝\d{1,2}日、[^。]{2,30}$|\s摄$|记者\s?\S{2,4}\s?(?:摄|攝)$`,
    ].join("|"),
    "u",
  ),
);
const SHOWS = /^[▲△↑]?(?:图为|圖為|资料图|資料圖|資料照|上图|下图)/u;

/** Whether a line is a caption by what it says: it ends in a picture credit, or opens "In this file photo". */
export function looksLikeCaption(line: string): boolean {
  const text = line.trim();
  if (SHOWS.test(text) && text.length < 120) return true;
  if (text.length > LINE_CAP || wordCount(text) > 60 || wordCount(text) < 3) return false;
  if (/^(?:above all|below are|below is|above average)/i.test(text)) return false;
  if (STARTS_AS_CAPTION.test(text) || ENDS_WITH_CREDIT.test(text)) return true;
  if (
    /[([](?:ap photo|photo by|photo:|image:|reuters|afp|epa|getty|file photo)[^()[\]]{0,60}[)\]]\.?$/i.test(
      text,
    )
  )
    return true;
  return /[/|]\s?(?:afp|getty(?: images)?|reuters|epa|ap)$/i.test(text);
}
