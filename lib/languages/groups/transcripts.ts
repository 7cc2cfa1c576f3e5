/** Sounds that transcripts note in brackets; lib/newsroom/stage-directions.ts asks. */
import { NONE } from "./none.ts";

export const transcripts = {
  /** A sound alone: "laughter". */
  heard: NONE,
  /** A sound, and words for what makes it: "sound of sirens". */
  heardOf: NONE,
};
