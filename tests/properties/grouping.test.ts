/** The same articles end in the same stories, whatever order they come in, and whatever came and went between. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { WINDOW_BOUNDS } from "../../lib/stories/grouping/connected.ts";
import { printArticle } from "../../lib/stories/grouping/print.ts";
import { StoryWindow, type WindowArticle } from "../../lib/stories/grouping/window.ts";

const NOW = "2026-03-10T12:00:00Z";

/** Sentences of a few events, so that articles made of them are alike in all degrees. */
const EVENTS = [
  [
    "A ferry with 84 people on board ran aground near Malin Head in the early hours.",
    "Coastguard helicopters from Derry lifted passengers off the Atlantic Pearl.",
    "The operator Norlink Ferries said the engine had failed in heavy seas.",
    "Two crew members were taken to hospital in Letterkenny with broken bones.",
  ],
  [
    "The central bank of Norland raised its key rate to 4.75 per cent on Tuesday.",
    "Governor Helga Strand said inflation was proving stubborn in services.",
    "Economists at Fjordbank had expected the Norland board to pause.",
    "The krone rose against the euro after the decision in Oslofjord.",
  ],
  [
    "Norland's parliament voted down the budget of Prime Minister Aksel Vik.",
    "Vik said he would call an election if the chamber refuses the budget again.",
    "Opposition leader Marit Lunde called the vote a verdict on the government.",
    "Governor Helga Strand warned that the krone could suffer from a crisis.",
  ],
];

const sentence = fc.tuple(fc.nat(EVENTS.length - 1), fc.nat(3)).map(([event, n]) => EVENTS[event]![n]!);

const article = fc
  .record({
    n: fc.nat(14),
    minutes: fc.nat(60 * 24 * 4),
    headline: sentence,
    body: fc.array(sentence, { minLength: 1, maxLength: 5 }),
    language: fc.constantFrom("en", "en-GB", "de"),
  })
  .map(({ n, minutes, headline, body, language }): WindowArticle => {
    const blocks = body.map((text) => ({ type: "paragraph" as const, text }));
    return {
      id: `article-${n}`,
      released: new Date(Date.parse(NOW) - minutes * 60_000).toISOString(),
      print: printArticle({ headline, body: blocks, language }),
    };
  });

/** What happens: an article is put or replaced, one is taken back, or time goes on. */
const happening = fc.oneof(
  { weight: 5, arbitrary: article.map((put) => ({ put })) },
  { weight: 1, arbitrary: fc.nat(14).map((n) => ({ remove: `article-${n}` })) },
);
type Happening = { put: WindowArticle } | { remove: string };

function play(window: StoryWindow, happenings: readonly Happening[], together: number): void {
  for (let at = 0; at < happenings.length; at += together) {
    // In one update removals come first, so that no article is named twice.
    const some = happenings.slice(at, at + together);
    const upserts = some.flatMap((each) => ("put" in each ? [each.put] : []));
    const removals = some.flatMap((each) => ("remove" in each ? [each.remove] : []));
    window.update({ upserts, removals }, NOW);
  }
}

/** The articles of each story, without the stories' ids. */
function groupsOf(window: StoryWindow, articles: readonly WindowArticle[]): string[] {
  const groups = new Map<string, string[]>();
  for (const { id } of articles) {
    const story = window.storyOf(id);
    if (story !== undefined) groups.set(story, [...(groups.get(story) ?? []), id]);
  }
  return [...groups.values()].map((ids) => ids.sort().join(" ")).sort();
}

const unique = fc.uniqueArray(article, { selector: ({ id }) => id, minLength: 1, maxLength: 12 });

const bounded = (bounds: typeof WINDOW_BOUNDS | undefined) => () =>
  new StoryWindow(undefined, undefined, bounds);

describe.each([
  ["a window of articles", bounded(undefined)],
  ["a window that is bounded as though there were thousands", bounded({ nearest: 1, together: 3 })],
])("%s", (_, aWindow) => {
  test("holds the same stories whatever the order of arrival", () => {
    fc.assert(
      fc.property(
        unique.chain((articles) =>
          fc.tuple(fc.constant(articles), fc.shuffledSubarray(articles, { minLength: articles.length })),
        ),
        fc.integer({ min: 1, max: 5 }),
        ([articles, shuffled], together) => {
          const one = aWindow();
          one.update({ upserts: articles, removals: [] }, NOW);
          const other = aWindow();
          play(
            other,
            shuffled.map((put) => ({ put })),
            together,
          );
          expect(groupsOf(other, articles)).toEqual(groupsOf(one, articles));
        },
      ),
    );
  });

  test("holds what stands, whatever was corrected or taken back before", () => {
    fc.assert(
      fc.property(
        fc.array(happening, { maxLength: 30 }),
        fc.integer({ min: 1, max: 4 }),
        (happenings, together) => {
          const window = aWindow();
          play(window, happenings, together);
          const standing = new Map<string, WindowArticle>();
          for (let at = 0; at < happenings.length; at += together) {
            const some = happenings.slice(at, at + together);
            for (const each of some) if ("remove" in each) standing.delete(each.remove);
            for (const each of some) if ("put" in each) standing.set(each.put.id, each.put);
          }
          const fresh = aWindow();
          fresh.update({ upserts: [...standing.values()], removals: [] }, NOW);
          expect(groupsOf(window, [...standing.values()])).toEqual(groupsOf(fresh, [...standing.values()]));
        },
      ),
    );
  });

  test("goes on from what was kept of it as though it had never stopped, and what it tells is what it holds", () => {
    fc.assert(
      fc.property(
        fc.array(happening, { maxLength: 20 }),
        fc.array(happening, { maxLength: 6 }),
        (before, after) => {
          const window = aWindow();
          play(window, before, 3);
          const articles = [...before, ...after].flatMap((each) => ("put" in each ? [each.put] : []));
          const kept = new Map(articles.map((each) => [each.id, each]));
          const lastBefore = new Map(
            before.flatMap((each) => ("put" in each ? [[each.put.id, each.put] as const] : [])),
          );
          const restored = aWindow();
          restored.restore(
            [...lastBefore.values()].flatMap((each) => {
              const storyId = window.storyOf(each.id);
              return storyId === undefined ? [] : [{ ...each, storyId }];
            }),
          );
          for (const each of after) {
            play(window, [each], 1);
            play(restored, [each], 1);
          }
          expect(groupsOf(restored, [...kept.values()])).toEqual(groupsOf(window, [...kept.values()]));
        },
      ),
    );
  });

  test("tells of every change: who keeps what it tells knows every story of two or more", () => {
    fc.assert(
      fc.property(fc.array(happening, { maxLength: 30 }), (happenings) => {
        const window = aWindow();
        const told = new Map<string, string[]>();
        for (const each of happenings) {
          const upserts = "put" in each ? [each.put] : [];
          const removals = "remove" in each ? [each.remove] : [];
          const { changes, closed } = window.update({ upserts, removals }, NOW);
          for (const { storyId, members } of changes)
            if (members.length > 0) told.set(storyId, members.map(({ id }) => id).sort());
            else told.delete(storyId);
          for (const storyId of closed) told.delete(storyId);
        }
        const ids = new Set(happenings.flatMap((each) => ("put" in each ? [each.put.id] : [])));
        const held = new Map<string, string[]>();
        for (const id of [...ids].sort()) {
          const story = window.storyOf(id);
          if (story !== undefined) held.set(story, [...(held.get(story) ?? []), id]);
        }
        const recorded = new Map(
          [...held].filter(([story, members]) => members.length > 1 || members[0] !== story),
        );
        for (const [storyId, members] of told)
          if (members.length === 1 && members[0] === storyId) told.delete(storyId);
        expect(new Map([...told].sort())).toEqual(new Map([...recorded].sort()));
      }),
    );
  });
});
