import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Article } from "../lib/article.ts";
import { revisionOf } from "../lib/revision.ts";
import { deletionOf, type Edition, succeed, takeOf } from "../lib/succession.ts";
import { anArticle } from "./newsroom.ts";

const KEY = "wires/harbour.xml";

/** A wire's take: its version decides, and its key and sequencer say which file it came in. */
function take(version: number, differently: Partial<Article> & { key?: string; at?: string } = {}): Edition {
  const { key = KEY, at = "2024-03-01T09:00:00Z", versionCreated, ...fields } = differently;
  const revision = revisionOf({ version: String(version), versionCreated, sequencer: `0${version}`, key });
  return takeOf(anArticle({ revision, ...(versionCreated && { versionCreated }), ...fields }), at);
}

function saying(text: string): Partial<Article> {
  return { body: [{ type: "paragraph", text }] };
}

const killed = (version: number): Edition => take(version, { pubStatus: "canceled" });
const deletion = (sequencer: string, key = KEY): Edition =>
  deletionOf(key, sequencer, "2024-03-02T09:00:00Z");

const endOf = (...editions: Edition[]) =>
  editions.reduce<Edition | undefined>((standing, next) => succeed(standing, next).standing, undefined);

test("the first take of a story is created", () => {
  expect(succeed(undefined, take(1))).toMatchObject({ outcome: "created", past: undefined });
});

test("a correction replaces the story it corrects, which is kept as past", () => {
  const first = take(1, saying("Ten were hurt."));
  const second = take(2, saying("Nine were hurt."));
  const { standing, past, outcome } = succeed(first, second);
  expect([standing.revision, past, outcome]).toEqual([second.revision, first, "updated"]);
});

test("a late first take never overwrites the second lead", () => {
  const lead = take(2, saying("Nine were hurt."));
  const late = take(1, { ...saying("Ten were hurt."), key: "wires/other.xml" });
  const { standing, past, outcome } = succeed(lead, late);
  expect([standing.article?.body, past, outcome]).toEqual([lead.article?.body, late, "superseded"]);
});

test("the same words uploaded again are unchanged, under a newer revision", () => {
  expect(succeed(take(1), take(2))).toMatchObject({
    outcome: "unchanged",
    standing: { revision: take(2).revision },
  });
});

describe("a correction is marked as one", () => {
  const first = take(1, saying("Ten were hurt."));
  const second = take(2, { ...saying("Nine were hurt."), headline: "Nine hurt as storm hits harbour" });

  test("with the fields that it changes", () => {
    expect(endOf(first, second)?.article?.corrected).toEqual({
      at: "2024-03-01T09:00:00Z",
      fields: ["body", "headline"],
    });
  });

  test("also when the take that it corrects comes late", () => {
    expect(endOf(second, first)).toEqual(endOf(first, second));
  });

  test("and stays so when it is sent once more", () => {
    const again = take(3, { ...saying("Nine were hurt."), headline: "Nine hurt as storm hits harbour" });
    expect(endOf(first, second, again)?.article?.corrected?.fields).toEqual(["body", "headline"]);
  });

  test("but a story that comes back after a kill corrects nothing", () => {
    expect(endOf(first, killed(2), take(3))?.article?.corrected).toBeUndefined();
  });
});

describe("a kill", () => {
  test("leaves no article, and only a newer take brings the story back", () => {
    const { standing, outcome } = succeed(take(1, saying("Wrong.")), killed(2));
    expect([standing.gone, standing.article, outcome]).toEqual(["canceled", undefined, "withdrawn"]);
    expect(endOf(standing, take(1, saying("Wrong.")))).toEqual(standing);
    expect(succeed(standing, take(3, saying("Right.")))).toMatchObject({ outcome: "created" });
  });

  test("takes the earlier takes with it, even those that come after the story was put right", () => {
    const right = endOf(take(1), killed(2), take(3));
    expect(succeed(right, take(1, saying("Wrong."))).past).toBeUndefined();
  });

  test("that was misread is none once the same upload is read better", () => {
    expect(endOf(killed(1), take(1))?.gone).toBeUndefined();
  });
});

describe("a kill that its wire did not number", () => {
  const at = (hour: number) => ({ versionCreated: `2024-03-01T${String(hour).padStart(2, "0")}:00:00Z` });
  const kill = take(0, { ...at(12), key: "wires/kill.xml", pubStatus: "canceled" });

  test("kills the numbered takes that were made before it, in whatever order they come, and however often", () => {
    const story = take(3, { ...saying("Wrong."), ...at(9) });
    const { standing, outcome } = succeed(story, kill);
    expect([standing.gone, standing.article, outcome]).toEqual(["withdrawn", undefined, "withdrawn"]);
    expect(endOf(kill, story)).toEqual(standing);
    expect(succeed(standing, kill)).toMatchObject({ standing, outcome: "withdrawn" });
  });

  test("leaves the story that was put right after it, and nothing of what it killed", () => {
    const right = take(4, { ...saying("Right."), ...at(15) });
    expect(endOf(take(3, { ...saying("Wrong."), ...at(9) }), kill, right)?.article?.body).toEqual(
      right.article?.body,
    );
    const late = succeed(endOf(right, kill), take(3, { ...saying("Wrong."), ...at(9) }));
    expect([late.standing.article?.body, late.past]).toEqual([right.article?.body, undefined]);
  });

  test("that was misread is none once the same upload is read better", () => {
    expect(endOf(kill, take(0, { ...at(12), key: "wires/kill.xml" }))?.gone).toBeUndefined();
  });
});

describe("a deletion", () => {
  test("withdraws what its key carried", () => {
    expect(succeed(take(1), deletion("02"))).toMatchObject({
      outcome: "withdrawn",
      standing: { gone: "withdrawn" },
    });
  });

  test("of a file whose story stands by another file since withdraws nothing", () => {
    const other = take(2, { key: "wires/other.xml" });
    expect(succeed(endOf(take(1), other), deletion("0F"))).toMatchObject({
      outcome: "superseded",
      standing: { gone: undefined, revision: other.revision },
    });
  });

  test("that comes before the upload it withdraws still withdraws it", () => {
    expect(endOf(deletion("02"), take(1))).toEqual(endOf(take(1), deletion("02")));
  });

  test("loses to a later upload of the same key", () => {
    expect(endOf(take(1), deletion("02"), take(3))?.article).toBeDefined();
    expect(endOf(take(3), deletion("02"), take(1))).toEqual(endOf(take(1), deletion("02"), take(3)));
  });
});

test("an undated story was published when it first came, even when its first take comes last", () => {
  const undated = (version: number, at: string) =>
    take(version, { at, published: at, warnings: [{ code: "date-guessed", message: "No date." }] });
  const standing = endOf(undated(2, "2024-03-02T08:00:00Z"), undated(1, "2024-03-01T08:00:00Z"));
  expect(standing?.article).toMatchObject({ published: "2024-03-01T08:00:00Z" });
});

test("takes, kills and deletions in any order, with any repeated, end in the same edition", () => {
  const keys = fc.constantFrom("a.xml", "b.xml");
  const arrival = fc.oneof(
    fc
      .record({
        version: fc.integer({ min: 1, max: 5 }),
        key: keys,
        day: fc.integer({ min: 1, max: 9 }),
      })
      // What a revision says follows from the revision: two uploads never share one.
      .map(({ version, key, day }) =>
        take(version, {
          key,
          ...saying(`Take ${version % 3}.`),
          at: `2024-03-0${day}T09:00:00Z`,
          versionCreated: `2024-03-0${version}T09:00:00Z`,
          pubStatus: version === 4 ? "canceled" : version === 2 ? "withheld" : "usable",
        }),
      ),
    fc
      .integer({ min: 1, max: 5 })
      .map((day) => take(0, { versionCreated: `2024-03-0${day}T12:00:00Z`, pubStatus: "canceled" })),
    fc
      .record({ key: keys, sequencer: fc.integer({ min: 1, max: 6 }) })
      .map(({ key, sequencer }) => deletion(`0${sequencer}8`, key)),
  );
  fc.assert(
    fc.property(
      fc
        .array(arrival, { minLength: 1, maxLength: 9 })
        .chain((arrivals) =>
          fc.tuple(
            fc.constant(arrivals),
            fc.shuffledSubarray([...arrivals, ...arrivals], { minLength: arrivals.length * 2 }),
          ),
        ),
      ([arrivals, shuffled]) => {
        expect(endOf(...shuffled)).toEqual(endOf(...arrivals));
      },
    ),
    { numRuns: 1000 },
  );
});

test("a kill that states no number leaves what its wire never numbered, and made in the same second", () => {
  const made = "2024-03-01T09:00:00Z";
  const unnumbered = (sequencer: string, differently: Partial<Article> = {}) =>
    takeOf(
      anArticle({
        revision: revisionOf({ versionCreated: made, sequencer, key: KEY }),
        versionCreated: made,
        ...differently,
      }),
      made,
    );
  const kill = unnumbered("02", { pubStatus: "canceled" });
  expect(endOf(kill, unnumbered("03"))?.gone).toBeUndefined();
  expect(endOf(kill, unnumbered("01"))?.gone).toBe("canceled");
});
