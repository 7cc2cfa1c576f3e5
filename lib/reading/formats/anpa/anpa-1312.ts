/**
 * The header of ANPA 1312 (ANPA Research Institute Bulletin 1312): a line with the service, the story's
 * number and a selector, then one with priority, category, format, keyword, date and word count.
 */

import { tidy } from "../../../text/characters.ts";
import { tabulate } from "../../../text/tables.ts";
import { parseSection, parseUrgency, SUBJECT_CODES } from "../wire/newscodes.ts";
import type { AgencyHeader } from "./agency-header.ts";
import { BARE_ANPA_1312 } from "./opening.ts";

/** AP's codes of sports, which open its keywords ("BBO--Wild Card"), as IPTC Subject Codes. */
const SPORTS = tabulate<string>([
  ["15005000", "ATH"],
  ["15007000", "BBA, BBC, BBI, BBM, BBN, BBO, BBY"],
  ["15008000", "BKC, BKH, BKL, BKN, BKO, BKW"],
  ["15014000", "BOX"],
  ["15039000", "CAR"],
  ["15017000", "CRI"],
  ["15019000", "CYC"],
  ["15003000", "FBC, FBH, FBL, FBN, FBO"],
  ["15025000", "FIG"],
  ["15027000", "GLF"],
  ["15028000", "GYM"],
  ["15031000", "HKC, HKN, HKO"],
  ["15030000", "RAC"],
  ["15048000", "RGL"],
  ["15049000", "RGU, RUG"],
  ["15002000", "SKI"],
  ["15054000", "SOC"],
  ["15062000", "SWM"],
  ["15065000", "TEN"],
]);

/** The second line: priority, category, the two characters of the format, and the rest. */
const SECOND_LINE = /^([a-z]) ([a-z])[\u0013\u0014][\u0011\u0012]? ?([^\n]*)$/im;
/** Reads the header, or nothing where it is none of ANPA 1312. */
export function readAnpa1312(header: string): AgencyHeader | undefined {
  const found = SECOND_LINE.exec(header) ?? BARE_ANPA_1312.exec(header);
  if (!found) return undefined;
  // "bc-herring-catch 01-02 0310": the keyword, perhaps a date, and how many words there are.
  const line = tidy(found[3] ?? "");
  const words = /(?:^| )(\d{4})$/.exec(line);
  const keyword = line.slice(0, words?.index).split(" ")[0] || undefined;
  // AP's sport opens the keyword.
  const sport = SPORTS.get(/^(?:(?:BC|AM|PM)-)?([A-Z]{3})--/.exec(keyword ?? "")?.[1] ?? "");
  return {
    keyword,
    urgency: parseUrgency(found[1]),
    section: parseSection(found[2]) ?? (sport && "sport"),
    subjects: sport ? [{ code: sport, scheme: SUBJECT_CODES }] : [],
    words: Number(words?.[1]) || undefined,
  };
}

/**
 * The slug: the header's keyword without the cycle (BC, AM, PM) and the two-letter region of AP. The field
 * holds 24 characters, so a keyword that it cuts within a word loses that word; the copy's own keyword line
 * (`BC-LT--Argentina-Cancer Beauty,466`) tells.
 */
export function makeSlug(keyword: string | undefined, title: string | undefined): string | undefined {
  if (keyword === undefined) return undefined;
  const whole = dropCutWord(keyword, title);
  return whole.replace(/^(?:BC|AM|PM)-/i, "").replace(/^[A-Z]{2}--/, "") || undefined;
}

function dropCutWord(keyword: string, title: string | undefined): string {
  if (title === undefined || keyword.length < 20) return keyword;
  let matched = 0;
  let wordStart = 0;
  for (const [index, character] of [...title].entries()) {
    if (matched === keyword.length) {
      // The field ended in the middle of a word of the title.
      return /[\p{L}\p{N}]/u.test(character) ? keyword.slice(0, wordStart).replace(/(?<!-)-+$/, "") : keyword;
    }
    if (character === " ") continue;
    if (character !== keyword[matched]) return keyword;
    if (index > 0 && /[\s-]/.test(title[index - 1] ?? "")) wordStart = matched;
    matched++;
  }
  return keyword;
}
