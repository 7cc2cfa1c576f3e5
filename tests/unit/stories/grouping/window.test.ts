import { describe, expect, test } from "vitest";
import grown from "../../../../lib/stories/grouping/likeness.json" with { type: "json" };
import { printArticle } from "../../../../lib/stories/grouping/print.ts";
import { StoryWindow, type WindowArticle } from "../../../../lib/stories/grouping/window.ts";
import { LOOK_ALIKES } from "./look-alikes.ts";

const NOW = "2026-03-10T12:00:00Z";
/** What two desks tell of a ferry off Malin Head; another accident; and something else. */
const [[[first, second], [izmir]], [[pianist]]] = ["ferry accidents", "deaths of artists"].map(
  (kind) => LOOK_ALIKES.find((own) => own.kind === kind)!.events,
) as unknown as [Events, Events];
type Events = [[Telling, Telling], [Telling, Telling]];
type Telling = readonly [headline: string, copy: string];

function tell(
  id: string,
  released: string,
  [headline, text]: Telling,
  more: Partial<Parameters<typeof printArticle>[0]> = {},
  isOwn = true,
): WindowArticle {
  const body = [{ type: "paragraph" as const, text }];
  return { id, released, print: printArticle({ headline, body, language: "en", ...more }, isOwn) };
}

const wire = tell("wire", "2026-03-10T06:00:00Z", first);
const desk = tell("desk", "2026-03-10T07:00:00Z", second);
const other = tell("other", "2026-03-10T08:00:00Z", izmir);

function put(window: StoryWindow, ...upserts: WindowArticle[]) {
  return window.update({ upserts, removals: [] }, NOW);
}

describe("a story's id", () => {
  test("is the article's own while one article tells it, and nothing is told of that", () => {
    const window = new StoryWindow();
    expect(put(window, wire)).toEqual({ changes: [], closed: [] });
    expect(window.storyOf("wire")).toBe("wire");
  });

  test("is that of the first released when it opens, whichever comes first", () => {
    const window = new StoryWindow();
    put(window, desk);
    expect(put(window, wire).changes).toMatchObject([
      { storyId: "wire", members: [{ id: "wire" }, { id: "desk" }] },
    ]);
  });

  test("stays while the story grows, also by an article that was released before", () => {
    const window = new StoryWindow();
    put(window, wire, desk);
    put(window, tell("flash", "2026-03-10T05:00:00Z", first));
    expect(window.storyOf("flash")).toBe("wire");
  });

  test("stays with what is left when the article that gave it tells something else", () => {
    const window = new StoryWindow();
    const third = tell("third", "2026-03-10T09:00:00Z", second);
    put(window, wire, desk, third);
    const { changes } = put(window, tell("wire", "2026-03-10T06:00:00Z", pianist));
    expect(window.storyOf("desk")).toBe("wire");
    expect(window.storyOf("wire")).toMatch(/^[\w-]{22}$/);
    expect(changes.map(({ storyId }) => storyId)).toContain("wire");
  });

  test("is the article's own again when the others are taken back", () => {
    const window = new StoryWindow();
    put(window, wire, desk);
    expect(window.update({ upserts: [], removals: ["desk"] }, NOW).changes).toEqual([
      { storyId: "wire", members: [{ id: "wire", role: "lead" }] },
    ]);
  });

  test("of two that merge is that of the one which opened first; the other goes on in it", () => {
    const window = new StoryWindow();
    const event = (code: string) => ({ subjects: [{ scheme: "http://wire.example/event/", code }] });
    const later = ["c", "d"].map((id) => tell(id, "2026-03-10T09:00:00Z", izmir, event("2")));
    put(window, wire, desk, ...later);
    const { changes } = put(window, ...later.map(({ id, released }) => tell(id, released, second)));
    expect(changes).toContainEqual({ storyId: "c", members: [], mergedInto: "wire" });
    expect(window.storyOf("d")).toBe("wire");
  });
});

describe("a window", () => {
  test("forgets by age, and closes the story whose last article goes; another day is another story", () => {
    const window = new StoryWindow();
    put(window, wire, desk);
    expect(window.update({ upserts: [other], removals: [] }, "2026-03-13T09:00:00Z")).toEqual({
      changes: [],
      closed: ["wire"],
    });
    expect(window.storyOf("wire")).toBeUndefined();
  });

  test("does not compare languages", () => {
    const window = new StoryWindow();
    put(window, wire, tell("german", "2026-03-10T07:00:00Z", first, { language: "de" }));
    expect(window.storyOf("german")).toBe("german");
  });

  test("counts versions of one article once", () => {
    const window = new StoryWindow();
    put(window, wire);
    expect(put(window, tell("wire", "2026-03-10T06:00:00Z", second)).changes).toEqual([]);
  });

  test("joins what an agency files under one event, and parts what it files under two", () => {
    const event = (code: string) => ({ subjects: [{ scheme: "http://wire.example/event/", code }] });
    const window = new StoryWindow();
    put(
      window,
      tell("a", "2026-03-10T06:00:00Z", first, event("1")),
      tell("b", "2026-03-10T06:00:00Z", izmir, event("1")),
      tell("c", "2026-03-10T06:00:00Z", second, event("2")),
    );
    expect(["a", "b", "c"].map((id) => window.storyOf(id))).toEqual(["a", "a", "c"]);
  });

  test("leaves out an article whose print is of another layout", () => {
    const window = new StoryWindow();
    put(window, { ...wire, print: Uint8Array.of(0) });
    expect(window.storyOf("wire")).toBeUndefined();
  });
});

describe("roles", () => {
  test("a brief does not lead, and a copy says of which article it is one", () => {
    const [headline, text] = first;
    const long = [headline, `${text} ${second[1]} ${text}`] as const;
    const window = new StoryWindow();
    const { changes } = put(
      window,
      tell("brief", "2026-03-10T05:00:00Z", [second[0], second[1].slice(0, 120)]),
      tell("full", "2026-03-10T06:00:00Z", long),
      tell("copy", "2026-03-10T07:00:00Z", long),
    );
    expect(changes[0]!.members).toEqual([
      { id: "brief", role: "follow" },
      { id: "full", role: "lead" },
      { id: "copy", role: "copy", copyOf: "full" },
    ]);
  });

  test("a partner who dates a text back is the copy, and the newsroom's own article leads", () => {
    const window = new StoryWindow();
    const long = [first[0], `${first[1]} ${second[1]} ${first[1]}`] as const;
    const { changes } = put(
      window,
      tell("partner", "2026-03-10T04:00:00Z", long, {}, false),
      tell("feed", "2026-03-10T05:00:00Z", long, {}, false),
      tell("newsroom", "2026-03-10T06:00:00Z", long),
    );
    expect(changes[0]!.members).toEqual([
      { id: "partner", role: "copy", copyOf: "newsroom" },
      { id: "feed", role: "copy", copyOf: "newsroom" },
      { id: "newsroom", role: "lead" },
    ]);
  });
});

describe("thousands of one template", () => {
  const TOWNS = "Ashford Kingsmere Wexley Dunmore Halden Malby Norland".split(" ");
  /** Results of a league: who shares names with whom is like chance. */
  const resultOf = (n: number) => {
    const [home, away] = [TOWNS[n % 7]!, TOWNS[(n * 5 + 1) % 7]!];
    return tell(`result-${n}`, new Date(Date.parse("2026-03-08T00:00:00Z") + n * 60_000).toISOString(), [
      `${home} ${n % 5}, ${away} ${n % 3}`,
      `${home} beat ${away} ${n % 5}-${n % 3} in the Southern League. Okafor scored in the ${n % 90}th minute before a crowd at Mill Lane. ${home} stay ${(n % 20) + 1}th of the table. Goalkeeper Petrov saved a penalty.`,
    ]);
  };
  const results = Array.from({ length: 1600 }, (_, n) => resultOf(n));
  const groupsOf = (window: StoryWindow, articles: readonly WindowArticle[]) =>
    [...Map.groupBy(articles, ({ id }) => window.storyOf(id)).values()].map((group) =>
      group.map(({ id }) => id),
    );
  /** How many pairs are compared: each asks for the bias. */
  const countingWindow = () => {
    const counted = { pairs: 0 };
    const weights = {
      ...grown,
      get bias() {
        counted.pairs++;
        return grown.bias;
      },
    };
    return { window: new StoryWindow(72, weights), counted };
  };

  test("cost what their number does, and not its square", () => {
    const pairsOf = (count: number) => {
      const { window, counted } = countingWindow();
      put(window, ...results.slice(0, count));
      return counted.pairs;
    };
    expect(pairsOf(1000) / pairsOf(250)).toBeLessThan(6);
  });

  test("cost a minute what comes in it, and not what stands", () => {
    const { window, counted } = countingWindow();
    put(window, ...results.slice(0, 1590));
    const all = counted.pairs;
    counted.pairs = 0;
    put(window, ...results.slice(1590));
    expect(counted.pairs).toBeLessThan(all / 2);
  });

  test("are in the same stories whatever the order in which they come and go", () => {
    const standing = results.slice(50, 950);
    const one = new StoryWindow();
    put(one, ...standing);
    // Every seventh first, then the next; some come and are taken back.
    const mixed = [0, 1, 2, 3, 4, 5, 6].flatMap((rest) =>
      results.filter((_, n) => n < 1000 && n % 7 === rest),
    );
    const other = new StoryWindow();
    for (let from = 0; from < mixed.length; from += 300) put(other, ...mixed.slice(from, from + 300));
    const gone = [...results.slice(0, 50), ...results.slice(950, 1000)].map(({ id }) => id);
    for (let from = 0; from < gone.length; from += 50)
      other.update({ upserts: [], removals: gone.slice(from, from + 50) }, NOW);
    expect(groupsOf(other, standing)).toEqual(groupsOf(one, standing));
    expect(groupsOf(one, standing).length).toBeGreaterThan(4);
  });

  test("that differ in their figures, as forecasts do, are stories of their own", () => {
    const forecasts = Array.from({ length: 20 }, (_, n) =>
      tell(`forecast-${n}`, "2026-03-10T06:00:00Z", [
        `Weather for the coast: ${3 * n + 31} degrees`,
        `Forecasters expect sunny spells and scattered showers along the coast until ${7 * n + 100} minutes past noon, with highs of ${3 * n + 31} degrees and a moderate breeze of ${11 * n + 300} kilometres an hour. The night stays dry with lows of ${13 * n + 600} millibars. Pollen is moderate, and the tide is at ${17 * n + 900} centimetres.`,
      ]),
    );
    const window = new StoryWindow();
    put(window, ...forecasts);
    expect(groupsOf(window, forecasts)).toHaveLength(20);
  });
});
