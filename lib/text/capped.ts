/**
 * Patterns that are not linear in the length of their text, kept to texts so short that it does not matter.
 */

/**
 * A pattern with a cap. A text that is short enough is handed to the plain pattern: the engine is several
 * times as fast with one that nobody has altered.
 */
class BoundedPattern extends RegExp {
  readonly cap: number;
  readonly #plain: RegExp;

  constructor(pattern: RegExp, cap: number) {
    super(pattern);
    this.cap = cap;
    this.#plain = pattern;
  }

  override exec(text: string): RegExpExecArray | null {
    if (text.length > this.cap) {
      this.lastIndex = 0;
      return null;
    }
    return this.global || this.sticky ? super.exec(text) : this.#plain.exec(text);
  }

  override test(text: string): boolean {
    return this.exec(text) !== null;
  }

  override [Symbol.match](text: string): RegExpMatchArray | null {
    return text.length > this.cap ? null : this.#plain[Symbol.match](text);
  }

  override [Symbol.matchAll](text: string): RegExpStringIterator<RegExpExecArray> {
    const none: RegExpExecArray[] = [];
    return text.length > this.cap ? none.values() : this.#plain[Symbol.matchAll](text);
  }

  override [Symbol.replace](text: string, by: string | ((found: string, ...parts: string[]) => string)) {
    return text.length > this.cap ? text : this.#plain[Symbol.replace](text, by as string);
  }

  override [Symbol.search](text: string): number {
    return text.length > this.cap ? -1 : this.#plain[Symbol.search](text);
  }

  override [Symbol.split](text: string, limit?: number): string[] {
    return text.length > this.cap ? [text] : this.#plain[Symbol.split](text, limit);
  }
}

/**
 * The pattern, as one that no text of more than `cap` UTF-16 units matches: it is not tried on such a text at
 * all, whether by `test`, `exec`, `match`, `matchAll`, `replace`, `search` or `split`.
 */
export function capPattern(cap: number, pattern: RegExp): RegExp {
  return new BoundedPattern(pattern, cap);
}
