/**
 * What a language's file states: words and small tables, in groups. Each file of `groups/` explains the lists
 * of one group and leaves them empty: that is what a language has of which nothing is known yet. A list holds
 * phrases as phrases.ts reads them.
 */
import { assertions } from "./groups/assertions.ts";
import { backReferences } from "./groups/back-references.ts";
import { boilerplate } from "./groups/boilerplate.ts";
import { bylines } from "./groups/bylines.ts";
import { claims } from "./groups/claims.ts";
import { classNames } from "./groups/class-names.ts";
import { corrections } from "./groups/corrections.ts";
import { credits } from "./groups/credits.ts";
import { datelines } from "./groups/datelines.ts";
import { deskLabels } from "./groups/desk-labels.ts";
import { labels } from "./groups/labels.ts";
import { mail } from "./groups/mail.ts";
import { moments } from "./groups/moments.ts";
import { names } from "./groups/names.ts";
import { pageLines } from "./groups/page-lines.ts";
import { publication } from "./groups/publication.ts";
import { rights } from "./groups/rights.ts";
import { sentences } from "./groups/sentences.ts";
import { speakers } from "./groups/speakers.ts";
import { speech } from "./groups/speech.ts";
import { status } from "./groups/status.ts";
import { transcripts } from "./groups/transcripts.ts";
import { wires } from "./groups/wires.ts";
import { words } from "./groups/words.ts";
import { zones } from "./groups/zones.ts";

const GROUPS = {
  // What newsrooms tell each other, and when.
  status,
  moments,
  zones,
  // What stands around a story.
  bylines,
  credits,
  boilerplate,
  mail,
  deskLabels,
  transcripts,
  datelines,
  pageLines,
  wires,
  classNames,
  publication,
  rights,
  // What its sentences say.
  sentences,
  assertions,
  backReferences,
  speech,
  speakers,
  labels,
  claims,
  corrections,
  words,
  names,
};
type Groups = { readonly [Name in keyof typeof GROUPS]: Readonly<(typeof GROUPS)[Name]> };

export interface Language extends Groups {
  /** The primary subtag by which this project knows it (BCP 47): `no` for either Norwegian. */
  readonly tag: string;
  /** Its English name. */
  readonly name: string;
  /** Its words are not parted by spaces, or not always. */
  readonly isUnspaced: boolean;
}

/** What is known of a language: groups and lists that are not stated are empty. */
type Known = Pick<Language, "tag" | "name"> &
  Partial<Pick<Language, "isUnspaced">> & { readonly [Name in keyof Groups]?: Partial<Groups[Name]> };

/** @returns the language with all its groups and lists */
export function describeLanguage({ tag, name, isUnspaced = false, ...known }: Known): Language {
  const groups = Object.entries(GROUPS).map(([group, nothing]) => [
    group,
    { ...nothing, ...known[group as keyof Groups] },
  ]);
  return { tag, name, isUnspaced, ...(Object.fromEntries(groups) as Groups) };
}
