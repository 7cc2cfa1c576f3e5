/**
 * What a line that tells nothing of its story may ask of editors. How much it takes to hold depends on where
 * the line stands: the further from where notes are written, the clearer it has to ask.
 *
 *     mayHold            above a story         any word that may ask to wait, in doubt yes
 *     asksToWait         beside it, unseen     the whole line is a hold
 *     refusesToPublish   beside it, unseen     it begins as a refusal, whatever follows
 *     mayBeForEditors    between paragraphs    it asks, and speaks to editors or of what has to happen first
 *     onlyLimitsUse      terms of use          most forbid a use for good, or from a day on
 */

import { listPhrases } from "../../languages/index.ts";
import { withPlainFigures } from "../../text/digits.ts";
import { undisguise } from "./disguise.ts";
import { mayAsk, mayDecide } from "./glance.ts";
import { OTHER, splitRun, weighWords } from "./lexicon.ts";
import { findReleaseNotice, MAX_REFUSING } from "./line.ts";
import {
  ENDS_IN_HOLD,
  FOR_EDITORS,
  MAY_ASK_EDITORS,
  MAY_HOLD,
  ORDERS_IN_TERMS,
  REFUSES,
  REFUSES_PUBLISHING,
  REFUSES_RELEASE,
  saysLifted,
  WAITS_IN_TERMS,
} from "./patterns.ts";
import { foldWord, MAX_LINE, MAX_TOKENS, splitTokens, type Token } from "./tokens.ts";
import { isWithoutSpaces } from "./unspaced.ts";
import { spellBeginning, spellRequest } from "./word-roles.ts";

/** Whether a line is only a hold, and asks for it: "publicera inte". "Placeholder image" asks for nothing. */
export function asksToWait(line: string): boolean {
  return mayAsk(line) && findReleaseNotice(line)?.kind === "hold";
}

/**
 * Whether a line may be for editors wherever it stands: it asks for something, and speaks to them, of a story
 * or of what has to happen first; it refuses to publish until then; or it takes a story back.
 */
export function mayBeForEditors(line: string): boolean {
  if (/^["“„«]/.test(line) || !mayAsk(line)) return false;
  const tokens = splitTokens(line);
  if (isOfPart(tokens)) return false;
  const isPlea = tokens.some(({ word }) => PLEASE.has(word));
  // "do" is "until" in many languages.
  const { languages } = weighWords(tokens);
  const own = languages.includes("en") ? ["en"] : languages;
  return own.some((language) => {
    if (!isPlea && !MAY_ASK_EDITORS.test(spellBeginning(tokens, language))) return false;
    const letters = spellRequest(tokens, language);
    return (isPlea && /[BCR]/.test(letters)) || FOR_EDITORS.test(letters);
  });
}
const PLEASE = new Set(listPhrases("status", "please").map(foldWord));

/** Whether a line says how a text may be used, and of nothing that has to happen before it may be at all. */
export function onlyLimitsUse(line: string): boolean {
  if (isWithoutSpaces(line)) return false;
  const tokens = splitTokens(withPlainFigures(line));
  const isEnd = tokens.some(({ word }) => AFTER.has(word));
  const waits = isEnd ? ORDERS_IN_TERMS : WAITS_IN_TERMS;
  return !weighWords(tokens).languages.some((language) => waits.test(spellRequest(tokens, language)));
}
const AFTER = new Set(listPhrases("status", "after").map(foldWord));

/**
 * Whether a line that is not part of the story may ask to hold it: "HOLD FOR SARAH", "Don't touch yet". It
 * may have words that notices do not have. In doubt the answer is yes.
 */
export function mayHold(line: string): boolean {
  if (line.length > MAX_LINE || !mayDecide(line)) return false;
  const tokens = splitTokens(withPlainFigures(undisguise(line, splitRun)));
  if (tokens.length === 0 || tokens.length > MAX_TOKENS || isOfPart(tokens)) return false;
  const { languages } = weighWords(tokens);
  const lines = languages.map((language) => spellRequest(tokens, language));
  // "No one was hurt" and "Não há feridos" tell something; "No use before Friday" refuses something.
  const asks = lines.some((letters, index) => {
    const isEnglish = languages[index] === "en";
    if (!isEnglish && ENDS_IN_HOLD.test(letters)) return true;
    const tells = NONE_WORDS.has(tokens[0]!.word) || !isEnglish;
    return MAY_HOLD.test(tells ? letters.replace(/^N/, OTHER) : letters) || REFUSES.test(letters);
  });
  return asks && !lines.some(saysLifted);
}
const NONE_WORDS = new Set(listPhrases("status", "none").map(foldWord));

/** Names for what goes with a story: pictures, sidebars. */
const PARTS = new Set(listPhrases("status", "parts").map(foldWord));

/**
 * Whether words are about what goes with a story, and not about the story. "Don't let this go before he has
 * seen the quote" is about the story: what has to happen first does not count.
 */
export function isOfPart(tokens: readonly Token[]): boolean {
  const until = tokens.findIndex(({ word }) => UNTIL.has(word));
  const asked = until > 0 ? tokens.slice(0, until) : tokens;
  return asked.some(({ word }) => PARTS.has(word)) && !tokens.some(({ word }) => STORIES.has(word));
}
const UNTIL = new Set(listPhrases("status", "until").map(foldWord));
const STORIES = new Set(
  listPhrases("status", "story")
    .map(foldWord)
    .filter((word) => !PARTS.has(word)),
);

/** Whether a line begins with a refusal to publish, whatever stands behind it. */
export function refusesToPublish(line: string): boolean {
  if (line.length > MAX_REFUSING || isWithoutSpaces(line) || !mayAsk(line)) return false;
  const tokens = splitTokens(line);
  return weighWords(tokens).languages.some((language) =>
    // In English "go", "run" and "put" are words of programs.
    (language === "en" ? REFUSES_RELEASE : REFUSES_PUBLISHING).test(spellRequest(tokens, language)),
  );
}
