/** The notice that a line at the foot of a story is. */

import { withPlainFigures } from "../../text/digits.ts";
import { weighWords } from "./lexicon.ts";
import { findReleaseNotice } from "./line.ts";
import { findMoment } from "./moment.ts";
import { combine, type ReleaseNotice } from "./notice.ts";
import { ASKS_AT_FOOT, BEGINS_AT_FOOT, REFUSES_AT_FOOT, REFUSES_THIS } from "./patterns.ts";
import { MAX_LINE, splitSegments, splitTokens, type Token } from "./tokens.ts";
import { isWithoutSpaces } from "./unspaced.ts";
import { spellRequest, spellRoles } from "./word-roles.ts";

/** A notice at the foot of a story has at most so many words. */
const MAX_WORDS_AT_FOOT = 16;

/**
 * The notice that a line at the foot of a story is. It begins as a request or a refusal, or these stand
 * behind a name ("Keith - hold this until the verdict"). "It was not published." only ends a story.
 */
export function findNoticeAtFoot(written: string): ReleaseNotice | undefined {
  // "Please remove the articles," the lawyer had written.
  if (written.length > MAX_LINE || /^["“„«]/.test(written)) return undefined;
  const line = withPlainFigures(written);
  const tokens = splitTokens(line, MAX_WORDS_AT_FOOT);
  const [isShort, isSpaced] = [tokens.length <= MAX_WORDS_AT_FOOT, !isWithoutSpaces(line)];
  if (isSpaced && !isShort) return undefined;
  const notice = findReleaseNotice(written) ?? (isShort ? findRefusalInBrackets(line, tokens) : undefined);
  if (!notice && isShort) return refusesThis(tokens) ? { kind: "hold" } : findAskedAtFoot(line, tokens);
  if (!notice || notice.kind === "release" || notice.kind === "lifted") return undefined;
  if (!isSpaced) return notice;
  const begins = splitSegments(line, tokens)
    .slice(0, 2)
    .some((segment) =>
      weighWords(tokens).languages.some((language) => BEGINS_AT_FOOT.test(spellRoles(segment, language))),
    );
  if (begins) return notice;
  return refusesThis(tokens) ? { kind: "hold" } : findAskedAtFoot(line, tokens);
}

/** The request to publish nothing that a line is, with the moment until which it asks so. */
function findAskedAtFoot(line: string, tokens: readonly Token[]): ReleaseNotice | undefined {
  const language = weighWords(tokens).languages.find((one) => ASKS_AT_FOOT.test(spellRequest(tokens, one)));
  return language === undefined ? undefined : combine("hold", line, findMoment(line, tokens, language));
}

/** Whether a line says of the text that it ends that nobody may publish it. */
function refusesThis(tokens: readonly Token[]): boolean {
  return weighWords(tokens).languages.some((language) => REFUSES_THIS.test(spellRequest(tokens, language)));
}

function findRefusalInBrackets(line: string, tokens: readonly Token[]): ReleaseNotice | undefined {
  if (!/^[[({*].*[\])}*]$/.test(line)) return undefined;
  const refuses = weighWords(tokens).languages.some((language) =>
    REFUSES_AT_FOOT.test(spellRoles(tokens, language)),
  );
  return refuses ? { kind: "hold" } : undefined;
}
