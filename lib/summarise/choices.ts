/**
 * What apps ask for is chosen once, when the story comes: choosing is most of the work of composing. A story has few
 * different summaries: at sixty words it is often that of fifty-five. So each set is kept with its length, and who
 * asks is given the longest that has room.
 */
import * as z from "zod/mini";
import { Words } from "./choose.ts";
import { chosenFor, compose, type SummaryRequest } from "./compose.ts";
import type { Budget, Ranking } from "./ranking.ts";

type About = Pick<SummaryRequest, "headline" | "language">;
type Asked = Pick<SummaryRequest, "budget" | "style" | "focus">;

/** Who asks for no length gets this. */
export const USUAL_BUDGET = { sentences: 3 } satisfies Budget;

/**
 * Sets that stand in the record, by how lengths are counted: up to ten sentences, and what a newsletter or a screen shows.
 * Who asks for more gets it chosen when it is asked for.
 */
const MOST = { sentences: 10, words: 150, characters: 900 };

type Count = keyof typeof MOST;

/** A set: its length, then its sentences as indices of the ranking's, in the order of the body. */
const Step = z.array(z.int());
type Step = z.infer<typeof Step>;

/** Of each kind of length the sets, the longest first; and what is chosen for key points and a teaser of the usual length. */
export const Choices = z.object({
  sentences: z.array(Step),
  words: z.array(Step),
  characters: z.array(Step),
  bullets: z.array(z.int()),
  teaser: z.array(z.int()),
});
export type Choices = z.infer<typeof Choices>;

/** Chooses for whatever is likely to be asked for. */
export function chooseAhead(ranking: Ranking, about: About): Choices {
  const words = new Words(ranking.sentences);
  const usual = (style: "bullets" | "teaser") =>
    chosenFor(ranking, { ...about, budget: USUAL_BUDGET, style }, words);
  return {
    sentences: steps("sentences", ranking, about, words),
    words: steps("words", ranking, about, words),
    characters: steps("characters", ranking, about, words),
    bullets: usual("bullets"),
    teaser: usual("teaser"),
  };
}

/** A set stays the best until it has no room: so the next is looked for where this one no longer fits. */
function steps(count: Count, ranking: Ranking, about: About, words: Words): Step[] {
  const found: Step[] = [];
  let room = MOST[count];
  while (room > 0) {
    const request = { ...about, budget: { [count]: room } as Budget };
    const chosen = chosenFor(ranking, request, words);
    if (chosen.length === 0) break;
    const summary = compose(ranking, request, chosen);
    const length = count === "sentences" ? chosen.length : summary[count];
    found.push([length, ...chosen]);
    room = length - 1;
  }
  return found;
}

/** @returns what was chosen for this; undefined when nobody chose ahead for it, or an older release did */
export function choiceFor(
  choices: Partial<Choices> | undefined,
  { budget, style = "paragraph", focus }: Asked,
): readonly number[] | undefined {
  if (focus !== undefined || style === "headline") return undefined;
  const [count, length] = Object.entries(budget)[0] as [Count, number];
  if (style !== "paragraph") {
    const isUsual = count === "sentences" && length === USUAL_BUDGET.sentences;
    return isUsual ? choices?.[style] : undefined;
  }
  if (length > MOST[count]) return undefined;
  const sets = choices?.[count];
  return sets && (sets.find(([needed = 0]) => needed <= length)?.slice(1) ?? []);
}
