/** What the groups of features share: a page as they see it. */
import { classifyCharacter, matchRuns } from "../../../../text/letters.ts";
import type { NamesIn } from "../class-names.ts";
import type { Box, Passage } from "../passages.ts";
import type { Surroundings } from "./surroundings.ts";

/** What a page states that it is, from least to most like news. */
export const PAGE_KINDS = ["none", "article", "blog", "news"] as const;
export type PageKind = (typeof PAGE_KINDS)[number];

/** What the page states about itself, to compare passages with. */
export interface PageSays {
  readonly headline: string;
  readonly description: string;
  /** The story's text as JSON-LD has it; often a stub, so it is evidence and no more. */
  readonly articleBody: string;
  readonly kind: PageKind;
}

export interface View {
  readonly passages: readonly Passage[];
  readonly says: PageSays;
  readonly names: NamesIn;
  readonly surroundings: ReadonlyMap<Box, Surroundings>;
  /** How the text of each passage begins, as `squash` leaves it. */
  readonly squashed: readonly string[];
  /** The story's own box: it has the prose, and as little else as possible. */
  readonly story: Box;
  /** Words in all passages that read like prose; 1 where there are none. */
  readonly proseWords: number;
}

/**
 * Features that answer one question: their names, and what writes the figures of a passage, in their order.
 */
export interface FeatureGroup {
  readonly names: readonly string[];
  /** @returns what adds the figures of the passage at `at` to a row; none of them is NaN */
  on(view: View): (row: number[], at: number) => void;
}

const isDistinct = classifyCharacter(/[\p{L}\p{N}]/u);

/** A text for comparing: its letters and figures, in lower case. */
export const squash = (text: string) => matchRuns(text.toLowerCase(), isDistinct);

export const log = (value: number) => Math.log2(1 + value);

/** Of words, or of what there is at all, how large a part. */
export const measureShare = (part: number, all: number) => part / Math.max(1, all);
