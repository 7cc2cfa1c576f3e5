/**
 * Patterns that are compiled when they are first asked. All are known from the start, so that they can be
 * checked; but most are of a language, or a kind of line, that a story does not have.
 */

/**
 * A pattern that hands every question to another one, which is made at the first. The engine is several times
 * as quick with one that nobody has altered: so this one alters none.
 */
export class LatePattern extends RegExp {
  readonly #make: () => RegExp;
  #made: RegExp | undefined;

  constructor(make: () => RegExp) {
    super("");
    this.#make = make;
  }

  get #plain(): RegExp {
    this.#made ??= this.#make();
    return this.#made;
  }

  override get source(): string {
    return this.#plain.source;
  }

  override get flags(): string {
    return this.#plain.flags;
  }

  override exec(text: string): RegExpExecArray | null {
    const plain = this.#plain;
    plain.lastIndex = this.lastIndex;
    const found = plain.exec(text);
    this.lastIndex = plain.lastIndex;
    return found;
  }

  override test(text: string): boolean {
    const plain = this.#plain;
    plain.lastIndex = this.lastIndex;
    const isFound = plain.test(text);
    this.lastIndex = plain.lastIndex;
    return isFound;
  }

  override [Symbol.match](text: string): RegExpMatchArray | null {
    return this.#plain[Symbol.match](text);
  }

  override [Symbol.matchAll](text: string): RegExpStringIterator<RegExpExecArray> {
    return this.#plain[Symbol.matchAll](text);
  }

  override [Symbol.replace](text: string, by: string | ((found: string, ...parts: string[]) => string)) {
    return this.#plain[Symbol.replace](text, by as string);
  }

  override [Symbol.search](text: string): number {
    return this.#plain[Symbol.search](text);
  }

  override [Symbol.split](text: string, limit?: number): string[] {
    return this.#plain[Symbol.split](text, limit);
  }
}
