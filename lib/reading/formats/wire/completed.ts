/** What an item says, completed by what the NITF inside it says. */
import { TEXT_FIELDS } from "../../../article-fields.ts";
import type { Draft } from "../../draft.ts";

/**
 * Where the item says nothing, its story speaks: its copy, identity and images are the item's own to state.
 */
const FIELDS = [
  ...TEXT_FIELDS.filter((field) => field !== "version" && field !== "versionGuid"),
  "byline",
  "language",
  "versionCreated",
  "embargoed",
  "embargoedUntil",
  "embargoLifted",
  "pubStatus",
  "urgency",
  "genres",
  "subjects",
  "places",
  "keywords",
  "wordCount",
] as const satisfies readonly (keyof Draft)[];

/** The draft with the fields that it lacks taken from what its NITF states. */
export function completeDraft(draft: Draft, nitf: Draft | undefined): Draft {
  if (nitf === undefined) return draft;
  const lacking = FIELDS.filter((name) => isMissing(draft[name]));
  return { ...draft, ...Object.fromEntries(lacking.map((name) => [name, nitf[name]])) };
}

function isMissing(value: Draft[keyof Draft]): boolean {
  return value === undefined || (Array.isArray(value) && value.length === 0);
}
