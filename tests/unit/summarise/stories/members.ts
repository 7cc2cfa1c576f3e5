/** Stories of several articles, as tests of digests tell them. */
import { digestArticle } from "../../../../lib/summarise/digest.ts";
import type { StoryTeller } from "../../../../lib/summarise/stories/index.ts";
import { makeSummaryRecord } from "../../../../lib/summarise/summary-record.ts";
import { anArticle } from "../../../newsroom.ts";

interface Telling {
  id: string;
  headline?: string;
  standfirst?: string | undefined;
  source?: string;
  language?: string;
  /** Of the morning of 4 May: "07:00". */
  at?: string;
  role?: StoryTeller["role"];
  revision?: string;
}

/** An article of a story, paragraph by paragraph. */
export function teller(
  { id, at = "06:00", role = "follow", ...told }: Telling,
  ...paragraphs: string[]
): StoryTeller {
  const released = `2024-05-04T${at}:00Z`;
  const article = anArticle({
    id,
    uri: `urn:example:${id}`,
    revision: told.revision ?? "1",
    headline: told.headline ?? "Ferry runs aground off Cape Morrow",
    standfirst: told.standfirst,
    language: told.language ?? "en",
    source: told.source ?? id.toUpperCase(),
    published: released,
    versionCreated: released,
    body: paragraphs.map((text) => ({ type: "paragraph", text })),
  });
  return { record: makeSummaryRecord(article, digestArticle(article)), role, released };
}

/** A wire's first take. */
export const hns = teller(
  { id: "hns", source: "HNS", role: "lead" },
  "A passenger ferry with 212 people on board struck a sandbank in thick fog on Saturday night, the coastguard said.",
  "At least 12 passengers were injured in the accident off Cape Morrow, according to the coastguard.",
  "The Aurora was on its last crossing of the day when its radar failed near the harbour mouth.",
  "Morrow Lines, the owner of the ferry, declined to show the repair log of the radar to reporters.",
);

/** Another agency, an hour later: the toll has grown. */
export const coast = teller(
  { id: "coast", source: "Coast Press", at: "07:00" },
  "A ferry carrying 212 people struck a sandbank in fog off Cape Morrow late on Saturday, the coastguard said.",
  "The coastguard said on Sunday that 14 passengers were injured in the accident off Cape Morrow.",
  "Investigators will raise the wreck of the Aurora with two cranes from Port Lima next week.",
);
