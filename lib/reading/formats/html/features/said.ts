/** Whether the page repeats a passage, or has it in its headline, its description or its statements. */
import { type FeatureGroup, squash, type View } from "./view.ts";

export const said: FeatureGroup = {
  names: ["timesSaid", "headlineShare", "isHeadline", "opensDescription", "isStated"],
  on(view) {
    const { squashed, says } = view;
    const times = new Map<string, number>();
    for (const text of squashed) times.set(text, (times.get(text) ?? 0) + 1);
    const headline = squash(says.headline);
    const headlineWords = new Set(headline.split(" "));
    const description = squash(says.description);
    const stated = findStated(view);
    return (row, at) => {
      const text = squashed[at]!;
      const shared = text === "" ? 0 : text.split(" ").filter((word) => headlineWords.has(word)).length;
      row.push(
        times.get(text)!,
        shared / Math.max(1, headlineWords.size),
        headline !== "" && text === headline ? 1 : 0,
        description !== "" && text.length > 20 && description.startsWith(text.slice(0, 60)) ? 1 : 0,
        stated(text),
      );
    };
  },
};

/**
 * @returns of a text whether the page states it as the story's: 2 if so, 1 if not, 0 where it states
 *   next to none
 */
function findStated({ says }: View): (text: string) => number {
  const stated = ` ${squash(says.articleBody.slice(0, 200_000))} `;
  if (stated.length <= 600) return () => 0;
  return (text) => (text !== "" && stated.includes(` ${text.slice(0, 120)}`) ? 2 : 1);
}
