/** Where a story explains its acronyms: "the National Centre for Advocacy Studies (NCAS)". */
import type { Sentence } from "../ranking.ts";

const EXPLAINED = /\((\p{Lu}{2,8})\)/gu;
const ACRONYM = /(?<![\p{L}\p{N}&/-])\p{Lu}{2,8}(?![\p{L}\p{N}&/-])/gu;
/** How far into a sentence its subject stands, in UTF-16 units. */
const MAX_SUBJECT = 24;

export class Acronyms {
  readonly #said: readonly Sentence[];
  readonly #headline: string;
  #explained: Map<string, number> | undefined;

  constructor(said: readonly Sentence[], headline = "") {
    this.#said = said;
    this.#headline = headline;
  }

  /**
   * The sentence before `at` that explains the acronym with which this one opens. What the headline says, or
   * the story before it explains it, is known to its readers.
   */
  explainedBefore(at: number): number | undefined {
    this.#explained ??= this.#read();
    const { text } = this.#said[at]!;
    for (const { 0: acronym, index } of text.matchAll(ACRONYM)) {
      if (index > MAX_SUBJECT) break;
      const explained = this.#explained.get(acronym);
      if (explained !== undefined && explained < at && text[index - 1] !== "(") return explained;
    }
    return undefined;
  }

  #read(): Map<string, number> {
    const explained = new Map<string, number>();
    const used = new Set(this.#headline.match(ACRONYM));
    for (const [at, { text }] of this.#said.entries()) {
      for (const [, acronym] of text.matchAll(EXPLAINED))
        if (!used.has(acronym!) && !explained.has(acronym!)) explained.set(acronym!, at);
      for (const [acronym] of text.matchAll(ACRONYM)) used.add(acronym);
    }
    return explained;
  }
}
