/** Where a story introduces the people whom it calls by the surname, or the given name, afterwards. */
import type { Sentence } from "../ranking.ts";

/** "Ada Quill", "Ada Q. Quill", "Ada Maria Quill". */
const FULL_NAMES =
  /\p{Lu}(?<![\p{L}'’-]\p{Lu})\p{Ll}[\p{L}'’-]*(?:(?: \p{Lu}\.)? \p{Lu}\p{Ll}[\p{L}'’-]+)+/gu;
/** The shortest surname; what is shorter behind a given name is an initial. */
const MIN_SURNAME_LENGTH = 3;

/**
 * In which sentence each surname stands behind a given name for the first time; looked up only when one
 * is asked for.
 */
export class Introductions {
  readonly #said: readonly Sentence[];
  readonly #isWritten: (word: string) => boolean;
  #first: Map<string, number> | undefined;

  constructor(said: readonly Sentence[], isWritten: (word: string) => boolean) {
    this.#said = said;
    this.#isWritten = isWritten;
  }

  /**
   * The sentence before `at` that introduces a surname or a given name. A word that the story also writes
   * with a small letter is no name.
   */
  of(surname: string, at: number): number | undefined {
    this.#first ??= this.#read();
    const introduction = this.#first.get(surname);
    if (introduction === undefined || introduction >= at) return undefined;
    return this.#isWritten(surname.toLowerCase()) ? undefined : introduction;
  }

  #read(): Map<string, number> {
    const first = new Map<string, number>();
    for (const [at, { text }] of this.#said.entries()) {
      for (const names of text.match(FULL_NAMES) ?? []) {
        for (const name of names.split(" "))
          if (name.length >= MIN_SURNAME_LENGTH && !first.has(name)) first.set(name, at);
      }
    }
    return first;
  }
}
