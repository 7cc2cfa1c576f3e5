/**
 * Patterns that are not linear in the length of their text, kept to texts so short that it does not matter.
 */

class BoundedPattern extends RegExp {
  readonly cap: number;

  /** `flags` alone is what `split` and `matchAll` give when they copy a pattern. */
  constructor(
    pattern: RegExp,
    flags = pattern.flags,
    cap = pattern instanceof BoundedPattern ? pattern.cap : 0,
  ) {
    super(pattern, flags);
    this.cap = cap;
  }

  override exec(text: string): RegExpExecArray | null {
    if (text.length <= this.cap) return super.exec(text);
    this.lastIndex = 0;
    return null;
  }
}

/**
 * The pattern, as one that no text of more than `cap` UTF-16 units matches: it is not tried on such a text at
 * all, whether by `test`, `exec`, `match`, `matchAll`, `replace`, `search` or `split`.
 */
export function capPattern(cap: number, pattern: RegExp): RegExp {
  return new BoundedPattern(pattern, pattern.flags, cap);
}
