/** What a feed's stories have where they say nothing themselves: noted with each file that is put. */
import type { Feed } from "./list.ts";

type Assumed = Pick<Feed, "section" | "language">;

/** As metadata of a file, which holds ASCII alone. */
export function noteAssumed({ section, language }: Assumed): Record<string, string> {
  return { ...(section && { section: encodeURIComponent(section) }), ...(language && { language }) };
}

/** Reads it again; of other files than feeds, whoever uploads them, nothing is assumed. */
export function readAssumed(
  key: string,
  metadata: Readonly<Record<string, string>> = {},
): Assumed | undefined {
  if (!key.startsWith("feeds/")) return undefined;
  const { section, language } = metadata;
  return { section: section && decode(section), language };
}

function decode(noted: string): string | undefined {
  try {
    return decodeURIComponent(noted);
  } catch {
    return undefined;
  }
}
