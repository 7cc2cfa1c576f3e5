/** A long read by its sections: of each, the sentence that tells most, under the section's own heading. */
import { countWords } from "../../text/length.ts";
import type { Budget, Ranking, SectionHeading } from "../ranking.ts";
import { findStyle } from "../styles.ts";
import type { Unit, Words } from "./select.ts";

/** The heading that a sentence of a block stands under; none above the first heading. */
export function findHeading(
  headings: readonly SectionHeading[] | undefined,
  block: number,
): SectionHeading | undefined {
  return headings?.findLast((heading) => heading.block < block);
}

/**
 * Chooses the best unit of each section, and of these the best that the budget holds. A story without
 * headings is one section.
 *
 * @param units sentences that each stand alone
 * @returns their indices in the ranking, in the order of the body
 */
export function selectSections(
  units: readonly Unit[],
  { sentences, headings }: Ranking,
  budget: Budget,
  words: Words,
): number[] {
  const bySection = Map.groupBy(units, ({ members }) =>
    findHeading(headings, sentences[members.at(-1)!]!.block),
  );
  const best = Array.from(bySection, ([heading, own]) => ({
    heading,
    unit: own.reduce((one, other) => (other.worth > one.worth ? other : one)),
  })).toSorted((one, other) => other.unit.worth - one.unit.worth);
  let room = roomIn(budget);
  const chosen: number[] = [];
  for (const { heading, unit } of best) {
    const cost = costOf(heading?.text, unit, budget, words);
    if (cost > room) continue;
    room -= cost;
    chosen.push(...unit.members);
  }
  return chosen.sort((one, other) => one - other);
}

/** What stands between a heading and its sentence. */
export const BEHIND_HEADING = "\n";
/** UTF-16 units between two sections. */
const BETWEEN_SECTIONS = findStyle("sections").separator!.length;

/** Nothing stands before the first section. */
function roomIn(budget: Budget): number {
  if ("sentences" in budget) return budget.sentences;
  return "words" in budget ? budget.words : budget.characters + BETWEEN_SECTIONS;
}

function costOf(heading: string | undefined, { members }: Unit, budget: Budget, words: Words): number {
  if ("sentences" in budget) return members.length;
  if ("words" in budget) {
    const ofHeading = heading === undefined ? 0 : countWords(heading);
    return members.reduce((sum, at) => sum + words.count(at), ofHeading);
  }
  const ofHeading = heading === undefined ? 0 : heading.length + BEHIND_HEADING.length;
  return members.reduce((sum, at) => sum + words.charactersOf(at) + BETWEEN_SECTIONS, ofHeading);
}
