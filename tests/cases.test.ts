/** Files that were once read wrongly; fixtures/cases/README.md says what each must give. */
import { describe, expect, test } from "vitest";
import { Rejection } from "../lib/rejection.ts";
import type { Summary } from "../lib/summarise/ranking.ts";
import { casesIn, isHeld, readCase, summariesOf, summaryOfCase } from "./cases.ts";

const FOLDERS = ["held-and-killed", "labels", "corrections", "dates", "mail"];

describe.each(FOLDERS)("%s", (folder) => {
  test.each(casesIn(folder))("%s is read, or refused with a reason", async (path) => {
    const outcome = await readCase(path).catch((error: unknown) => error);
    if (outcome instanceof Error) expect(outcome).toBeInstanceOf(Rejection);
  });
});

describe("held-and-killed", () => {
  test("an embargo till tonight holds", async () => {
    expect(await isHeld("held-and-killed/e-08-till.txt")).toBe(true);
  });
});

/** The summaries that tell one thing without the other that it needs. */
const tellingAlone = (summaries: readonly Summary[], told: RegExp, needs: RegExp) =>
  summaries.map(({ text }) => text).filter((text) => told.test(text) && !needs.test(text));
const ALWAYS = /^/;
const NEVER = /$^/;

/** Of each case what is told, and what must then be told, too; nothing makes up for what is `NEVER` told. */
const LABELS: Record<string, readonly [told: RegExp, needs: RegExp][]> = {
  "06a-factcheck.txt": [
    [/The navy set fire/, /CLAIM: The navy set fire .* ASSESSMENT: False\./],
    [/The fire began in a pump room/, /ASSESSMENT: False\./],
    [
      /laser weapon/,
      /ASSESSMENT: False\..*THE FACTS: A video .* The (?:beam is the searchlight|footage was filmed)/,
    ],
    [/The beam is|The footage was/, /THE FACTS: A video/],
  ],
  "06b-factcheck-page.html": [
    [ALWAYS, /Rating: False\.|rate this claim False|None of it is true/],
    [/[Ll]emon juice cures/, /Rating: False\./],
    [/glasses a day/, /None of it is true/],
  ],
  "06d-myths.txt": [
    [/Lemon juice/, /MYTH: Lemon juice .* FACT: It does not\./],
    [/Harbour fever is treated/, /FACT: It does not\./],
    [/spread by herring/, NEVER],
    [/closed its doors/, NEVER],
    [/cannot catch it/, NEVER],
    [/survive in salt water/, /FACT: The bacterium/],
    [/has treated eleven/, /TRUTH: The hospital/],
    [/Three of the patients/, /TRUE: Three/],
  ],
  "06e-court.txt": [
    [/poured diesel/, /PROSECUTION: The three men poured diesel/],
    [/The pump was old/, /DEFENCE: The pump was old/],
    [/Nobody lit/, /DEFENCE: The pump was old/],
    [/I saw three men/, /WITNESS: I saw three men/],
    [/You will hear/, /JUDGE DORA LEE: You will hear/],
  ],
  "13a-qa.txt": [
    [/Some people say|Did you|When did you|Had anybody|Will you/, NEVER],
    [/\bI (?:asked|did|wrote|will)|told nothing|called me|ten past eleven/, NEVER],
    [/edited for length/, NEVER],
  ],
  "13d-qa-html.html": [
    [/40,000 crowns|set the barge|predecessor/, NEVER],
    [/That is not true|never took|forty miles|is lying|port to rebuild/, NEVER],
  ],
  "14a-transcript.txt": [
    [/SOUNDBITE|You're welcome|All rights reserved|rush deadline/, NEVER],
    [/A fuel barge has burned|what can you see|is it true|Thank you, Sam|Our reporter/, NEVER],
    [/The flames are lower/, /SAM ASH, BYLINE: Good evening, Ada\. The flames/],
    [/Forty firefighters/, /ASH: Forty firefighters/],
    [/nobody has been hurt/, /ASH: Forty firefighters/],
    [/lost three boats/, /JO HARROW: We have lost/],
    [/cost 4 million/, /ASH: That's Jo Harrow/],
    [/never saw anything/, /UNIDENTIFIED PERSON #1: I never/],
    [/what the union says|denies it/, NEVER],
  ],
};

describe("labels", () => {
  test.each(casesIn("labels"))("%s tells nothing without whose it is", async (path) => {
    const article = await readCase(path);
    const summaries = summariesOf(article, [
      "navy",
      "harbour",
      "lemon juice",
      "fever",
      "barge",
      "pump",
      "Skua",
    ]);
    const rules = LABELS[path.split("/")[1]!] ?? [];
    expect(rules).not.toEqual([]);
    for (const [told, needs] of rules) {
      const asked = told === ALWAYS ? summaries.filter(({ text }) => text !== "").slice(0, 15) : summaries;
      expect(tellingAlone(asked, told, needs)).toEqual([]);
    }
    expect(await summaryOfCase(path)).not.toBe("");
  });

  test.each(casesIn("labels"))("%s is summarised in its own words", async (path) => {
    const article = await readCase(path);
    for (const { sentences } of summariesOf(article))
      for (const { text, block, start, end } of sentences)
        expect(article.body[block]!.text.slice(start, end)).toBe(text);
  });

  test("a page's rating is in every summary that no focus narrows", async () => {
    const article = await readCase("labels/06b-factcheck-page.html");
    const summaries = summariesOf(article).filter(({ text }) => text !== "");
    expect(tellingAlone(summaries, ALWAYS, /Rating: False\./)).toEqual([]);
  });

  test("stage directions are no body", async () => {
    const { body } = await readCase("labels/14a-transcript.txt");
    expect(body.filter(({ text, type }) => /SOUNDBITE/.test(text) || type === "heading")).toEqual([]);
  });
});

describe("corrections", () => {
  test.each(casesIn("corrections"))("%s: the note is left out", async (path) => {
    const summaries = summariesOf(await readCase(path), ["Quill", "Skarholm", "convicted", "Port Ellis"]);
    const note =
      /amended|[Ee]arlier version|originally stated|convicted|acquitted|born in (?:Skarholm|Port Ellis)\.|It is Port Ellis/;
    expect(tellingAlone(summaries, note, NEVER)).toEqual([]);
    expect(await summaryOfCase(path)).toMatch(/^Ada Quill, who has died aged 92/);
  });
});
