/**
 * Drop caps: the first letter of a story or section, set so large that it stands in an element, a frame or a
 * line of its own. It belongs to the word that follows.
 */
import { listPhrases } from "../languages/index.ts";

const CAPITAL = /^["“„«'‘’‚‹(¿¡]?\p{Lu}$/u;
/** What goes on after it: small letters, or the rest of a line in capitals ("HE HARBOUR burned"). */
const REST = /^(?:\p{Ll}[\p{Ll}\p{M}'’-]*|\p{Lu}{2,}(?=[\s'’,-]))/u;

let grammar: ReadonlySet<string> | undefined;

/** Whether a text is nothing but a capital, with the mark that opens a quotation or without. */
export function isDropCap(text: string): boolean {
  return text.length <= 3 && CAPITAL.test(text);
}

/**
 * A drop cap and the text behind it as one, or nothing where that text does not go on after it. "A" and "I"
 * are words themselves: they are joined where that makes a word of grammar ("After").
 */
export function joinDropCap(capital: string, rest: string): string | undefined {
  const next = REST.exec(rest)?.[0];
  if (next === undefined || !isDropCap(capital)) return undefined;
  grammar ??= new Set(listPhrases("words", "function"));
  const letter = capital.slice(-1).toLowerCase();
  const isWord = grammar.has(letter) && !grammar.has(letter + next.toLowerCase());
  return `${capital}${isWord ? " " : ""}${rest}`;
}

/** Lines, each drop cap joined to the next line that is not blank. */
export function joinDropCaps<Line extends { readonly text: string }>(lines: readonly Line[]): Line[] {
  const joined: Line[] = [];
  let cap = -1;
  for (const line of lines) {
    const text = line.text.trim();
    const whole = cap < 0 || text === "" ? undefined : joinDropCap(joined[cap]!.text.trim(), text);
    if (whole !== undefined) joined.length = cap;
    joined.push(whole === undefined ? line : { ...line, text: whole });
    if (text !== "") cap = whole === undefined && isDropCap(text) ? joined.length - 1 : -1;
  }
  return joined;
}
