/**
 * Says of a page that its story may not be whole: what the page announces, what stands before it, and what
 * was left out.
 */
import type { Trace } from "../../draft.ts";
import type { Verdicts } from "./body.ts";
import type { Stated } from "./head.ts";
import { readText } from "./jsonld.ts";
import { type Passage, sumWords } from "./passages.ts";

/** A story that is cut for its payers, or only announced, has less. */
const TEASER_WORDS = 120;
const FEW_WORDS = 60;
/** Letters of a word. A stated count of more words than this allows counts letters, or something else. */
const LETTERS_OF_A_WORD = 4;

/**
 * Warns once at most, of what weighs most.
 *
 * @param page all passages of the page
 * @param isStated whether the text is what the page states to machines
 * @param likely from 0 on, much was left out that may be of the story (`weighLack`)
 */
export function warnOfLack(
  { story }: Verdicts,
  page: readonly Passage[],
  isStated: boolean,
  likely: number,
  stated: Stated,
  trace: Trace,
): void {
  const words = sumWords(story);
  const announced = announcedWords(stated, story, words);
  const isCut = /(?:…|\.\.\.)$/.test(story.at(-1)?.text ?? "");
  const isClosed = isClosedPage(stated);
  if (isClosed && (isCut || words < TEASER_WORDS || announced > words * 1.5)) {
    trace.warn("paywalled", `The page says that it is for subscribers; ${words} words were found.`);
  } else if (isStated) {
    trace.warn("low-yield", "The page shows no text; what it states to machines was read.");
  } else if (announced > words * 2 && announced > FEW_WORDS) {
    trace.warn("low-yield", `The page announces ${announced} words; ${words} were found.`);
  } else if (words < TEASER_WORDS && isCut) {
    trace.warn("low-yield", `Only ${words} words were found; the page may hold a teaser of the story.`);
  } else if (words < FEW_WORDS && countProse(page) > words * 3) {
    trace.warn("low-yield", `Only ${words} words were found among ${sumWords(page)} on the page.`);
  } else if (likely > 0) {
    trace.warn("low-yield", `${words} words were found; much else on the page may be of the story, too.`);
  }
}

const countProse = (passages: readonly Passage[]) => sumWords(passages.filter(({ prose }) => prose));

function isClosedPage({ statements: { article } }: Stated): boolean {
  const free = article?.isAccessibleForFree;
  return free === false || /^(?:false|https?:\/\/schema\.org\/false)$/i.test(readText(free) ?? "");
}

/** How many words the page says that its story has; 0 if it states none, or counts something else. */
function announcedWords(
  { statements: { article } }: Stated,
  story: readonly Passage[],
  words: number,
): number {
  const letters = story.reduce((sum, { text }) => sum + text.length, 0);
  const stated = readText(article?.articleBody);
  if (stated !== undefined) return Math.round((words * stated.length) / Math.max(1, letters));
  const count = Number(readText(article?.wordCount) ?? 0);
  const isOfLetters = count > words * LETTERS_OF_A_WORD && count < letters * 2;
  return Number.isFinite(count) && !isOfLetters ? count : 0;
}
