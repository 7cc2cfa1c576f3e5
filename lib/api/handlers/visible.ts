/** The one way in which handlers ask whether readers may see a story. */
import type { StoryStore } from "../../aws/stories.ts";
import { formatInstant } from "../../instant.ts";
import { isVisible, type Publication } from "../../stories/visibility.ts";
import { Problem } from "../problems.ts";

/**
 * Lets pass what readers may see at this moment. Withheld and embargoed stories do not exist, nor do those
 * that were killed or withdrawn before anybody could see them: their 404 is the same as that of an id nobody
 * ever used. The other killed and withdrawn ones are Gone. An embargo that lifts needs no event.
 *
 * @throws {Problem} `gone` or `not-found`
 */
export function requireVisible<T extends Publication>(found: T | "gone" | undefined, now: Date): T {
  if (found === "gone" || found?.pubStatus === "canceled") {
    throw makeGone();
  }
  if (!found || !isVisible(found, formatInstant(now))) {
    throw makeNotFound();
  }
  return found;
}

type Found = Awaited<ReturnType<StoryStore["find"]>>;

/**
 * Lets pass a story that an article tells which readers may see.
 *
 * @throws {Problem} as `requireVisible` does
 */
export function requireTold(found: Found): Exclude<Found, "gone" | undefined> {
  if (found === "gone") throw makeGone();
  if (!found) throw makeNotFound();
  return found;
}

function makeGone(): Problem {
  return new Problem("gone", "This story has been withdrawn. Remove your copies of it.");
}

function makeNotFound(): Problem {
  return new Problem("not-found", "There is no story of this id.");
}
