import fc from "fast-check";
import { expect, test } from "vitest";
import { type Edition, succeed } from "../lib/succession.ts";
import { anArticle } from "./newsroom.ts";

const story = (revision: string, text: string, firstSeen = "2024-03-01T09:00:00Z"): Edition => ({
  revision,
  firstSeen,
  article: anArticle({ revision, body: [{ type: "paragraph", text }] }),
});
const killed = (revision: string): Edition => ({
  revision,
  firstSeen: "2024-03-01T09:00:00Z",
  gone: "canceled",
});

test("the first edition of a story is created", () => {
  expect(succeed(undefined, story("1", "Rain."))).toMatchObject({ outcome: "created", past: undefined });
});

test("a correction replaces the story it corrects, which is kept as past", () => {
  const first = story("1", "Ten were hurt.");
  const { standing, past, outcome } = succeed(first, story("2", "Nine were hurt."));
  expect([standing.revision, past, outcome]).toEqual(["2", first, "updated"]);
});

test("a late first take never overwrites the second lead", () => {
  const lead = story("2", "Nine were hurt.");
  const take = story("1", "Ten were hurt.");
  expect(succeed(lead, take)).toEqual({ standing: lead, past: take, outcome: "superseded" });
});

test("the same words uploaded again are unchanged, under a newer revision", () => {
  expect(succeed(story("1", "Rain."), story("2", "Rain."))).toMatchObject({
    outcome: "unchanged",
    standing: { revision: "2" },
  });
});

test("a kill leaves no article, and only a newer edition brings the story back", () => {
  const dead = succeed(story("1", "Wrong."), killed("2"));
  expect(dead).toMatchObject({ outcome: "withdrawn", standing: { gone: "canceled" } });
  expect(dead.standing.article).toBeUndefined();
  expect(succeed(dead.standing, story("1", "Wrong.")).standing).toEqual(dead.standing);
  expect(succeed(dead.standing, story("3", "Right."))).toMatchObject({ outcome: "created" });
});

test("an undated story was published when it first came, even when its first take comes last", () => {
  const undated = (revision: string, at: string): Edition => ({
    revision,
    firstSeen: at,
    article: anArticle({
      revision,
      published: at,
      warnings: [{ code: "date-guessed", message: "No date." }],
    }),
  });
  const second = undated("2", "2024-03-02T08:00:00Z");
  const { standing } = succeed(second, undated("1", "2024-03-01T08:00:00Z"));
  expect(standing).toMatchObject({ revision: "2", article: { published: "2024-03-01T08:00:00Z" } });
});

test("any order of editions, with any repeated, ends in the same standing one", () => {
  const edition = fc
    .record({
      revision: fc.constantFrom("1", "2", "3", "4", "5"),
      day: fc.integer({ min: 1, max: 9 }),
    })
    // What a revision says follows from the revision: two uploads never share one.
    .map(({ revision, day }) =>
      revision === "4" ? killed("4") : story(revision, `Take ${revision}.`, `2024-03-0${day}T09:00:00Z`),
    );
  const end = (editions: Edition[]) =>
    editions.reduce<Edition | undefined>((standing, next) => succeed(standing, next).standing, undefined);
  fc.assert(
    fc.property(
      fc
        .array(edition, { minLength: 1, maxLength: 8 })
        .chain((editions) =>
          fc.tuple(
            fc.constant(editions),
            fc.shuffledSubarray([...editions, ...editions], { minLength: editions.length * 2 }),
          ),
        ),
      ([editions, shuffled]) => {
        expect(end(shuffled)).toEqual(end(editions));
      },
    ),
  );
});
