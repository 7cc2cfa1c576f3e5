/** Words of the trade that ask for nothing: whom a note is for, what a story is called, when it is free. */
import { withPlainFigures } from "../../text/digits.ts";
import { hasOther, listTags, weighWords } from "./lexicon.ts";
import { NAMES_RELEASE, TOLD_OF_DOCUMENT } from "./patterns.ts";
import { splitTokens, type Token } from "./tokens.ts";
import { isOfUnspacedNotices, isWithoutSpaces } from "./unspaced.ts";
import { spellOpening, spellRoles } from "./word-roles.ts";

/** Whether a line has only words of notices and of time. */
export function isOfNotices(line: string): boolean {
  if (isWithoutSpaces(line)) return isOfUnspacedNotices(line);
  return !hasOther(splitTokens(withPlainFigures(line)));
}

/** Whether words only name a story, what is done with one, or who does it: "print desk", "artikkelin". */
export function isOfTrade(words: string): boolean {
  if (isWithoutSpaces(words)) return isOfUnspacedNotices(words);
  const tokens = splitTokens(words, MAX_WORDS_OF_ADDRESS);
  return (
    tokens.length < MAX_WORDS_OF_ADDRESS && listRoles(tokens).some((letters) => /^[^xT]+$/.test(letters))
  );
}

/** Whether a line tells that nobody may publish a document, as a headline does: "The report is not …". */
export function isToldOfDocument(line: string): boolean {
  const tokens = splitTokens(line, MAX_WORDS_OF_ADDRESS * 2);
  return weighWords(tokens).languages.some((language) => TOLD_OF_DOCUMENT.test(spellRoles(tokens, language)));
}

/** Whether a line only names whom the lines below are for, or that they are for them: "ATTENTION EDITORS". */
export function isAddress(line: string): boolean {
  const tokens = splitTokens(withPlainFigures(line), MAX_WORDS_OF_ADDRESS);
  if (tokens.length === 0 || tokens.length > MAX_WORDS_OF_ADDRESS) return false;
  return listRoles(tokens).some((letters) => /^[fopA]*R[fopAR]*$/.test(letters));
}
const MAX_WORDS_OF_ADDRESS = 6;

/** Whether words name a note and whom it is for: "Nota per la redazione". */
export function isNoteTo(words: string): boolean {
  const tokens = splitTokens(words, MAX_WORDS_OF_ADDRESS);
  if (tokens.length === 0 || tokens.length > MAX_WORDS_OF_ADDRESS) return false;
  return listRoles(tokens).some((letters) => /^[CR][fop]{1,2}R$/.test(letters));
}

/** Whether words only name the moment from which a story is free: "embargo until", "publish at". */
export function namesRelease(words: string): boolean {
  const tokens = splitTokens(words);
  if (tokens.length === 0 || tokens.length > MAX_WORDS_OF_ADDRESS) return false;
  return listRoles(tokens).some((letters) => NAMES_RELEASE.test(letters));
}

/** The roles of words in each language; none where one stands among them that no notice has. */
function listRoles(tokens: readonly Token[]): string[] {
  if (hasOther(tokens)) return [];
  return listTags().map((language) => spellOpening(tokens, language));
}
