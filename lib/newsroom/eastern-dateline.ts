/**
 * Datelines as newsrooms write them in Chinese, Japanese, Korean, Hindi and Arabic. They hold place, day and
 * agency in other brackets, and often the reporter.
 */
import type { Dateline } from "../article.ts";
import { anyOf, anyPartOf, listPhrases } from "../languages/index.ts";
import { compilePattern } from "../languages/patterns.ts";

/** A dateline and the reporters that it names. */
interface Signed {
  readonly dateline: Dateline;
  readonly reporters: readonly string[];
}

/** Datelines are short: only so much of a paragraph is read. */
const MAX_HEAD_LENGTH = 80;

const SUFFIX = anyOf("datelines", "agencySuffixes");
const MONTH = anyPartOf("moments", "monthSigns");
const DAY = anyPartOf("moments", "daySigns");
const REPORTER = anyOf("datelines", "reporters");
/** "新华社北京5月3日电（记者王芳）", "本报上海5月3日讯", "中新网5月3日电": who, where, when, and "by wire". */
const CHINESE = compilePattern(
  [
    String.raw`^(?<agency>\p{Script=Han}{1,4}${SUFFIX}|${anyOf("datelines", "ownPapers")})?`,
    String.raw`(?<place>\p{Script=Han}{2,8}?)?`,
    String.raw`(?:(?<month>\d{1,2})${MONTH})?(?<day>\d{1,2})${DAY}${anyOf("datelines", "wires")}`,
    String.raw`(?:\s?[（(](?:[^（）()]{0,12}?${REPORTER}\s?(?<reporters>[^（）()]{2,30})|[^（）()]{0,30})[）)])?`,
    String.raw`[\s:：]*`,
  ],
  "u",
);
const AGENCY = anyPartOf("datelines", "agencies");
/** "【ロンドン＝佐藤健一】" names who is there, "【ワシントン共同】" the agency. */
const JAPANESE = compilePattern(
  [
    `^【(?<place>[^【】＝=]{1,12}?)`,
    `(?:[＝=](?<reporters>[^【】]{2,20})|(?<agency>${AGENCY}))】`,
    String.raw`\s*`,
  ],
  "u",
);
/** "［東京　３日　ロイター］ -" */
const JAPANESE_WIRE = compilePattern(
  [
    String.raw`^[［[](?<place>[^\s［［\]］]{1,15})\s(?<day>[\d０-９]{1,2})${DAY}\s`,
    String.raw`(?<agency>[^\s\]］]{2,12})[\]］]\s?[-－―—–]?\s*`,
  ],
  "u",
);
/** "(서울=연합뉴스) 김철수 기자 =" */
const KOREAN = compilePattern(
  [
    String.raw`^[([](?<place>[\p{Script=Hangul}·]{2,12})=(?<agency>[\p{L}\d]{2,12})[)\]]\s?`,
    String.raw`(?:(?<reporters>\p{Script=Hangul}{2,4}(?:[·,\s]{1,2}\p{Script=Hangul}{2,4}){0,3}?)\s?`,
    String.raw`${anyPartOf("datelines", "reporters")}\s?)?=\s*`,
  ],
  "u",
);
/** A space, and signs that close a dateline. */
const CLOSING = String.raw`\s*[:।–—-]?\s*`;
/** "नई दिल्ली, 3 मई (भाषा)" */
const HINDI = compilePattern(
  [
    String.raw`^(?<place>[\p{Script=Devanagari} ]{2,30}),\s(?<day>\d{1,2})\s`,
    String.raw`\p{Script=Devanagari}{2,10}\s?[(（](?<agency>[\p{Script=Devanagari}/]{2,15})[)）]${CLOSING}`,
  ],
  "u",
);
/** "القاهرة (رويترز) -", "دبي 3 مايو (وام) -" */
const ARABIC = compilePattern(
  [
    String.raw`^(?<place>[\p{Script=Arabic} ،]{2,30}?)(?:\s\d{1,2}\s\p{Script=Arabic}{3,10})?`,
    String.raw`\s?\((?<agency>[\p{Script=Arabic} .]{2,15})\)\s?[-–—:]\s*`,
  ],
  "u",
);

/** Between names, and what a reporter is called: "记者 王芳 通讯员 李明". */
const BETWEEN_NAMES = compilePattern(String.raw`[、，,·\s]+(?:${REPORTER}[\s:：]*)?`, "u");
const OWN_PAPERS: ReadonlySet<string> = new Set(listPhrases("datelines", "ownPapers"));

const FORMS = [CHINESE, JAPANESE, JAPANESE_WIRE, KOREAN, HINDI, ARABIC];
const OPENS = /^[\p{Script=Han}\p{Script=Devanagari}\p{Script=Arabic}【［[(]/u;

/** The dateline at the head of a paragraph in one of these languages, and whom it names. Linear. */
export function findEasternDateline(paragraph: string): Signed | undefined {
  if (!OPENS.test(paragraph)) return undefined;
  const head = paragraph.slice(0, MAX_HEAD_LENGTH);
  for (const form of FORMS) {
    const found = form.exec(head);
    if (!found?.groups) continue;
    const { place, agency, month, day, reporters } = found.groups;
    if (!place && !agency) continue;
    const date = month && day ? `--${month.padStart(2, "0")}-${day.padStart(2, "0")}` : undefined;
    const own = OWN_PAPERS.has(agency ?? "") ? undefined : agency?.trim();
    return {
      dateline: {
        text: found[0].trim(),
        ...(place && { place: place.trim() }),
        ...(date && { date }),
        ...(own && { agency: own }),
      },
      reporters: reporters?.split(BETWEEN_NAMES).filter((name) => name !== "") ?? [],
    };
  }
  return undefined;
}
