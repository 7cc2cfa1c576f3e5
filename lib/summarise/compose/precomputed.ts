/**
 * What apps ask for is chosen once, when the story comes: choosing is most of the work of composing. A
 * story has few different summaries: at sixty words it is often that of fifty-five. So each set is kept,
 * and who asks is given the longest that has room. Lengths are not kept: they would be half of what this
 * adds to a record.
 */
import { joinSentences } from "../../text/length.ts";
import type { Chosen, Precomputed } from "../precomputed.ts";
import type { Budget, Ranking } from "../ranking.ts";
import { eachStyle, type OtherStyle } from "../styles.ts";
import { type ComposeOptions, selectFor } from "./compose.ts";
import { Words } from "./select.ts";

type About = Pick<ComposeOptions, "headline" | "language">;
type Asked = Omit<ComposeOptions, keyof About>;

/** An app that asks for no length gets this. */
export const USUAL_BUDGET = { sentences: 3 } satisfies Budget;

/**
 * Sets that stand in the record, by how lengths are counted: up to ten sentences, and what a newsletter or a
 * screen shows. Who asks for more gets it chosen when it is asked for.
 */
const MAX_BUDGETS = { sentences: 10, words: 150, characters: 900 };

type Count = keyof typeof MAX_BUDGETS;

/** Chooses sentences for whatever apps are likely to ask for. */
export function precomputeSummaries(ranking: Ranking, about: About): Precomputed {
  const words = new Words(ranking.sentences);
  return {
    sentences: listSteps("sentences", ranking, about, words),
    words: listSteps("words", ranking, about, words),
    characters: listSteps("characters", ranking, about, words),
    ...eachStyle((style) => selectFor(ranking, { ...about, budget: USUAL_BUDGET, style }, words)),
  };
}

/** A set stays the best until it has no room: so the next is looked for where this one no longer fits. */
function listSteps(count: Count, ranking: Ranking, about: About, words: Words): Chosen[] {
  const found: Chosen[] = [];
  let room = MAX_BUDGETS[count];
  while (room > 0) {
    const chosen = selectFor(ranking, { ...about, budget: { [count]: room } as Budget }, words);
    if (chosen.length === 0) break;
    found.push(chosen);
    room = measureLength(chosen, count, ranking, words) - 1;
  }
  return found;
}

/** As the summary of these sentences counts it. */
function measureLength(chosen: Chosen, count: Count, { sentences }: Ranking, words: Words): number {
  if (count === "sentences") return chosen.length;
  if (count === "words") return chosen.reduce((sum, at) => sum + words.count(at), 0);
  return joinSentences(chosen.map((at) => sentences[at]!)).length;
}

/**
 * Finds what ingest chose. An option that ComposeOptions gains must be named here: the types hold that. What
 * was chosen without it is not what an app asks for with it.
 *
 * @returns what was chosen for this; undefined when nothing was precomputed for it, or by an older release
 */
export function findPrecomputed(
  precomputed: Partial<Precomputed> | undefined,
  { budget, style = "paragraph", focus, ...others }: Asked,
  ranking: Ranking,
): readonly number[] | undefined {
  others satisfies Record<string, never>;
  if (!precomputed || focus !== undefined) return undefined;
  const [count, length] = Object.entries(budget)[0] as [Count, number];
  if (style !== "paragraph") {
    const isUsual = count === "sentences" && length === USUAL_BUDGET.sentences;
    return isUsual && style in precomputed ? precomputed[style as OtherStyle] : undefined;
  }
  if (length > MAX_BUDGETS[count]) return undefined;
  const words = new Words(ranking.sentences);
  const sets = precomputed[count];
  return sets && (sets.find((chosen) => measureLength(chosen, count, ranking, words) <= length) ?? []);
}
