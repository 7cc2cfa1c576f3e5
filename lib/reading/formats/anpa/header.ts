/** The header of an agency transmission: ANPA 1312's two lines, or the line and slug of IPTC 7901. */
import type { Concept } from "../../../article.ts";
import { findNotice } from "../../../newsroom/status.ts";
import { tidy } from "../../../text/characters.ts";
import { SUBJECT_CODES, sectionNamed, urgencyNamed } from "../wire/newscodes.ts";

export interface AgencyHeader {
  /** The keyword as the header holds it, cut to the length of its field: `BC-LT--Argentina-CancerB`. */
  readonly keyword?: string | undefined;
  readonly urgency?: number | undefined;
  readonly section?: string | undefined;
  readonly source?: string | undefined;
  readonly words?: number | undefined;
  /** Lines of it that tell editors to hold, kill or mend the story. */
  readonly notices?: readonly string[] | undefined;
}

/** AP's codes of sports, which open its keywords ("BBO--Wild Card"), as IPTC Subject Codes. */
const SPORTS: Readonly<Record<string, string>> = {
  ATH: "15005000",
  BBA: "15007000",
  BBI: "15007000",
  BBM: "15007000",
  BBN: "15007000",
  BBO: "15007000",
  BKC: "15008000",
  BKH: "15008000",
  BKL: "15008000",
  BKN: "15008000",
  BKO: "15008000",
  BKW: "15008000",
  BOX: "15014000",
  CAR: "15039000",
  CRI: "15017000",
  CYC: "15019000",
  FBC: "15003000",
  FBH: "15003000",
  FBN: "15003000",
  FBO: "15003000",
  FIG: "15025000",
  GLF: "15027000",
  GYM: "15028000",
  HKC: "15031000",
  HKN: "15031000",
  HKO: "15031000",
  RAC: "15030000",
  RUG: "15049000",
  SKI: "15002000",
  SOC: "15054000",
  SWM: "15062000",
  TEN: "15065000",
};

/** The subjects that a keyword's sport says, and the sport itself where the category is sport. */
export function subjectsOf({ keyword, section }: AgencyHeader): Concept[] {
  const sport = SPORTS[/^(?:(?:BC|AM|PM)-)?([A-Z]{3})--/.exec(keyword ?? "")?.[1] ?? ""];
  if (sport) return [{ code: sport, scheme: SUBJECT_CODES }];
  return section === "sport" ? [{ code: "15000000", scheme: SUBJECT_CODES }] : [];
}

/** The second line of ANPA 1312: priority, category, format, and the keyword with date and word count. */
const ANPA = /^([a-z]) ([a-z])[\u0013\u0014][\u0011\u0012]? ?([^\n]*)$/m;
/** IPTC 7901: source and number, priority, category, word count, optional routing, and the agency. */
const IPTC_7901 = /^([A-Za-z]{2,5})(\d{2,5}) (\d) ([a-z]{1,3}) (\d{1,5})(?: +([^\n]*))?$/m;

/** Whether a line is the first of IPTC 7901's header. */
export function isIptc7901(line: string): boolean {
  return IPTC_7901.test(line);
}

/** Headers have two or three lines. */
const MAX_HEAD = 1000;

/** Reads what stands between SOH and STX. */
export function readHeader(start: string): AgencyHeader {
  const head = start.slice(0, MAX_HEAD);
  const anpa = ANPA.exec(head);
  if (anpa) {
    // "bc-herring-catch 01-02 0310": the keyword, perhaps a date, and how many words there are.
    const line = tidy(anpa[3] ?? "");
    const words = /(?:^| )(\d{4})$/.exec(line);
    return {
      keyword: line.slice(0, words?.index).split(" ")[0] || undefined,
      urgency: urgencyNamed(anpa[1]),
      section: sectionNamed(anpa[2]),
      words: Number(words?.[1]) || undefined,
    };
  }
  const iptc = IPTC_7901.exec(head);
  if (iptc) {
    const lines = head
      .slice(iptc.index + iptc[0].length)
      .split("\n")
      .map((line) => tidy(line).replace(/^\((.*)\)$/, "$1"));
    const slug = tidy(lines.filter((line) => findNotice(line) === undefined).join(" ")).replace(
      /(?<!\/)\/+$/,
      "",
    );
    return {
      keyword: slug || undefined,
      notices: lines.filter((line) => findNotice(line) !== undefined),
      urgency: urgencyNamed(iptc[3]),
      section: sectionNamed(iptc[4]),
      source: /(?:^|\s)([a-z]{2,6})\s+\d{2,5}\s*$/i.exec(iptc[6] ?? "")?.[1],
      words: Number(iptc[5]) || undefined,
    };
  }
  // Other transmissions separate the fields of their one line with US (0x1F).
  const keyword = tidy(head.split("\u001f")[0] ?? "").replace(/ \d\d-\d\d(?: \d{4})?$/, "");
  return { keyword: keyword.slice(0, 100) || undefined };
}

/**
 * The slug: the header's keyword without the cycle (BC, AM, PM) and the two-letter region of AP. The field
 * holds 24 characters, so a keyword that it cuts within a word loses that word; the copy's own keyword line
 * (`BC-LT--Argentina-Cancer Beauty,466`) tells.
 */
export function slugOf({ keyword }: AgencyHeader, title: string | undefined): string | undefined {
  if (keyword === undefined) return undefined;
  const whole = uncut(keyword, title);
  return whole.replace(/^(?:BC|AM|PM)-/, "").replace(/^[A-Z]{2}--/, "") || undefined;
}

function uncut(keyword: string, title: string | undefined): string {
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
