/** What the desk is told of a story as it stands, whatever became of one upload of it. */
import type { Article } from "../article.ts";
import type { Decision } from "./decisions.ts";

/** The current version of an article, as far as a report needs it. */
export interface CurrentVersion {
  /** Empty while only a deletion is known. */
  revision: string;
  /** `canceled` when the story was killed or deleted. */
  pubStatus: Article["pubStatus"];
  /** Of a story that is gone: whether it had a version besides the kill, so that the kill hit something. */
  hadStory?: boolean | undefined;
  embargoedUntil?: string | undefined;
  /** What the desk decided last. */
  decided?: Decision | undefined;
  /** When this version came, or its embargo ends. */
  availableAt?: string | undefined;
  sameStoryAs?: string | undefined;
}
