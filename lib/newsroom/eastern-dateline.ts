/**
 * Datelines as newsrooms write them in Chinese, Japanese, Korean, Hindi and Arabic: the same place, day and agency,
 * in other brackets, and often the reporter with them.
 */
import type { Dateline } from "../article.ts";

/** A dateline and the reporters that it names. */
interface Signed {
  readonly dateline: Dateline;
  readonly reporters: readonly string[];
}

/** Datelines are short; nothing behind this is looked at. */
const HEAD = 80;

/** "新华社北京5月3日电（记者王芳）", "本报上海5月3日讯", "中新网5月3日电": who, where, when, and "by wire". */
const CHINESE =
  /^(?<agency>\p{Script=Han}{1,4}(?:社|网|網)|本[报報刊台])?(?<place>\p{Script=Han}{2,8}?)?(?:(?<month>\d{1,2})月)?(?<day>\d{1,2})日[电電讯訊](?:\s?[（(](?:[^（）()]{0,12}?[记記]者\s?(?<reporters>[^（）()]{2,30})|[^（）()]{0,30})[）)])?[\s:：]*/u;
/** "【ロンドン＝佐藤健一】" names who is there, "【ワシントン共同】" the agency. */
const JAPANESE =
  /^【(?<place>[^【】＝=]{1,12}?)(?:[＝=](?<reporters>[^【】]{2,20})|(?<agency>共同|時事|ロイター|AFP時事|AFP|AP))】\s*/u;
/** "［東京　３日　ロイター］ -" */
const JAPANESE_WIRE =
  /^[［[](?<place>[^\s［［\]］]{1,15})\s(?<day>[\d０-９]{1,2})日\s(?<agency>[^\s\]］]{2,12})[\]］]\s?[-－―—–]?\s*/u;
/** "(서울=연합뉴스) 김철수 기자 =" */
const KOREAN =
  /^[([](?<place>[\p{Script=Hangul}·]{2,12})=(?<agency>[\p{L}\d]{2,12})[)\]]\s?(?:(?<reporters>\p{Script=Hangul}{2,4}(?:[·,\s]{1,2}\p{Script=Hangul}{2,4}){0,3}?)\s?(?:특파원|기자)\s?)?=\s*/u;
/** "नई दिल्ली, 3 मई (भाषा)" */
const HINDI =
  /^(?<place>[\p{Script=Devanagari} ]{2,30}),\s(?<day>\d{1,2})\s(?:[\p{Script=Devanagari}]{2,10})\s?[(（](?<agency>[\p{Script=Devanagari}/]{2,15})[)）]\s*[:।–—-]?\s*/u;
/** "القاهرة (رويترز) -", "دبي 3 مايو (وام) -" */
const ARABIC =
  /^(?<place>[\p{Script=Arabic} ،]{2,30}?)(?:\s\d{1,2}\s\p{Script=Arabic}{3,10})?\s?\((?<agency>[\p{Script=Arabic} .]{2,15})\)\s?[-–—:]\s*/u;

const FORMS = [CHINESE, JAPANESE, JAPANESE_WIRE, KOREAN, HINDI, ARABIC];
const OPENS = /^[\p{Script=Han}\p{Script=Devanagari}\p{Script=Arabic}【［[(]/u;

/** The dateline at the head of a paragraph in one of these languages, and whom it names. Linear. */
export function findEasternDateline(paragraph: string): Signed | undefined {
  if (!OPENS.test(paragraph)) return undefined;
  const head = paragraph.slice(0, HEAD);
  for (const form of FORMS) {
    const found = form.exec(head);
    if (!found?.groups) continue;
    const { place, agency, month, day, reporters } = found.groups;
    if (!place && !agency) continue;
    const date = month && day ? `--${month.padStart(2, "0")}-${day.padStart(2, "0")}` : undefined;
    const own = agency?.startsWith("本") ? undefined : agency?.trim();
    return {
      dateline: {
        text: found[0].trim(),
        ...(place && { place: place.trim() }),
        ...(date && { date }),
        ...(own && { agency: own }),
      },
      reporters: reporters?.split(/[、，,·\s]+/).filter((name) => name !== "") ?? [],
    };
  }
  return undefined;
}
