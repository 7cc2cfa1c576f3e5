/** Tags by which a wire tells editors what a story is, stuck to its headline: "REFILE-UPDATE 1-Fire out". */
import { anyOf } from "../languages/index.ts";
import { compilePattern } from "../languages/patterns.ts";

const TAG = String.raw`\(?${anyOf("wires", "headlineTags")}(?:\s\d{1,2})?\)?`;
const TAGS = compilePattern(String.raw`^(?:${TAG}-(?:\(OFFICIAL\)-)?){1,5}(?=\S)`, "u");

/** The headline that readers see. */
export function removeHeadlineTags(headline: string): string {
  return headline.replace(TAGS, "");
}
