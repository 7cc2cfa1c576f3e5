/** What stands before the time when a story was published or changed; lib/newsroom/dates.ts asks. */
import { NONE } from "./none.ts";

export const publication = {
  published: NONE,
  updated: NONE,
};
