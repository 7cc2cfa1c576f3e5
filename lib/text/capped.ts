/**
 * Patterns that are not linear in the length of their text, kept to texts so short that it does not matter.
 */
import { LatePattern } from "../late-pattern.ts";

/** A pattern with a cap: a text that is short enough is handed to the plain pattern. */
class BoundedPattern extends LatePattern {
  readonly cap: number;
  readonly pattern: RegExp;

  constructor(pattern: RegExp, cap: number) {
    super(() => pattern);
    this.pattern = pattern;
    this.cap = cap;
  }

  override exec(text: string): RegExpExecArray | null {
    if (text.length <= this.cap) return super.exec(text);
    this.lastIndex = 0;
    return null;
  }

  override test(text: string): boolean {
    if (text.length <= this.cap) return super.test(text);
    this.lastIndex = 0;
    return false;
  }

  override [Symbol.match](text: string): RegExpMatchArray | null {
    return text.length > this.cap ? null : super[Symbol.match](text);
  }

  override [Symbol.matchAll](text: string): RegExpStringIterator<RegExpExecArray> {
    const none: RegExpExecArray[] = [];
    return text.length > this.cap ? none.values() : super[Symbol.matchAll](text);
  }

  override [Symbol.replace](text: string, by: string | ((found: string, ...parts: string[]) => string)) {
    return text.length > this.cap ? text : super[Symbol.replace](text, by);
  }

  override [Symbol.search](text: string): number {
    return text.length > this.cap ? -1 : super[Symbol.search](text);
  }

  override [Symbol.split](text: string, limit?: number): string[] {
    return text.length > this.cap ? [text] : super[Symbol.split](text, limit);
  }
}

/**
 * The pattern, as one that no text of more than `cap` UTF-16 units matches: it is not tried on such a text at
 * all, whether by `test`, `exec`, `match`, `matchAll`, `replace`, `search` or `split`.
 */
export function capPattern(cap: number, pattern: RegExp): RegExp {
  return new BoundedPattern(pattern, cap);
}
