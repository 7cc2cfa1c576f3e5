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
 * @param most answers that are remembered; when there are more, all are forgotten, so that memory is bounded
 * @returns the same function, which answers known texts from memory
 */
export function memoize<T>(answer: (text: string) => T, most = 2_000): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before as T;
    const answered = answer(text);
    if (known.size >= most) known.clear();
    known.set(text, answered);
    return answered;
  };
}
