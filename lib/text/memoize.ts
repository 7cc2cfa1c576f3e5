/** Answers that are kept: of a pure function of a text, and of a question that is asked often or never. */

/** @returns the answer, worked out when first asked for */
export function lazily<T>(answer: () => T): () => T {
  let known: { readonly answer: T } | undefined;
  return () => {
    known ??= { answer: answer() };
    return known.answer;
  };
}

/**
 * @param most answers that are remembered of late. When there are more, those are forgotten that were not
 *   asked for again since that was so last, so that memory is bounded and what is asked often stays
 * @returns the same function, which answers known texts from memory
 */
export function memoize<T>(answer: (text: string) => T, most = 2_000): (text: string) => T {
  let [late, early] = [new Map<string, T>(), new Map<string, T>()];
  return (text) => {
    const known = late.get(text);
    if (known !== undefined || late.has(text)) return known as T;
    const answered = early.has(text) ? (early.get(text) as T) : answer(text);
    if (late.size >= most) [late, early] = [new Map(), late];
    late.set(text, answered);
    return answered;
  };
}
