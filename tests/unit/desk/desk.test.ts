/** What the desk's page works out without a browser. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareVersions } from "../../../lib/desk/changes.ts";
import { listChosen } from "../../../lib/desk/chosen.ts";
import { writeCopy } from "../../../lib/desk/copies.ts";
import { divideBlock, listPlaces } from "../../../lib/desk/places.ts";
import { readScreen, writeScreen } from "../../../lib/desk/screens.ts";
import { formatCountdown, formatMoment, tellMoments } from "../../../lib/desk/times.ts";
import { type SentFile, type ToldReceipt, UploadQueue } from "../../../lib/desk/upload-queue.ts";

describe("a block is divided where sentences of the summary stand", () => {
  const text = "The harbour reopened on Friday. No ship was lost. Ferries sail again.";
  test("into what is lit and what is not", () => {
    const places = [
      { block: 4, start: 50, end: 69, lit: 0 },
      { block: 4, start: 0, end: 31, lit: 1 },
      { block: 5, start: 0, end: 10, lit: 2 },
    ];
    expect(divideBlock(text, 4, places)).toEqual([
      { text: "The harbour reopened on Friday.", lit: [1] },
      { text: " No ship was lost. ", lit: [] },
      { text: "Ferries sail again.", lit: [0] },
    ]);
  });

  test("where two sentences that a model wrote rest on one of the story's, it is lit for both", () => {
    const first = { block: 0, start: 0, end: 31 };
    const last = { block: 0, start: 50, end: 69 };
    const places = listPlaces([{ rests: [first] }, { rests: [first, last] }]);
    expect(divideBlock(text, 0, places).map(({ lit }) => lit)).toEqual([[0, 1], [], [1]]);
  });

  test("and nothing of its text is lost or told twice, whatever the places", () => {
    const place = fc.record({ block: fc.nat(2), start: fc.nat(90), end: fc.nat(90), lit: fc.nat(3) });
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), fc.array(place), (told, places) => {
        const pieces = divideBlock(told, 1, places);
        expect(pieces.map((piece) => piece.text).join("")).toBe(told);
      }),
    );
  });
});

test("a screen's address leads back to it", () => {
  for (const screen of [
    { name: "wire" },
    { name: "wire", articleId: "a/b c" },
    { name: "stories", storyId: "x" },
    { name: "uploads" },
  ] as const)
    expect(readScreen(writeScreen(screen))).toEqual(screen);
  for (const hash of ["", "#", "#/nowhere", "#/wire/%E0%A4%A"])
    expect(readScreen(hash)).toEqual({ name: "wire" });
});

test("a summary is copied as text, as HTML and as Markdown, and nothing in it becomes markup", () => {
  const told = {
    headline: "Ships <lost>",
    text: "One & two.\nThree *stars*.",
    url: "https://x.example/#/wire/1",
  };
  expect(writeCopy("text", told)).toBe("Ships <lost>\n\nOne & two.\nThree *stars*.");
  expect(writeCopy("html", told)).toBe(
    "<h2>Ships &lt;lost&gt;</h2>\n<p>One &amp; two.</p>\n<p>Three *stars*.</p>\n",
  );
  expect(writeCopy("markdown", told)).toBe(
    "## [Ships \\<lost\\>](https://x.example/#/wire/1)\n\nOne & two.\n\nThree \\*stars\\*.\n",
  );
});

test("an embargo is counted down, until it has ended", () => {
  const at = (time: string) => Date.parse(`2024-03-01T${time}Z`);
  const until = "2024-03-01T12:00:00Z";
  expect(formatCountdown(until, at("09:55:00"))).toBe("2 h 05 min");
  expect(formatCountdown(until, at("11:55:01"))).toBe("4:59");
  expect(formatCountdown(until, at("12:00:00"))).toBeUndefined();
});

test("what the API says of a time is told as the reader tells the time", () => {
  const at = "2024-03-01T12:00:00Z";
  expect(tellMoments(`Held until ${at}: it is under embargo.`)).toBe(
    `Held until ${formatMoment(at)}: it is under embargo.`,
  );
  expect(tellMoments("Out.")).toBe("Out.");
});

describe("files that are dropped", () => {
  const at = "2024-03-01T09:00:00Z";
  const receiptOf = (key: string, differently: object = {}) =>
    ({
      key,
      outcome: "created",
      warnings: [],
      at,
      message: "Out.",
      visible: true,
      ...differently,
    }) as ToldReceipt;

  /** A bucket that takes what it is told to let go, and a service that has read what it is told. */
  function aDesk(refuse: (name: string) => string | undefined = () => undefined) {
    const read: ToldReceipt[] = [];
    const sending = new Map<string, () => void>();
    const told: SentFile[][] = [];
    const queue = new UploadQueue(
      {
        askForm: async (name, folder) => {
          const refused = refuse(name);
          if (refused) throw new Error(refused);
          const key = ["desk", folder, name].filter(Boolean).join("/");
          return { url: "", fields: {}, key, expires: "2024-03-01T09:15:00Z", maxBytes: 100 };
        },
        post: (_, file, tell) =>
          new Promise((resolve) => {
            tell(0.5);
            sending.set(file.name, resolve);
          }),
        listReceipts: async () => read,
      },
      (files) => told.push(files),
    );
    const states = () => Object.fromEntries((told.at(-1) ?? []).map(({ name, state }) => [name, state]));
    const turn = () => new Promise((resolve) => setImmediate(resolve));
    const end = async (name: string) => {
      sending.get(name)?.();
      await turn();
    };
    return { queue, read, states, turn, end, last: () => told.at(-1) ?? [], sending };
  }

  const file = (name: string, size = 10) => ({ file: new File(["x".repeat(size)], name), folder: "" });

  test("are sent three at a time, in their order, and each says how far it is", async () => {
    const { queue, states, turn, end, last } = aDesk();
    queue.add(["a", "b", "c", "d"].map((name) => file(name)));
    await turn();
    expect(states()).toEqual({ a: "sending", b: "sending", c: "sending", d: "waiting" });
    expect(last().find(({ name }) => name === "a")?.share).toBe(0.5);
    await end("b");
    expect(states()).toEqual({ a: "sending", b: "reading", c: "sending", d: "sending" });
  });

  test("have come to their end with the receipt of this time, not of an earlier one", async () => {
    const { queue, read, states, turn, end, last } = aDesk();
    queue.add([file("a")]);
    await turn();
    await end("a");
    read.push(receiptOf("desk/a", { at: "2024-03-01T08:59:59Z" }), receiptOf("desk/other"));
    await queue.look();
    expect(states()).toEqual({ a: "reading" });
    read.unshift(receiptOf("desk/a", { outcome: "updated" }));
    await queue.look();
    expect(last()[0]).toMatchObject({ state: "done", receipt: { outcome: "updated" } });
    queue.clear();
    expect(last()).toEqual([]);
  });

  test("of one name, in one second, have a receipt each, in their order", async () => {
    const { queue, read, turn, end, last } = aDesk();
    const send = async () => {
      queue.add([file("a")]);
      await turn();
      await end("a");
    };
    const outcomes = () => last().map(({ receipt }) => receipt?.outcome);
    await send();
    read.unshift(receiptOf("desk/a", { revision: "1" }));
    await queue.look();
    queue.clear();
    await send();
    await send();
    await queue.look();
    expect(outcomes()).toEqual([undefined, undefined]); // the first one's receipt is no other's
    for (const [revision, outcome] of Object.entries({ 2: "updated", 3: "unchanged" }))
      read.unshift(receiptOf("desk/a", { revision, outcome }));
    await queue.look();
    expect(outcomes()).toEqual(["unchanged", "updated"]);
  });

  test("that are too large, or refused, are not sent, and do not keep the others from it", async () => {
    const { queue, states, turn, sending, last } = aDesk((name) =>
      name === "b" ? "You may not." : undefined,
    );
    queue.add([file("a", 101), file("b"), file("c")]);
    await turn();
    expect(states()).toEqual({ a: "failed", b: "failed", c: "sending" });
    expect([...sending.keys()]).toEqual(["c"]);
    expect(last().find(({ name }) => name === "b")?.problem).toBe("You may not.");
  });

  test("of a folder keep the folders that they are in, and what systems leave there is not sent", () => {
    const within = (webkitRelativePath: string) =>
      Object.assign(new File([""], webkitRelativePath.split("/").at(-1) ?? ""), { webkitRelativePath });
    const chosen = listChosen([within("sport/rugby/a.txt"), within("sport/.DS_Store"), within("")]);
    expect(chosen.map(({ folder, file }) => [folder, file.name])).toEqual([
      ["sport/rugby", "a.txt"],
      ["", ""],
    ]);
  });
});

describe("two versions are compared word by word", () => {
  const changed = (rows: ReturnType<typeof compareVersions>, side: "before" | "after") =>
    rows.flatMap((row) => row[side].flat().filter(({ isChanged }) => isChanged)).map(({ text }) => text);

  test("what changed is told apart from what stands, and runs of changed words are one", () => {
    const rows = compareVersions(
      ["Bridge opens early", "It opened on Friday, she said."],
      ["Bridge opens late", "It will open on Monday, she said."],
      "en",
    );
    expect(rows).toHaveLength(2);
    expect(changed(rows, "before")).toEqual(["early", "opened", "Friday"]);
    expect(changed(rows, "after")).toEqual(["late", "will open", "Monday"]);
  });

  test("a paragraph that came or went stands beside nothing, and the others beside their like", () => {
    const rows = compareVersions(
      ["One stands.", "Two stands."],
      ["One stands.", "New it is.", "Two stands."],
      "en",
    );
    expect(changed(rows, "before")).toEqual([]);
    expect(changed(rows, "after").join("")).toContain("New it is");
    const last = rows.at(-1);
    expect([last?.before.flat()[0]?.text, last?.after.at(-1)?.at(-1)?.text]).toEqual([
      "Two stands.",
      "Two stands.",
    ]);
  });

  test("words of languages without spaces are words, too", () => {
    const rows = compareVersions(["東京で地震がありました"], ["大阪で地震がありました"], "ja");
    expect([changed(rows, "before"), changed(rows, "after")]).toEqual([["東京"], ["大阪"]]);
  });

  test("and nothing of either is lost, whatever they say", () => {
    const text = fc.string({ maxLength: 30 }).map((one) => one.replaceAll("\n", " "));
    const texts = fc.array(
      text.filter((one) => one !== ""),
      { minLength: 1, maxLength: 5 },
    );
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const rows = compareVersions(before, after, "en");
        for (const [side, told] of [
          ["before", before],
          ["after", after],
        ] as const) {
          const paragraphs = rows.flatMap((row) =>
            row[side].map((runs) => runs.map(({ text }) => text).join("")),
          );
          expect(paragraphs).toEqual(told);
        }
      }),
    );
  });
});
