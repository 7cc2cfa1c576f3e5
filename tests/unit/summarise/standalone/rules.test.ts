/** Every rule of what can stand alone: an example of each, and why it says so. */
import { describe, expect, test } from "vitest";
import type { Block } from "../../../../lib/article.ts";
import { tokeniseStory } from "../../../../lib/summarise/model/index.ts";
import { splitSentences } from "../../../../lib/summarise/sentences/index.ts";
import { judgeSentences, REASONS } from "../../../../lib/summarise/standalone/index.ts";
import { OPENING } from "./stories.ts";

describe("every rule says why, in plain words", () => {
  /** "## " opens a heading, "- " a list item; the rule decides the last sentence, or the one at `at`. */
  interface Example {
    story: string;
    at?: number;
    headline?: string;
    language?: string;
  }
  const SHARKS = "Three sharks were seen off Port Morrow, reports on social media said.";
  const SHARKS_FALSE = `${SHARKS}\nThe incident happened at noon.\nUpdate: The reports are false.`;
  const RATED = "CLAIM: The navy lit the barge in the harbour.\nRATING: False.";
  const NOTE = "This article was amended on 6 May 2024. An earlier version said Quill had been convicted.";
  const EXAMPLES: Readonly<Record<string, Example>> = {
    boilerplate: { story: `${OPENING}\nThe port closed its gates.\nRead more: Why the ferry is late.` },
    "correction-note": { story: `${OPENING}\nThis article was amended on 6 May 2024.` },
    "page-reference": {
      story: `${OPENING}\nThe port closed.\nThe map below shows the harbour and its quays.`,
    },
    "unbalanced-quotes": { story: `${OPENING}\nThe fog was thick that night," said Ada Quill.` },
    "pull-quote": {
      story: `${OPENING}\nThere was not a dry eye on the quay.\n"There was not a dry eye on the quay," said Ada Quill.`,
      at: 1,
    },
    "taken-back": {
      story: `${SHARKS}\nUPDATE: No three sharks were seen off Port Morrow; that was wrong.`,
      at: 0,
    },
    "unnamed-voice": {
      story: "We met Ann Roe.\nQ: When did it burn?\nA: I knew at ten.\nQ: Who told the pilot of it?",
      headline: "Interview with the harbour master",
    },
    "under-label": {
      story: "PROSECUTION: The men lit the deck.\nDEFENCE: The pump was old. Nobody lit anything.",
    },
    "points-back": { story: `${OPENING}\nHe also thanked the coastguard for its help.` },
    "speaker-before": {
      story: `Captain Ada Quill spoke to reporters.\n"We had no choice at all that night."`,
    },
    "list-item": { story: "The changes from next month include:\n- A ferry every hour in summer" },
    "announced-words": {
      story: `${OPENING}\nThe mayor warned the crews on the quay:\nEver more of the ships from Morrow are late.`,
    },
    "known-event": {
      story: `${OPENING}\nNobody was hurt.\nThe incident took place two miles off the cape.`,
    },
    surname: {
      story: "Its captain is Ada Quill, 54.\nFog closed the port.\nQuill said the fog was thick.",
    },
    acronym: {
      story: "The Port Pilots' Union (PPU) met.\nFog closed the port.\nThe PPU wants three more pilots.",
    },
    "nothing-before": { story: `${OPENING}\n"We had no choice at all that night."` },
    "answers-heading": {
      story:
        "Ann Roe and Tom Hill spoke.\n## Who knew?\nROE: He knew it all.\n## And then?\nHILL: He saw it all.",
      at: 1,
    },
    "lost-opening": { story: `"We had no choice at all that night."` },
    "inline-caption": { story: `${OPENING}\nAda Quill, left, leaves the inquest with her lawyer.` },
    "run-in": {
      story: `${OPENING}\nPort Morrow, le 17/10/17 Mais le ferry est resté à quai.`,
      language: "fr",
    },
    announcement: { story: `${OPENING}\nHere are the islands that the ferry calls at.` },
    concession: { story: `${OPENING}\nTo be sure, the crew had radar on board that night.` },
    courtesy: {
      story:
        "ROE: The barge burned at ten.\nHILL: Thank you very much indeed. The night was long for us all.",
      at: 1,
    },
    "open-end": { story: `${OPENING}\nShe waited and waited on the quay...` },
    question: { story: `${OPENING}\nDid the captain sleep on the bridge that night?` },
    "table-or-link": { story: `${OPENING}\nThe log of the ferry is at https://example.org/log.` },
    post: { story: `${OPENING}\nSpoke to @adaquill & thanked her for the night.` },
    "too-short": { story: `${OPENING}\nUntil now.` },
    "too-long": {
      story: `${OPENING}\nThe ferry ${[..."abcdefghijklmnopqrstuvwxyz"].map((n) => `sailed past cape ${n} and `).join("")}on.`,
    },
    "small-letter": { story: `${OPENING}\nand so the night went on for hours.` },
    crosshead: { story: `${OPENING}\nSearching for sunken superheroes .` },
    "lost-end": { story: `${OPENING}\nA mother and a calf were spotted by night off the long coast of .` },
    "no-stop": { story: `${OPENING}\nNight ferries and their crews` },
    headline: { story: `${OPENING}\nQuill can give the islands hope - Roe.` },
    capitals: { story: `${OPENING}\nFERRY NEWS AND VIEWS FOR THE ISLANDS AND FOR PORT MORROW.` },
    "cut-off": { story: "Pictures of the ferry Aurora at the quay of LowickThe crew is well.", at: 0 },
    "needs-two": {
      story:
        'Derek Adams leads the tug crew of Port Morrow.\nThe tug reached the barge at ten on Friday.\n"But the fire was out of hand by then," Adams said.',
      at: 2,
    },
    "unrated-claim": { story: `${OPENING}\nCLAIM: The navy lit the barge in the harbour.` },
    claim: { story: RATED, at: 0 },
    rating: { story: RATED },
    "beside-claim": {
      story:
        "A video shows the navy lighting the barge, posts claim.\nHe also lit the quay.\nThe claim is false.",
      at: 1,
      headline: "Fact check: The barge",
    },
    disowned: {
      story: `${OPENING}\nThe port will be the safest of the whole coast.\nThat's the hopeful view of its owner.`,
      at: 1,
    },
    "idle-courtesy": { story: "ROE: The barge burned at ten.\nHILL: Thank you very much indeed." },
    retraction: { story: SHARKS_FALSE },
    "beside-retracted-claim": { story: SHARKS_FALSE, at: 1 },
    "retracted-claim": { story: SHARKS_FALSE, at: 0 },
    "whole-note": { story: NOTE, at: 0 },
    "nothing-else": { story: `"${OPENING}` },
    announced: { story: `${OPENING}\nNobody was hurt.\nBut the crew stayed ashore for another night.` },
  };
  const bodyOf = (story: string): Block[] =>
    story.split("\n").map((line) => {
      if (line.startsWith("## ")) return { type: "heading", text: line.slice(3) };
      if (line.startsWith("- ")) return { type: "listItem", text: line.slice(2) };
      return { type: "paragraph", text: line };
    });
  const verdictOf = ({ story, at = -1, headline, language = "en" }: Example) => {
    const body = bodyOf(story);
    const split = splitSentences(body, language);
    const { words } = tokeniseStory({ language, headline }, split);
    const announced = split.map(({ text }) => text.startsWith("But "));
    const hints = { isWord: (word: string) => words.has(word), announced };
    return judgeSentences(split, { body, language, headline }, hints).at(at)!;
  };

  test.each(REASONS.map(({ name }) => name))("%s", (rule) => {
    const { dependsBy, excludedBy } = verdictOf(EXAMPLES[rule]!);
    expect([dependsBy?.name, excludedBy?.name]).toContain(rule);
  });

  test("and no example is of a rule that is gone", () => {
    expect(Object.keys(EXAMPLES)).toEqual(REASONS.map(({ name }) => name));
  });

  test("and no two have one name or one reason", () => {
    expect(new Set(REASONS.map(({ name }) => name)).size).toBe(REASONS.length);
    expect(REASONS.filter(({ because }) => !/^(?:a|it|its|the|who) .*[^.]$/.test(because))).toEqual([]);
  });
});
