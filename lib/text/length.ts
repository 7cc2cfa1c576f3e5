/** How long a text is, as the budgets of a summary count it. */

const IDEOGRAPH = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/gu;
const DICTIONARY = /[\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;
const ASIAN = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\ud840-\ud8bf]/;
let segmenter: Intl.Segmenter | undefined;

/**
 * Words, as a word processor counts them: runs between spaces; each Chinese or Japanese character is one.
 * Thai, Lao, Khmer and Burmese, which put no space between words, are counted by dictionary.
 */
export function countWords(text: string): number {
  if (!ASIAN.test(text)) return countRuns(text);
  if (DICTIONARY.test(text)) {
    segmenter ??= new Intl.Segmenter("th", { granularity: "word" });
    let words = 0;
    for (const { isWordLike } of segmenter.segment(text)) if (isWordLike) words++;
    return words;
  }
  return (text.match(IDEOGRAPH)?.length ?? 0) + runs(text.replace(IDEOGRAPH, " "), /[\p{L}\p{N}]/u);
}

/** Runs between spaces, those that hold this only. */
function runs(text: string, holding: RegExp): number {
  let count = 0;
  for (const run of text.split(/\s+/)) if (holding.test(run)) count++;
  return count;
}

/** How many runs of characters stand between spaces. If a text has more than `most`, it gives `most`. */
export function countRuns(text: string, most = Infinity): number {
  let count = 0;
  let inside = false;
  for (let at = 0; at < text.length && count < most; at++) {
    const code = text.charCodeAt(at);
    const isSpace =
      code <= 0x20 ? code === 0x20 || (code >= 0x09 && code <= 0x0d) : code >= 0xa0 && SPACE.test(text[at]!);
    if (!isSpace && !inside) count++;
    inside = !isSpace;
  }
  return count;
}
const SPACE = /\s/;

const UNSPACED_END = /[\u3000-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uffef]$/;
const UNSPACED_START = /^[\u3000-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uffef]/;

/** How a line ends that has no stop: without a space, what stands behind it would be read as part of it. */
const STOPLESS_END = /[\p{L}\p{N}]$/u;

/**
 * What stands between two sentences of a paragraph: a space, but nothing between Chinese or Japanese ones
 * with stops.
 */
export function chooseSpace(one: string, other: string): "" | " " {
  return !STOPLESS_END.test(one) && UNSPACED_END.test(one) && UNSPACED_START.test(other) ? "" : " ";
}

/** Sentences one behind the other. */
export const joinSentences = (sentences: readonly { text: string }[]): string =>
  sentences.reduce((said, { text }) => (said === "" ? text : said + chooseSpace(said, text) + text), "");
