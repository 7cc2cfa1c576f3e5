/** The roles that rules give to the lines of a story. */
import type { Line } from "./lines.ts";

/** What a line turned out to be; `undefined` until a rule claims it, and body when none does. */
export type Role =
  | "page"
  | "status"
  | "caption"
  | "credit"
  | "source"
  | "byline"
  | "date"
  | "dateline"
  | "kicker"
  | "headline"
  | "standfirst"
  | "repeat"
  | "junk"
  | "tail"
  | "after-end"
  | "sign-off"
  | "update"
  | "rights"
  | "contributors"
  | "separator";

/** A line while the rules read it. */
export interface ReadLine extends Omit<Line, "role"> {
  readonly words: number;
  readonly paragraph: boolean;
  role?: Role | undefined;
  /** When this update of a live page was published, as written. */
  published?: string | undefined;
}

/** Gives the free lines that fit a role, and returns the texts of all that have it. */
export function claim(lines: readonly ReadLine[], role: Role, fits: (line: ReadLine) => boolean): string[] {
  const claimed = lines.filter((line) => line.role === role || (!line.role && fits(line)));
  for (const line of claimed) line.role = role;
  return claimed.map(({ text }) => text);
}
