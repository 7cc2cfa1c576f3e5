import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Article } from "../../../lib/article.ts";
import { DECIDED_STATUSES, type Decision, makeDecision } from "../../../lib/stories/decisions.ts";
import { hasSameContent } from "../../../lib/stories/field-hashes.ts";
import { makeRevision } from "../../../lib/stories/revision.ts";
import {
  decideArticle,
  mergeVersions,
  type StoryState,
  stateFromDecision,
  stateFromDeletion,
  stateFromUpload,
} from "../../../lib/stories/versions.ts";
import { isRetracted, wasReleased } from "../../../lib/stories/visibility.ts";
import { anArticle } from "../../newsroom.ts";

const KEY = "wires/harbour.xml";

/** A wire's version: its number decides, and its key and sequencer say which file it came in. */
function aVersion(
  version: number,
  differently: Partial<Article> & { key?: string; at?: string } = {},
): StoryState {
  const { key = KEY, at = "2024-03-01T09:00:00Z", versionCreated, ...fields } = differently;
  const revision = makeRevision({ version: String(version), versionCreated, sequencer: `0${version}`, key });
  return stateFromUpload(anArticle({ revision, ...(versionCreated && { versionCreated }), ...fields }), at);
}

function saying(text: string): Partial<Article> {
  return { body: [{ type: "paragraph", text }] };
}

const killed = (version: number): StoryState => aVersion(version, { pubStatus: "canceled" });
const deletion = (sequencer: string, key = KEY): StoryState =>
  stateFromDeletion(key, sequencer, "2024-03-02T09:00:00Z");

/** What the desk decided on a day of March. */
function aDecision({
  pubStatus,
  day,
  until,
  revision = "~",
}: Pick<Decision, "pubStatus"> &
  Partial<Pick<Decision, "until" | "revision">> & { day: number }): StoryState {
  const given = { pubStatus, until, revision, by: "night desk", why: "The source took it back" };
  return stateFromDecision(makeDecision(given, new Date(`2024-03-0${day}T12:00:00Z`), JSON.stringify(given)));
}

const endOf = (...states: StoryState[]) =>
  states.reduce<StoryState | undefined>((standing, next) => mergeVersions(standing, next).current, undefined);

test("the first version of a story is created", () => {
  expect(mergeVersions(undefined, aVersion(1))).toMatchObject({ outcome: "created", past: undefined });
});

test("a correction replaces the story it corrects, which is kept as past", () => {
  const first = aVersion(1, saying("Ten were hurt."));
  const second = aVersion(2, saying("Nine were hurt."));
  const { current: standing, past, outcome } = mergeVersions(first, second);
  expect([standing.revision, past, outcome]).toEqual([second.revision, first, "updated"]);
});

test("a late first version never overwrites the second lead", () => {
  const lead = aVersion(2, saying("Nine were hurt."));
  const late = aVersion(1, { ...saying("Ten were hurt."), key: "wires/other.xml" });
  const { current: standing, past, outcome } = mergeVersions(lead, late);
  expect([standing.article?.body, past, outcome]).toEqual([lead.article?.body, late, "superseded"]);
});

test("the same words uploaded again are unchanged, and wait under a newer revision for what comes next", () => {
  expect(mergeVersions(aVersion(1), aVersion(2))).toMatchObject({
    outcome: "unchanged",
    current: { revision: aVersion(2).revision },
  });
});

describe("a correction is marked as one", () => {
  const first = aVersion(1, saying("Ten were hurt."));
  const second = aVersion(2, { ...saying("Nine were hurt."), headline: "Nine hurt as storm hits harbour" });

  test("with the fields that it changes", () => {
    expect(endOf(first, second)?.article?.corrected).toEqual({
      at: "2024-03-01T09:00:00Z",
      fields: ["body", "headline"],
    });
  });

  test("also when the version that it corrects comes late", () => {
    expect(endOf(second, first)).toEqual(endOf(first, second));
  });

  test("and stays so when it is sent once more", () => {
    const again = aVersion(3, { ...saying("Nine were hurt."), headline: "Nine hurt as storm hits harbour" });
    expect(endOf(first, second, again)?.article?.corrected?.fields).toEqual(["body", "headline"]);
  });

  test("but a story that comes back after a kill corrects nothing", () => {
    expect(endOf(first, killed(2), aVersion(3))?.article?.corrected).toBeUndefined();
  });
});

describe("a kill", () => {
  test("leaves no article, and only a newer version brings the story back", () => {
    const { current: standing, outcome } = mergeVersions(aVersion(1, saying("Wrong.")), killed(2));
    expect([standing.gone, standing.article, outcome]).toEqual(["canceled", undefined, "withdrawn"]);
    expect(endOf(standing, aVersion(1, saying("Wrong.")))).toEqual(standing);
    expect(mergeVersions(standing, aVersion(3, saying("Right.")))).toMatchObject({ outcome: "created" });
  });

  test("takes the earlier versions with it, even those that come after the story was put right", () => {
    const right = endOf(aVersion(1), killed(2), aVersion(3));
    expect(mergeVersions(right, aVersion(1, saying("Wrong."))).past).toBeUndefined();
  });

  test("that was misread is none once the same upload is read better", () => {
    expect(endOf(killed(1), aVersion(1))?.gone).toBeUndefined();
  });
});

describe("a kill that its wire did not number", () => {
  const at = (hour: number) => ({ versionCreated: `2024-03-01T${String(hour).padStart(2, "0")}:00:00Z` });
  const kill = aVersion(0, { ...at(12), key: "wires/kill.xml", pubStatus: "canceled" });

  test("kills the numbered versions that were made before it, in whatever order they come, and however often", () => {
    const story = aVersion(3, { ...saying("Wrong."), ...at(9) });
    const { current: standing, outcome } = mergeVersions(story, kill);
    expect([standing.gone, standing.article, outcome]).toEqual(["withdrawn", undefined, "withdrawn"]);
    expect(endOf(kill, story)).toEqual(standing);
    expect(mergeVersions(standing, kill)).toMatchObject({ current: standing, outcome: "withdrawn" });
  });

  test("leaves the story that was put right after it, and nothing of what it killed", () => {
    const right = aVersion(4, { ...saying("Right."), ...at(15) });
    expect(endOf(aVersion(3, { ...saying("Wrong."), ...at(9) }), kill, right)?.article?.body).toEqual(
      right.article?.body,
    );
    const late = mergeVersions(endOf(right, kill), aVersion(3, { ...saying("Wrong."), ...at(9) }));
    expect([late.current.article?.body, late.past]).toEqual([right.article?.body, undefined]);
  });

  test("that was misread is none once the same upload is read better", () => {
    expect(endOf(kill, aVersion(0, { ...at(12), key: "wires/kill.xml" }))?.gone).toBeUndefined();
  });
});

describe("a kill that states neither number nor time", () => {
  /** What states no time was made when it was uploaded. */
  const undated = (version: number, hour: number, more: Parameters<typeof aVersion>[1] = {}) => {
    const at = `2024-03-01T${hour}:00:00Z`;
    return aVersion(version, { at, ...more, upload: { ...anArticle().upload, at } });
  };
  const kill = (hour: number, key: string) => {
    const at = `2024-03-01T${hour}:00:00Z`;
    const revision = makeRevision({ sequencer: "05", key });
    return stateFromUpload(anArticle({ revision, pubStatus: "canceled", versionCreated: at }), at);
  };

  test.each([2, 9, 999])("leaves version %i, which came after it", (version) => {
    const events = [
      undated(1, 10),
      kill(12, KEY),
      undated(version, 15, { ...saying("Right."), key: "wires/b.xml" }),
    ];
    for (const order of [events, events.toReversed()]) {
      expect(endOf(...order)?.article?.body).toEqual(saying("Right.").body);
      expect(isRetracted(events[0]!.revision, endOf(...order)!)).toBe(true);
    }
  });

  test("takes every version that came before it", () => {
    const events = [undated(1, 10), undated(7, 11), kill(12, "wires/kill.xml")];
    for (const order of [events, events.toReversed()]) expect(endOf(...order)?.gone).toBe("withdrawn");
  });

  test("in the same second, takes what its own key held before, and not what it holds since", () => {
    expect(endOf(undated(1, 12), kill(12, KEY))?.gone).toBe("withdrawn");
    expect(endOf(kill(12, KEY), undated(9, 12))?.gone).toBeUndefined();
  });
});

describe("a hold that its sender did not number", () => {
  const hour = (n: number) => `2024-03-01T${String(n).padStart(2, "0")}:00:00Z`;
  /** What states no time was made when it was uploaded. */
  const sent = (version: number, came: number, more: Parameters<typeof aVersion>[1] = {}) =>
    aVersion(version, { at: hour(came), upload: { ...anArticle().upload, at: hour(came) }, ...more });
  const hold = (came: number, more: Parameters<typeof aVersion>[1] = {}) =>
    sent(0, came, { pubStatus: "withheld", ...more });
  const released = (day: number) => aDecision({ pubStatus: "usable", day });
  const story = sent(3, 9, { versionCreated: hour(8) });
  const statusOf = (...states: StoryState[]) => {
    const orders = [states, states.toReversed()].map((order) => endOf(...order)!);
    expect(orders[1]).toEqual(orders[0]);
    return decideArticle(orders[0]!)?.pubStatus;
  };

  test.each<[told: string, status: string, later: StoryState[]]>([
    ["holds what was made before it, under the same key", "withheld", [hold(12)]],
    ["or under another", "withheld", [hold(12, { key: "desk/hold.json" })]],
    ["or with a time of its own alone", "withheld", [hold(12, { versionCreated: hour(11) })]],
    [
      "goes on when what it holds is sent again",
      "withheld",
      [hold(12), sent(3, 13, { versionCreated: hour(8), key: "b" })],
    ],
    [
      "ends with a version that was made later",
      "usable",
      [hold(12), sent(4, 13, { versionCreated: hour(13) })],
    ],
    ["is none of what was made after it", "usable", [hold(7)]],
    ["ends when its sender says later that it may go", "usable", [hold(12), sent(0, 13, { key: "b" })]],
    ["of its second alone, is the word that counts", "withheld", [hold(12), sent(0, 12, { key: "b" })]],
    ["ends by the desk's release", "usable", [hold(12), released(2)]],
    ["and not by one that was there before it", "withheld", [released(1), hold(13)]],
  ])("%s", (_, status, later) => {
    expect(statusOf(story, ...later)).toBe(status);
  });

  test("is remembered however many versions came before it", () => {
    const many = Array.from({ length: 40 }, (_, n) => sent(n + 4, 9, { versionCreated: hour(8) }));
    expect(statusOf(story, ...many, hold(12))).toBe("withheld");
  });

  test("that came at once with a story lets nobody see it: it is as an id that nobody used", () => {
    const kill = aVersion(9, { at: hour(14), versionCreated: hour(14), pubStatus: "canceled" });
    const [seen, unseen] = [endOf(story, hold(12), kill), endOf(story, hold(9), kill)];
    expect([seen, unseen].map((state) => wasReleased(state!))).toEqual([true, false]);
  });
});

describe("two items of one file that say that they are one version", () => {
  const item = (name: string, more: Partial<Article> = {}, sequencer = "07") => {
    const revision = makeRevision({ version: "1", sequencer, key: `feed.json\0${name}` });
    return stateFromUpload(
      anArticle({ revision, ...more, upload: { ...anArticle().upload, item: name } }),
      NINE,
    );
  };
  const NINE = "2024-03-01T09:00:00Z";
  /** Names, of which the digests sort in every order. */
  const pairs = Array.from({ length: 12 }, (_, n) => [item(`a${n}`), `b${n}`] as const);

  test("are held when one of them is", () => {
    for (const [usable, name] of pairs) {
      const state = endOf(usable, item(name, { pubStatus: "withheld" }));
      expect(decideArticle(state!)?.pubStatus).toBe("withheld");
    }
  });

  test("are killed when one of them is, and nobody ever saw them; the next file may put the story up again", () => {
    for (const [usable, name] of pairs) {
      const state = endOf(usable, item(name, { pubStatus: "canceled" }))!;
      expect(state).toMatchObject({ gone: expect.any(String), article: undefined });
      expect(wasReleased(state)).toBe(false);
      expect(endOf(state, item(name, {}, "08"))?.gone).toBeUndefined();
    }
  });
});

describe("what is sent again unchanged", () => {
  const sent = (version: number, more: Parameters<typeof aVersion>[1] = {}) => {
    const at = `2024-03-0${version}T09:00:00Z`;
    const upload = { ...anArticle().upload, sequencer: `0${version}`, at };
    return aVersion(version, { at, versionCreated: at, version: `${version}`, upload, ...more });
  };
  const shown = (...states: StoryState[]) => {
    const { version, revision, versionCreated, upload } = endOf(...states)?.article ?? {};
    return { version, revision, versionCreated, at: upload?.at };
  };
  const asFirstSent = (state: StoryState) => shown(state);

  test("changes nothing, in whatever order it comes", () => {
    const [one, two, three] = [sent(1), sent(2), sent(3)];
    for (const order of [
      [one, two, three],
      [three, one, two],
      [two, three, one],
      [three, two, one],
    ])
      expect(shown(...order)).toEqual(asFirstSent(one));
  });

  test("is of its first upload since the last that said something else", () => {
    const [one, other, three, four] = [sent(1), sent(2, saying("Nine were hurt.")), sent(3), sent(4)];
    for (const order of [
      [one, other, three, four],
      [four, three, one, other],
      [one, three, four, other],
    ])
      expect(shown(...order)).toEqual(asFirstSent(three));
  });

  test("is of its first upload since it was withdrawn", () => {
    const [one, two, three] = [sent(1), sent(2, { key: "b.xml" }), sent(3)];
    const gone = stateFromDeletion("b.xml", "0208", "2024-03-02T12:00:00Z");
    for (const order of [
      [one, two, gone, three],
      [three, gone, two, one],
      [gone, one, three, two],
    ])
      expect(shown(...order)).toEqual(asFirstSent(three));
  });

  test("is as its wire first sent it, however often: what is remembered is bounded", () => {
    const day = (n: number) => new Date(Date.UTC(2024, 2, 1 + n)).toISOString().replace(".000", "");
    const nightly = Array.from({ length: 300 }, (_, n) => {
      const upload = { ...anArticle().upload, at: day(n) };
      return aVersion(0, { at: day(n), versionCreated: day(n), upload });
    });
    for (const order of [nightly, nightly.toReversed()]) {
      const standing = endOf(...order);
      expect(standing?.article?.revision).toBe(nightly[0]!.revision);
      expect(JSON.stringify(standing).length).toBeLessThan(20_000);
      expect(endOf(...nightly)).toEqual(standing);
    }
  });
});

describe("an embargo with an end", () => {
  const END = "2024-03-05T06:00:00Z";
  const day = (n: number) => `2024-03-0${n}T09:00:00Z`;
  const sent = (version: number, more: Partial<Article> = {}, at = day(version)) =>
    aVersion(version, { at, upload: { ...anArticle().upload, at }, ...saying(`Take ${version}.`), ...more });
  const embargoed = sent(1, { embargoedUntil: END });
  const LIFTED: Partial<Article> = { warnings: [{ code: "embargo-lifted", message: "It says so." }] };
  const held = (...states: StoryState[]) => {
    const orders = [states, states.toReversed()].map((order) => decideArticle(endOf(...order)!));
    expect(orders[1]).toEqual(orders[0]);
    return orders[0]?.embargoedUntil;
  };

  test.each<[told: string, ends: string | undefined, later: StoryState[]]>([
    ["holds a correction that is silent on it", END, [sent(2)]],
    ["holds what says the same without it", END, [sent(2, saying("Take 1."))]],
    ["holds every later version, too", END, [sent(2), sent(3), sent(4)]],
    [
      "is put off by a version that says another time",
      day(8),
      [sent(2, { embargoedUntil: day(8) }), sent(3)],
    ],
    ["is over as soon as a version says so", undefined, [sent(2, LIFTED), sent(3)]],
    ["holds nothing that comes when it is over", undefined, [sent(6)]],
    ["is not forgotten by a hold between", END, [sent(2, { pubStatus: "withheld" }), sent(3)]],
    ["is not forgotten by a kill between", END, [killed(2), sent(3)]],
    ["is not forgotten when its file is deleted and sent again", END, [deletion("018"), sent(3)]],
  ])("%s", (_, ends, later) => {
    expect(held(embargoed, ...later)).toBe(ends);
  });

  test("holds on however many versions are silent on it", () => {
    const silent = Array.from({ length: 60 }, (_, n) => sent(n + 2, {}, "2024-03-02T09:00:00Z"));
    expect(held(sent(0), sent(1, { embargoedUntil: END }), ...silent)).toBe(END);
  });

  test("ends by no release of the desk", () => {
    expect(held(embargoed, sent(2), aDecision({ pubStatus: "usable", day: 3 }))).toBe(END);
  });

  test("leaves a version that was there before it as it was", () => {
    expect(held(sent(1), sent(2, { embargoedUntil: END }))).toBe(END);
    expect(held(sent(1, {}, day(3)), sent(0, { embargoedUntil: day(2) }, day(1)))).toBeUndefined();
  });
});

describe("whether readers ever could see a story that is gone", () => {
  const HOURS = ["08", "09", "10", "11", "12", "13", "14"];
  const at = (hour: number) => `2024-03-01T${HOURS[hour]}:00:00Z`;
  const sent = (version: number, hour: number, more: Partial<Article> = {}) =>
    aVersion(version, { at: at(hour), ...saying(`Take ${version}.`), ...more });
  const gone = (hour: number, sequencer = "0F") => stateFromDeletion(KEY, sequencer, at(hour));
  const kill = (version: number, hour: number) => sent(version, hour, { pubStatus: "canceled" });
  const wasSeen = (...states: StoryState[]) => {
    const [inOrder, otherwise] = [endOf(...states), endOf(...states.toReversed())];
    expect(otherwise).toEqual(inOrder);
    expect(inOrder?.gone).toBeDefined();
    return wasReleased(inOrder!);
  };

  test.each<[told: string, was: boolean, events: StoryState[]]>([
    ["killed after it came", true, [sent(1, 1), kill(2, 2)]],
    ["deleted after it came", true, [sent(1, 1), gone(2)]],
    ["killed before its embargo ended", false, [sent(1, 1, { embargoedUntil: at(4) }), kill(2, 2)]],
    ["deleted before its embargo ended", false, [sent(1, 1, { embargoedUntil: at(4) }), gone(2)]],
    ["killed after its embargo ended", true, [sent(1, 1, { embargoedUntil: at(2) }), kill(2, 3)]],
    ["only ever killed", false, [kill(1, 1)]],
    ["only ever held, and deleted", false, [sent(1, 1, { pubStatus: "withheld" }), gone(2)]],
    [
      "put off before its embargo ended, and killed before the new end",
      false,
      [sent(1, 1, { embargoedUntil: at(3) }), sent(2, 2, { embargoedUntil: at(6) }), kill(3, 4)],
    ],
    [
      "put under embargo after it came, and killed before that ended",
      true,
      [sent(1, 1), sent(2, 2, { embargoedUntil: at(6) }), kill(3, 4)],
    ],
    [
      "deleted under embargo, sent again without one, and deleted again before that ended",
      false,
      [sent(1, 1, { embargoedUntil: at(6) }), gone(2, "018"), sent(2, 3), gone(4)],
    ],
    [
      "corrected under embargo without a word of it, and killed before it ended",
      false,
      [sent(1, 1, { embargoedUntil: at(5) }), sent(2, 2), kill(3, 4)],
    ],
    [
      "corrected under embargo without a word of it, and killed after it ended",
      true,
      [sent(1, 1, { embargoedUntil: at(3) }), sent(2, 2), kill(3, 4)],
    ],
    [
      "whose embargo came late, in a take before the one that stood",
      true,
      [sent(2, 1), sent(1, 3, { embargoedUntil: at(6) }), kill(3, 4)],
    ],
    [
      "deleted under embargo, and its key deleted once more, after something else had come under it",
      false,
      [sent(1, 1, { embargoedUntil: at(3) }), gone(2, "018"), gone(4, "028")],
    ],
    [
      "killed by a kill without a number before its embargo ended",
      false,
      [
        sent(1, 1, { embargoedUntil: at(6), versionCreated: at(1) }),
        sent(0, 3, { pubStatus: "canceled", versionCreated: at(3) }),
      ],
    ],
    [
      "of which an earlier version came late, when it was replaced already",
      false,
      [sent(2, 1, { pubStatus: "withheld" }), sent(1, 2), kill(3, 3)],
    ],
  ])("%s: %s", (_, was, events) => {
    expect(wasSeen(...events)).toBe(was);
  });

  test("is taken for granted of what an earlier release kept", () => {
    const { versions: _, ...tombstone } = endOf(sent(1, 1), kill(2, 2))!;
    expect(wasReleased(endOf(tombstone, kill(3, 3))!)).toBe(true);
  });

  test("is known of hundreds of versions too", () => {
    const held = Array.from({ length: 300 }, (_, n) => sent(n + 3, 3, { pubStatus: "withheld" }));
    expect(wasSeen(sent(1, 1, { embargoedUntil: at(2) }), ...held, kill(999, 5))).toBe(true);
  });
});

describe("a deletion", () => {
  test("withdraws what its key carried", () => {
    expect(mergeVersions(aVersion(1), deletion("02"))).toMatchObject({
      outcome: "withdrawn",
      current: { gone: "withdrawn" },
    });
  });

  test("of a file whose story stands by another file since withdraws nothing", () => {
    const other = aVersion(2, { key: "wires/other.xml" });
    expect(mergeVersions(endOf(aVersion(1), other), deletion("0F"))).toMatchObject({
      outcome: "superseded",
      current: { gone: undefined, revision: other.revision },
    });
  });

  test("that comes before the upload it withdraws still withdraws it", () => {
    expect(endOf(deletion("02"), aVersion(1))).toEqual(endOf(aVersion(1), deletion("02")));
  });

  test("loses to a later upload of the same key", () => {
    expect(endOf(aVersion(1), deletion("02"), aVersion(3))?.article).toBeDefined();
    expect(endOf(aVersion(3), deletion("02"), aVersion(1))).toEqual(
      endOf(aVersion(1), deletion("02"), aVersion(3)),
    );
  });
});

describe("the deletions that a story remembers", () => {
  /** Found among 80,000: the first eight digits of their digests are the same. */
  const TWINS = ["wires/41250.json", "wires/78025.json"] as const;

  test("are of one key alone, though another's digest begins with the same digits", () => {
    const [one, other] = TWINS;
    const standing = endOf(aVersion(1, { key: one }), aVersion(2, { key: other }), deletion("0F", one));
    expect(standing).toMatchObject({ gone: undefined, revision: aVersion(2, { key: other }).revision });
    expect(endOf(standing!, deletion("0F", other))?.gone).toBe("withdrawn");
    expect(endOf(deletion("0E", other), deletion("0F", one), aVersion(2, { key: other }))?.gone).toBe(
      "withdrawn",
    );
  });

  test("may be of an earlier release, which knew the first digits alone", () => {
    const [one] = TWINS;
    const { firstSeen, deletions } = deletion("0F", one);
    const [[mark, now]] = Object.entries(deletions ?? {}) as [[string, string]];
    const kept = {
      revision: "",
      firstSeen,
      gone: "withdrawn",
      deletions: { [mark]: now.split("-")[0]! },
    } as const;
    expect(endOf(kept, aVersion(1, { key: one }))?.gone).toBe("withdrawn");
    expect(endOf(kept, aVersion(0x20, { key: one }))?.gone).toBe("withdrawn");
    expect(
      endOf(
        kept,
        stateFromUpload(anArticle({ revision: makeRevision({ sequencer: "1F", key: one }) }), firstSeen),
      )?.gone,
    ).toBe(undefined);
    const early = aVersion(1, { key: one });
    const revision = early.revision.slice(0, early.revision.lastIndexOf("-"));
    const stood = { ...early, revision, versions: undefined, article: { ...early.article!, revision } };
    expect(endOf(stood, deletion("0F", one))?.gone).toBe("withdrawn");
    expect(endOf(stood, deletion("0F", TWINS[1]))?.gone).toBe("withdrawn"); // as it was then: they cannot be told apart
    expect(mergeVersions(stood, early)).toMatchObject({ past: undefined, current: { corrects: undefined } });
  });

  test("are bounded, in any order the same: a late version brings its own", () => {
    const gone = stateFromDeletion(KEY, "0F", "2024-03-01T10:00:00Z");
    const late = endOf(aVersion(3), gone)!;
    const others = Array.from({ length: 300 }, (_, n) =>
      deletion(`0F${n.toString(16).padStart(3, "0")}`, `${n}.xml`),
    );
    const standing = endOf(late, ...others);
    expect(standing?.gone).toBe("withdrawn");
    expect(JSON.stringify(standing?.deletions).length).toBeLessThan(9_000);
    for (const order of [
      [...others, late],
      [...others.toReversed(), late],
      [gone, ...others, late],
      [late, ...others, gone],
    ])
      expect(endOf(...order)).toEqual(standing);
  });
});

test("an undated story was published when it first came, even when its first version comes last", () => {
  const undated = (version: number, at: string) =>
    aVersion(version, { at, published: at, warnings: [{ code: "date-guessed", message: "No date." }] });
  const standing = endOf(undated(2, "2024-03-02T08:00:00Z"), undated(1, "2024-03-01T08:00:00Z"));
  expect(standing?.article).toMatchObject({ published: "2024-03-01T08:00:00Z" });
});

test("versions, kills, deletions and decisions of the desk in any order, with any repeated, end in the same state", () => {
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
        aVersion(version, {
          key,
          ...saying(`Take ${version % 3}.`),
          at: `2024-03-0${day}T09:00:00Z`,
          versionCreated: `2024-03-0${version}T09:00:00Z`,
          pubStatus: version === 4 ? "canceled" : version === 2 ? "withheld" : "usable",
        }),
      ),
    fc
      .integer({ min: 1, max: 5 })
      .map((day) => aVersion(0, { versionCreated: `2024-03-0${day}T12:00:00Z`, pubStatus: "canceled" })),
    // Versions that state no time, most of them alike, some under embargo; and kills that state nothing at
    // all.
    fc.record({ version: fc.integer({ min: 1, max: 9 }), key: keys }).map(({ version, key }) => {
      const upload = { ...anArticle().upload, at: `2024-03-0${10 - version}T0${version}:00:00Z` };
      return aVersion(version, {
        key,
        ...saying(version % 4 === 0 ? "Something else." : "The same."),
        at: upload.at,
        version: `${version}`,
        upload,
        ...(version % 3 === 0 && { embargoedUntil: "2024-03-06T09:00:00Z" }),
      });
    }),
    fc.record({ day: fc.integer({ min: 1, max: 9 }), key: keys }).map(({ day, key }) => {
      const at = `2024-03-0${day}T10:00:00Z`;
      const revision = makeRevision({ sequencer: `0${day}4`, key });
      return stateFromUpload(anArticle({ revision, versionCreated: at, pubStatus: "canceled" }), at);
    }),
    // Holds that state no number, some of them no time.
    fc
      .record({ day: fc.integer({ min: 1, max: 9 }), key: keys, isTimed: fc.boolean() })
      .map(({ day, key, isTimed }) => {
        const at = `2024-03-0${day}T11:00:00Z`;
        const made = isTimed ? at : undefined;
        const revision = makeRevision({ versionCreated: made, sequencer: `0${day}6`, key });
        return stateFromUpload(anArticle({ revision, versionCreated: at, pubStatus: "withheld" }), at);
      }),
    fc
      .record({ key: keys, sequencer: fc.integer({ min: 1, max: 6 }) })
      .map(({ key, sequencer }) => deletion(`0${sequencer}8`, key)),
    fc
      .record({
        pubStatus: fc.constantFrom(...DECIDED_STATUSES),
        day: fc.integer({ min: 1, max: 9 }),
        until: fc.constantFrom(undefined, "2024-03-08T09:00:00Z"),
        version: fc.integer({ min: 0, max: 6 }),
      })
      .map(({ version, ...decided }) => aDecision({ ...decided, revision: aVersion(version).revision })),
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
        const [seen, again] = [arrivals, shuffled].map((order) => decideArticle(endOf(...order)!));
        expect(again).toEqual(seen);
      },
    ),
    { numRuns: 1000 },
  );
});

test("a kill that states no number leaves what its wire never numbered, and made in the same second", () => {
  const made = "2024-03-01T09:00:00Z";
  const unnumbered = (sequencer: string, differently: Partial<Article> = {}) =>
    stateFromUpload(
      anArticle({
        revision: makeRevision({ versionCreated: made, sequencer, key: KEY }),
        versionCreated: made,
        ...differently,
      }),
      made,
    );
  const kill = unnumbered("02", { pubStatus: "canceled" });
  expect(endOf(kill, unnumbered("03"))?.gone).toBeUndefined();
  expect(endOf(kill, unnumbered("01"))?.gone).toBe("canceled");
});

test("a story is not corrected by saying what bears the names of its byline", () => {
  const article = anArticle({ byline: [{ name: "Ana Lima", role: "Reporter" }] });
  const told = anArticle({ byline: [{ name: "Ana Lima", kind: "person", role: "Reporter" }] });
  expect(hasSameContent(article, told)).toBe(true);
});

describe("what the desk decides", () => {
  const first = aVersion(1, saying("Ten were hurt."));
  const second = aVersion(2, saying("Nine were hurt."));
  const embargoed = aVersion(1, { embargoedUntil: "2024-03-05T09:00:00Z" });
  const withheld = aVersion(1, { pubStatus: "withheld" });
  const held = aDecision({ pubStatus: "withheld", day: 2 });
  const killedByDesk = aDecision({ pubStatus: "canceled", day: 3 });
  const released = aDecision({ pubStatus: "usable", day: 4 });

  const shown = (...states: StoryState[]) => decideArticle(endOf(...states)!);

  test("holds a story, whatever version comes after", () => {
    expect(shown(first, held)?.pubStatus).toBe("withheld");
    expect(shown(first, held, second)?.pubStatus).toBe("withheld");
  });

  test("holds it until a time, or until the end of its own embargo where that is later", () => {
    const until = (instant: string) => aDecision({ pubStatus: "withheld", day: 2, until: instant });
    expect(shown(first, until("2024-03-04T09:00:00Z"))).toMatchObject({
      pubStatus: "usable",
      embargoedUntil: "2024-03-04T09:00:00Z",
    });
    expect(shown(embargoed, until("2024-03-04T09:00:00Z"))?.embargoedUntil).toBe("2024-03-05T09:00:00Z");
  });

  test("kills it, and only the desk brings it back, as it stands by then", () => {
    expect(shown(first, killedByDesk, second)?.pubStatus).toBe("canceled");
    const back = shown(first, killedByDesk, released, second);
    expect(back).toMatchObject({ pubStatus: "usable", ...saying("Nine were hurt.") });
  });

  test("releases what was held by the words of its copy, but no newer version that says so again", () => {
    const release = aDecision({ pubStatus: "usable", day: 4, revision: withheld.revision });
    expect(shown(withheld, release)?.pubStatus).toBe("usable");
    expect(shown(withheld, release, aVersion(2, { pubStatus: "withheld" }))?.pubStatus).toBe("withheld");
  });

  test("ends no embargo, and undoes no kill or deletion by the sender", () => {
    expect(shown(embargoed, released)?.embargoedUntil).toBe("2024-03-05T09:00:00Z");
    expect(endOf(first, killed(2), released)?.gone).toBe("canceled");
    expect(endOf(first, deletion("05"), released)?.gone).toBe("withdrawn");
  });

  test("tells whether readers ever saw a story: not what was held before its embargo ended", () => {
    const seen = (...states: StoryState[]) => wasReleased(endOf(...states)!);
    expect(seen(first, killedByDesk)).toBe(true);
    expect(seen(embargoed, held, killed(2))).toBe(false);
    expect(seen(embargoed, held, aDecision({ pubStatus: "usable", day: 6 }))).toBe(true);
    expect(seen(withheld, held)).toBe(false);
    expect(seen(withheld, released)).toBe(true);
    expect(seen(killed(1), released)).toBe(false);
    const until = aDecision({ pubStatus: "withheld", day: 2, until: "2024-03-07T09:00:00Z" });
    expect(seen(embargoed, until)).toBe(true);
    expect(seen(embargoed, until, aDecision({ pubStatus: "canceled", day: 6 }))).toBe(false);
  });

  test("tells that readers saw what was held, released and killed within one second of its upload", () => {
    const story = aVersion(1, { at: "2024-03-01T12:00:00Z" });
    const decided = (["withheld", "usable", "canceled"] as const).map((pubStatus, n) => {
      const given = { pubStatus, revision: story.revision, by: "night desk", why: "The source took it back" };
      return stateFromDecision(makeDecision(given, new Date(`2024-03-01T12:00:00.${n + 1}00Z`), "mark"));
    });
    const [held, released, killed] = decided as [StoryState, StoryState, StoryState];
    expect(wasReleased(endOf(killed, released, held, story)!)).toBe(true);
    expect(wasReleased(endOf(story, held, killed)!)).toBe(false);
  });

  test("is kept of the last twenty, in any order the same", () => {
    const many = Array.from({ length: 30 }, (_, n) =>
      aDecision({ pubStatus: n % 2 ? "usable" : "withheld", day: 1 + (n % 9), revision: `${n}` }),
    );
    const ids = many.map(({ decisions }, n) => ({ ...decisions![0]!, id: `2024030${1 + (n % 9)}-${n}` }));
    const states = ids.map((decision) => stateFromDecision(decision));
    const standing = endOf(first, ...states);
    expect(standing?.decisions).toHaveLength(20);
    expect(endOf(...states.toReversed(), first, ...states)).toEqual(standing);
  });
});
