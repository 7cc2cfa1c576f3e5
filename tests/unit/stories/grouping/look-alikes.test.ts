import { describe, expect, test } from "vitest";
import { printArticle } from "../../../../lib/stories/grouping/print.ts";
import { StoryWindow, type WindowArticle } from "../../../../lib/stories/grouping/window.ts";
import { LOOK_ALIKES, type LookAlikes } from "./look-alikes.ts";

const NOW = "2026-03-10T12:00:00Z";

function articlesOf({ kind, language, events }: LookAlikes): WindowArticle[] {
  return events.flatMap((tellings, event) =>
    tellings.map(([headline, text], telling) => ({
      id: `${kind} ${event}.${telling}`,
      released: `2026-03-0${8 + event}T0${telling}:00:00Z`,
      print: printArticle({ headline, body: [{ type: "paragraph", text }], language }),
    })),
  );
}

function groupsOf(articles: readonly WindowArticle[]): string[] {
  const window = new StoryWindow();
  window.update({ upserts: articles, removals: [] }, NOW);
  const groups = new Map<string, string[]>();
  for (const { id } of articles) {
    const story = window.storyOf(id)!;
    groups.set(story, [...(groups.get(story) ?? []), id]);
  }
  return [...groups.values()].map((ids) => ids.sort().join(", ")).sort();
}

const expectedOf = ({ kind, events }: LookAlikes) =>
  events.map((_, event) => `${kind} ${event}.0, ${kind} ${event}.1`);

describe("two events of one kind in one week, each told twice, are two stories", () => {
  test.each(LOOK_ALIKES)("$language: $kind", (own) => {
    expect(groupsOf(articlesOf(own))).toEqual(expectedOf(own));
  });

  test("also where all of these are in the news at once", () => {
    expect(groupsOf(LOOK_ALIKES.flatMap(articlesOf))).toEqual(LOOK_ALIKES.flatMap(expectedOf).sort());
  });
});

test("results of an election, written by a robot, are a story for each constituency", () => {
  const results = [
    ["Ashford", "Labour", "Dana Whitlock", "14,201"],
    ["Bramley", "Conservatives", "Rupert Sayle", "17,950"],
    ["Corvale", "Greens", "Ines Okoro", "12,077"],
    ["Dunmore", "Liberal Democrats", "Peter Vance", "15,630"],
    ["Eastmere", "Labour", "Zara Qureshi", "16,312"],
  ].map(([seat, party, winner, votes], n): WindowArticle => {
    const text = `${party} candidate ${winner} has won the constituency of ${seat} with ${votes} votes, the returning officer declared in the early hours of Friday. Turnout in ${seat} was higher than at the last general election, when the seat was held with a narrow majority. ${winner} thanked voters and promised to work for everyone in ${seat}. The full results of the general election are expected in the course of the day.`;
    const print = printArticle({
      headline: `${party} win ${seat}`,
      body: [{ type: "paragraph", text }],
      language: "en",
    });
    return { id: seat!, released: `2026-03-10T0${n}:00:00Z`, print };
  });
  expect(groupsOf(results)).toEqual(["Ashford", "Bramley", "Corvale", "Dunmore", "Eastmere"]);
});
