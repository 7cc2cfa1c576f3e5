import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Block } from "../../../lib/article.ts";
import { withNewest } from "../../../lib/reading/normalise/body.ts";
import { compose } from "../../../lib/summarise/compose/index.ts";
import { rank } from "../../../lib/summarise/index.ts";
import type { Budget, RankedSentence, Ranking } from "../../../lib/summarise/ranking.ts";
import { countWords } from "../../../lib/text/length.ts";
import { checkSummary } from "../../bench/gates.ts";
import { bakery, bridge, changes, coach, ferry, live, stories } from "./stories.ts";

/** A ranking of sentences that have a salience, and whatever else a test says of them. */
function rankingOf(...rows: [text: string, salience: number, more?: Partial<RankedSentence>][]): Ranking {
  const sentences = rows.map(([text, salience, more], block) => ({
    text,
    block,
    start: 0,
    end: text.length,
    salience,
    ...more,
  }));
  return { method: "test-1", considered: rows.length, sentences };
}
const textsOf = (ranking: Ranking, request: Parameters<typeof compose>[1]) =>
  compose(ranking, request).sentences.map(({ text }) => text);

const DOCKS = "Dockers at Port Morrow walked out on Monday.";
const TALKS = "Talks between union and company failed twice.";
const GRAIN = "Forty thousand tonnes of grain wait in silos.";

test("a Japanese line without a stop is parted from what stands behind it", () => {
  const [line, news] = ["オーロラ号は夜明けにモロー港を出た", "港は霧のため正午に閉鎖された。"];
  const ranking = rankingOf([line, 1], [news, 0.9], ["乗客は二百人だった。", 0.8]);
  const { text } = compose(ranking, { budget: { sentences: 3 }, language: "ja" });
  expect(text).toBe(`${line} ${news}乗客は二百人だった。`);
});

describe("a short story whose lead says what its headline says", () => {
  const LEAD = "Dockers at Port Morrow walked out on Monday, their union said.";
  const short = rankingOf([LEAD, 0.9], [TALKS, 0.4, { dependsOn: 0 }], [GRAIN, 0.3]);

  test("is told whole where there is room for it", () => {
    for (const budget of [{ sentences: 3 }, { words: 60 }, { characters: 280 }])
      expect(textsOf(short, { budget, headline: DOCKS })).toEqual([LEAD, TALKS, GRAIN]);
  });

  test("else opens with its lead: many readers see a summary without its headline", () => {
    expect(textsOf(short, { budget: { sentences: 1 }, headline: DOCKS })).toEqual([LEAD]);
    expect(textsOf(short, { budget: { sentences: 2 }, headline: DOCKS })).toEqual([LEAD, TALKS]);
    const wire = rank({
      language: "en",
      headline: "Three people die as ferry Aurora strikes cape off Port Morrow",
      body: [
        "Three people died when the ferry Aurora struck the cape off Port Morrow on Monday.",
        "The coastguard took forty passengers ashore by noon.",
        "Flags in the town fly at half mast.",
      ].map((text): Block => ({ type: "paragraph", text })),
    });
    for (const sentences of [1, 2])
      expect(
        compose(wire, {
          budget: { sentences },
          headline: "Three people die as ferry Aurora strikes cape off Port Morrow",
        }).text,
      ).toMatch(/^Three people died/);
  });
});

describe("a summary is given while the story has a sentence", () => {
  const NIGHT = "Meanwhile, it cut the night shift.";

  test("one sentence that depends on another, where there is room for one, says what it lacks", () => {
    const ranking = rankingOf(
      ["Who pays?", 0.2, { excluded: "alone" }],
      [NIGHT, 0.9, { dependsOn: 0, isSeparable: true }],
    );
    const summary = compose(ranking, { budget: { sentences: 1 } });
    expect(summary).toMatchObject({ text: NIGHT, caveats: ["out-of-context"] });
    expect(compose(ranking, { budget: { sentences: 2 } })).not.toHaveProperty("caveats");
    expect(compose(ranking, { budget: { sentences: 3 }, style: "bullets" })).toMatchObject({
      text: `• ${NIGHT}`,
      caveats: ["out-of-context"],
    });
  });

  test("one that depends on another gives way to one that repeats the headline", () => {
    const ranking = rankingOf(
      [DOCKS, 0.2],
      ["Who pays?", 0.2, { excluded: "alone" }],
      [NIGHT, 0.9, { dependsOn: 1, isSeparable: true }],
    );
    const summary = compose(ranking, { budget: { sentences: 1 }, headline: DOCKS });
    expect(summary.text).toBe(DOCKS);
    expect(summary).not.toHaveProperty("caveats");
  });

  test("but never words without their speaker, nor a note without its end", () => {
    const body: Block[] = [{ type: "paragraph", text: `Who pays? "We had no choice at all that night."` }];
    const summary = compose(rank({ language: "en", body }), { budget: { sentences: 1 } });
    expect(summary.text).not.toMatch(/no choice/);
    const story: Block[] = [
      { type: "paragraph", text: `Who pays? But the crew stayed ashore for another night.` },
    ];
    expect(compose(rank({ language: "en", body: story }), { budget: { sentences: 1 } })).toMatchObject({
      text: "But the crew stayed ashore for another night.",
      caveats: ["out-of-context"],
    });
  });

  test("a heading is told as what it is", () => {
    const ranking = rankingOf(["DOCKERS WALK OUT", 0.9, { excluded: "alone" }]);
    expect(compose(ranking, { budget: { sentences: 1 } })).toMatchObject({
      text: "DOCKERS WALK OUT",
      caveats: ["unfinished"],
    });
  });

  test("so is the half of a quotation that is all there is", () => {
    const body: Block[] = [{ type: "paragraph", text: `"${DOCKS}` }];
    const summary = compose(rank({ language: "en", body }), { budget: { sentences: 1 } });
    expect(summary).toMatchObject({ text: `"${DOCKS}`, caveats: ["unfinished"] });
  });

  test.each([
    ["no-room", rankingOf([DOCKS, 1]), { budget: { words: 3 } }],
    ["off-focus", rankingOf([DOCKS, 1]), { budget: { sentences: 1 }, focus: "volcano" }],
    ["no-sentence", rankingOf(), { budget: { sentences: 1 } }],
    ["no-sentence", rankingOf(["Read more", 1, { excluded: "always" }]), { budget: { sentences: 1 } }],
    ["no-room", rankingOf(), { budget: { words: 3 }, style: "headline", headline: DOCKS }],
  ] as const)("an empty one says why: %s", (caveat, ranking, request) => {
    expect(compose(ranking, request)).toMatchObject({ text: "", caveats: [caveat] });
  });
});

describe("a summary", () => {
  test("takes the most salient sentences and keeps the order of the body", () => {
    const ranking = rankingOf([DOCKS, 0.4], [TALKS, 0.2], [GRAIN, 0.9]);
    expect(compose(ranking, { budget: { sentences: 2 } })).toEqual({
      text: `${DOCKS} ${GRAIN}`,
      style: "paragraph",
      words: 16,
      characters: DOCKS.length + 1 + GRAIN.length,
      sentences: [
        { text: DOCKS, block: 0, start: 0, end: DOCKS.length, salience: 0.4 },
        { text: GRAIN, block: 2, start: 0, end: GRAIN.length, salience: 0.9 },
      ],
      method: "test-1",
      considered: 3,
    });
  });

  test("prefers the earlier of two that are worth the same", () => {
    expect(textsOf(rankingOf([DOCKS, 0.5], [TALKS, 0.5]), { budget: { sentences: 1 } })).toEqual([DOCKS]);
  });

  test("fills its budget: two short sentences rather than one that leaves room", () => {
    const long = "The dispute began in March when the company cut the night shift.";
    const ranking = rankingOf([long, 0.6], [DOCKS, 0.65], [TALKS, 0.65]);
    expect(textsOf(ranking, { budget: { words: 16 } })).toEqual([DOCKS, TALKS]);
  });

  test("counts a sentence by its density where the budget counts words or characters", () => {
    const ranking = rankingOf([DOCKS, 0.9, { density: 0.3 }], [GRAIN, 0.3, { density: 0.9 }]);
    expect(textsOf(ranking, { budget: { sentences: 1 } })).toEqual([DOCKS]);
    expect(textsOf(ranking, { budget: { words: 9 } })).toEqual([GRAIN]);
    expect(textsOf(ranking, { budget: { characters: 50 } })).toEqual([GRAIN]);
    expect(textsOf(ranking, { budget: { words: 9 }, style: "teaser" })).toEqual([DOCKS]);
  });

  test("is empty rather than cut when no sentence fits", () => {
    expect(compose(rankingOf([DOCKS, 1]), { budget: { characters: 20 } })).toMatchObject({
      text: "",
      sentences: [],
      words: 0,
      characters: 0,
    });
  });

  test("of no sentences is empty", () => {
    expect(compose(rankingOf(), { budget: { sentences: 3 } })).toMatchObject({
      text: "",
      sentences: [],
      considered: 0,
    });
  });

  test("never says the same thing twice", () => {
    const again = "On Monday the dockers at Port Morrow walked out.";
    expect(
      textsOf(rankingOf([DOCKS, 0.9], [again, 0.8], [GRAIN, 0.1]), { budget: { sentences: 2 } }),
    ).toEqual([DOCKS, GRAIN]);
  });

  test("nor in fewer words", () => {
    const ranking = rankingOf([DOCKS, 0.9], ["The dockers walked out.", 0.8], [GRAIN, 0.1]);
    expect(textsOf(ranking, { budget: { sentences: 2 } })).toEqual([DOCKS, GRAIN]);
  });

  test("brings no question along while there is something else to say", () => {
    const ranking = rankingOf(
      ["Who pays?", 0.5, { excluded: "alone" }],
      ["Nobody, says the union.", 0.9, { dependsOn: 0 }],
      [TALKS, 0.2],
      [GRAIN, 0.1],
    );
    for (const sentences of [2, 4])
      expect(textsOf(ranking, { budget: { sentences } })).toEqual([TALKS, GRAIN]);
    const asked = rankingOf(["Who pays?", 0.5, { excluded: "alone" }], ["Nobody.", 0.9, { dependsOn: 0 }]);
    expect(textsOf(asked, { budget: { sentences: 2 } })).toHaveLength(2);
  });

  test("does not repeat the headline further down while there is something else to say", () => {
    const headline = "Dockers walk out at Port Morrow on Monday";
    const ranking = rankingOf([TALKS, 0.5], [DOCKS, 0.9], [GRAIN, 0.1]);
    expect(textsOf(ranking, { budget: { sentences: 2 }, headline })).toEqual([TALKS, GRAIN]);
    expect(textsOf(rankingOf([DOCKS, 0.9], [GRAIN, 0.1]), { budget: { sentences: 1 }, headline })).toEqual([
      DOCKS,
    ]);
    const more = rankingOf([TALKS, 0.5], [`${DOCKS.slice(0, -1)} over night shifts.`, 0.9], [GRAIN, 0.1]);
    expect(textsOf(more, { budget: { sentences: 2 }, headline })[1]).toMatch(/night shifts/);
  });

  test("takes a sentence with the one that it depends on", () => {
    const ranking = rankingOf(
      [TALKS, 0],
      [DOCKS, 0.3],
      ["But they kept two cranes running for food.", 0.9, { dependsOn: 1 }],
      [GRAIN, 0.5],
    );
    expect(textsOf(ranking, { budget: { sentences: 3 } })).toEqual([
      DOCKS,
      "But they kept two cranes running for food.",
      GRAIN,
    ]);
    expect(textsOf(ranking, { budget: { sentences: 1 } })).toEqual([GRAIN]);
  });

  test("leaves out what is excluded while anything else is there", () => {
    const ranking = rankingOf(
      ["Why?", 1, { excluded: "alone" }],
      ["Read more: Strikes", 1, { excluded: "always" }],
      [GRAIN, 0],
    );
    expect(textsOf(ranking, { budget: { sentences: 3 } })).toEqual([GRAIN]);
    expect(textsOf(rankingOf(["Why?", 1, { excluded: "alone" }]), { budget: { sentences: 3 } })).toEqual([
      "Why?",
    ]);
    expect(
      textsOf(rankingOf(["Read more: Strikes", 1, { excluded: "always" }]), { budget: { sentences: 3 } }),
    ).toEqual([]);
  });

  test("sets no space between Chinese sentences and counts their characters as words", () => {
    const { text, words } = compose(rank(bridge), { budget: { words: 60 } });
    expect(text).not.toMatch(/\s/);
    expect(words).toBeLessThanOrEqual(60);
    expect(words).toBeGreaterThan(40);
  });
});

test("a summary says when its sentences refer to what only the headline tells", () => {
  const story = (lead: string) =>
    rank({
      headline: "Ferry captain Tom Hill has died",
      body: [lead, "The harbour master called it a loss for the whole coast of Skarholm."].map((text) => ({
        type: "paragraph",
        text,
      })),
      language: "en",
    });
  const budget = { sentences: 2 };
  expect(compose(story("He was 76 and had sailed for fifty years."), { budget })).toMatchObject({
    needsHeadline: true,
  });
  const named = compose(story("Tom Hill, the captain of the ferry, has died."), { budget });
  expect(named).not.toHaveProperty("needsHeadline");
});

test("a summary opens with what a stranger understands, where the story has it", () => {
  const ranking = rankingOf(
    ["He was 76 and had sailed for fifty years.", 1, { needsHeadline: true }],
    ["Few people knew him well.", 0.9, { dependsOn: 0 }],
    [DOCKS, 0.2],
    [GRAIN, 0.1],
  );
  expect(textsOf(ranking, { budget: { sentences: 2 } })).toEqual([DOCKS, GRAIN]);
  expect(compose(ranking, { budget: { sentences: 3 } })).toMatchObject({ needsHeadline: true });
});

test("within words the sentence that tells most of the story stays, though two others fill the room better", () => {
  const ranking = rankingOf(
    [DOCKS, 1, { density: 0.4 }],
    [TALKS, 0.5, { density: 0.6 }],
    [GRAIN, 0.4, { density: 0.6 }],
  );
  expect(textsOf(ranking, { budget: { words: 16 } })).toContain(DOCKS);
});

test("two that share who, where and when say the same, though each has words of its own", () => {
  const one = "Dockers at Port Morrow walked out on Monday over pay, for the third time in six weeks.";
  const other =
    "On Monday the dockers walked out for the third time in weeks, a spokesman for the company said.";
  expect(textsOf(rankingOf([one, 1], [other, 0.9], [GRAIN, 0.1]), { budget: { sentences: 2 } })).toEqual([
    one,
    GRAIN,
  ]);
});

test("a lead that says its standfirst again is told once, though in other words", () => {
  const standfirst = "Five children and two adults die in a fire in Port Morrow.";
  const lead = "A fire in a house killed five children on Monday, police said.";
  const news = "The roof fell in before the brigade came.";
  const head = rankingOf([standfirst, 1], [lead, 0.6], [news, 0.5], [GRAIN, 0.1], [TALKS, 0.1]);
  expect(textsOf(head, { budget: { sentences: 2 } })).toEqual([standfirst, news]);
  const further = rankingOf([GRAIN, 0.1], [standfirst, 1], [lead, 0.6], [news, 0.4], [TALKS, 0.1]);
  expect(textsOf(further, { budget: { sentences: 2 } })).toEqual([standfirst, lead]);
});

describe("a sentence from within a paragraph", () => {
  const HOME = "Their families brought soup and blankets.";
  const LATE = "Four ships lie at anchor outside the harbour.";
  const paragraphs = (...texts: [text: string, salience: number, block: number][]): Ranking =>
    rankingOf(
      ...texts.map(([text, salience, block]): [string, number, { block: number }] => [
        text,
        salience,
        { block },
      ]),
    );

  test("gives way to one that opens a paragraph, where it would stand without the one before it", () => {
    const wire = paragraphs([DOCKS, 1, 0], [TALKS, 0.3, 1], [HOME, 0.45, 1], [GRAIN, 0.4, 2], [LATE, 0.1, 3]);
    expect(textsOf(wire, { budget: { sentences: 2 } })).toEqual([DOCKS, GRAIN]);
    expect(textsOf(wire, { budget: { words: 16 } })).toEqual([DOCKS, GRAIN]);
    expect(textsOf(wire, { budget: { characters: 92 } })).toEqual([DOCKS, GRAIN]);
  });

  test("is told where it is clearly better, or behind the one before it", () => {
    const better = paragraphs(
      [DOCKS, 1, 0],
      [TALKS, 0.1, 1],
      [HOME, 0.9, 1],
      [GRAIN, 0.4, 2],
      [LATE, 0.1, 3],
    );
    expect(textsOf(better, { budget: { sentences: 2 } })).toEqual([DOCKS, HOME]);
    const behind = paragraphs(
      [DOCKS, 1, 0],
      [HOME, 0.5, 0],
      [TALKS, 0.3, 1],
      [GRAIN, 0.4, 2],
      [LATE, 0.1, 3],
    );
    expect(textsOf(behind, { budget: { sentences: 2 } })).toEqual([DOCKS, HOME]);
  });

  test("is told where it tells what the headline announces", () => {
    const wire = paragraphs([DOCKS, 1, 0], [TALKS, 0.3, 1], [HOME, 0.45, 1], [GRAIN, 0.4, 2], [LATE, 0.1, 3]);
    const headline = "Families bring soup";
    expect(textsOf(wire, { budget: { sentences: 2 }, headline })).toEqual([DOCKS, HOME]);
  });

  test("costs more where it may answer a question, which is not told", () => {
    const asked = "But who will pay for the idle cranes?";
    const wire = paragraphs([DOCKS, 1, 0], [asked, 0, 1], [HOME, 0.55, 2], [GRAIN, 0.4, 3], [LATE, 0.1, 4]);
    expect(textsOf(wire, { budget: { sentences: 2 } })).toEqual([DOCKS, GRAIN]);
  });

  test("is told like any other in a story that has lost its paragraphs", () => {
    const lost = paragraphs([DOCKS, 1, 0], [TALKS, 0.3, 0], [HOME, 0.5, 0], [GRAIN, 0.4, 1]);
    expect(textsOf(lost, { budget: { sentences: 2 } })).toEqual([DOCKS, HOME]);
  });

  test("but within a number of words rather what stands together: breaks may have been anywhere", () => {
    const lost = paragraphs([DOCKS, 1, 0], [TALKS, 0.4, 0], [HOME, 0.6, 0], [GRAIN, 0.1, 1]);
    expect(textsOf(lost, { budget: { words: 15 } })).toEqual([DOCKS, TALKS]);
    expect(textsOf(lost, { budget: { characters: 90 } })).toEqual([DOCKS, TALKS]);
  });
});

describe("styles", () => {
  test("bullets each stand alone, one a line", () => {
    const { text, words } = compose(
      rankingOf([DOCKS, 0.9], ["It was their third strike this year.", 0.8, { dependsOn: 0 }], [GRAIN, 0.2]),
      { budget: { sentences: 3 }, style: "bullets" },
    );
    expect(text).toBe(`• ${DOCKS}\n• ${GRAIN}`);
    expect(words).toBe(16);
  });

  test("a teaser is one sentence of at most 160 characters while the story has one", () => {
    const long = `The dispute, which ${"has dragged on and on, ".repeat(8)}is over.`;
    expect(
      textsOf(rankingOf([long, 1], [DOCKS, 0.2]), { budget: { sentences: 3 }, style: "teaser" }),
    ).toEqual([DOCKS]);
    expect(textsOf(rankingOf([long, 1]), { budget: { sentences: 3 }, style: "teaser" })).toEqual([long]);
    expect(textsOf(rankingOf([DOCKS, 1]), { budget: { characters: 30 }, style: "teaser" })).toEqual([]);
  });

  test("a voice reads no brackets, addresses or handles while the story has sentences without", () => {
    const bracketed = "The union (which has 900 members) struck.";
    const request = { budget: { sentences: 3 }, style: "voice" } as const;
    const handle = "Follow @harbour for news of the strike.";
    expect(textsOf(rankingOf([bracketed, 1], [DOCKS, 0.5], [handle, 0.4], [GRAIN, 0.2]), request)).toEqual([
      DOCKS,
      GRAIN,
    ]);
    expect(compose(rankingOf([bracketed, 1]), request)).toMatchObject({
      text: bracketed,
      caveats: ["unspoken"],
    });
    const leads = rankingOf([bracketed, 1], ["It was their third.", 0.9, { dependsOn: 0 }], [GRAIN, 0.1]);
    expect(compose(leads, request)).not.toHaveProperty("caveats");
    expect(textsOf(leads, request)).toEqual([GRAIN]);
  });

  test("sections of a long read are told by one sentence each, under the story's own headings", () => {
    const body = [
      ["paragraph", "Skarholm council approved the new harbour on Friday after a debate of nine hours."],
      ["heading", "What it costs"],
      ["paragraph", "The harbour will cost 40 million euros, the council said. A loan pays for half of it."],
      ["heading", "Who objects"],
      ["paragraph", "Fishermen fear for the herring grounds north of the mole. Their union will sue."],
    ].map(([type, text]) => ({ type, text }) as Block);
    const ranking = rank({ headline: "Skarholm approves harbour", body, language: "en" });
    const { text, words, characters, sentences } = compose(ranking, {
      budget: { sentences: 3 },
      style: "sections",
    });
    expect(text.split("\n\n").map((section) => section.split("\n").length)).toEqual([1, 2, 2]);
    expect(text.split("\n\n")[1]).toMatch(/^What it costs\nThe harbour will cost/);
    expect(sentences.map(({ heading }) => heading)).toEqual([undefined, "What it costs", "Who objects"]);
    expect([words, characters]).toEqual([countWords(text), text.length]);
    for (const limit of [60, 130, 200]) {
      const short = compose(ranking, { budget: { characters: limit }, style: "sections" });
      expect(short.text.length).toBeLessThanOrEqual(limit);
    }
    const whole = rankingOf([DOCKS, 0.9], [GRAIN, 0.2]);
    expect(textsOf(whole, { budget: { sentences: 3 }, style: "sections" })).toEqual([DOCKS]);
  });

  test("the headline is the story's own, or nothing", () => {
    const request = { budget: { sentences: 3 }, style: "headline" } as const;
    expect(compose(rankingOf([DOCKS, 1]), { ...request, headline: "Dockers out" })).toMatchObject({
      text: "Dockers out",
      style: "headline",
      words: 2,
      characters: 11,
      sentences: [],
    });
    expect(compose(rankingOf([DOCKS, 1]), request).text).toBe("");
    expect(
      compose(rankingOf([DOCKS, 1]), {
        budget: { characters: 5 },
        style: "headline",
        headline: "Dockers out",
      }).text,
    ).toBe("");
  });
});

describe("focus", () => {
  const said = (words: string) => compose(rank(ferry), { budget: { sentences: 3 }, focus: words });

  test("tells what the story says of the words, in any of their forms", () => {
    expect(said("passenger").text).toMatch(/212 people/);
    expect(said("child").sentences.every(({ text }) => /child|children/.test(text))).toBe(true);
    expect(said("radar").text).toMatch(/radar/);
    expect(said("radar").method).toMatch(/\+focus$/);
  });

  test.each([
    ["Ukraine", "Ukrainian farmers stored the grain at once.", true],
    ["economic", "Grain is half of the island's economy now.", true],
    ["Erdogan", "President Erdoğan spoke of grain on Monday.", true],
    ["policy", "Police guarded the grain in its forty silos.", false],
    ["general", "A generation of farmers grew only grain here.", false],
  ])("%s in: %s", (words, text, isFound) => {
    const { sentences } = compose(rankingOf([DOCKS, 1], [text, 0]), {
      budget: { sentences: 2 },
      focus: words,
    });
    expect(sentences.map((sentence) => sentence.text)).toEqual(isFound ? [text] : []);
  });

  test("says nothing where the story says nothing", () => {
    expect(said("volcano")).toMatchObject({ text: "", sentences: [] });
    expect(said("???")).toMatchObject({ text: "", sentences: [] });
  });

  test("brings what its sentences depend on", () => {
    const { text } = said("log");
    expect(text).toMatch(/claims that the radar was repaired.*declined to show the repair log/);
  });
});

describe("stories of every kind", () => {
  const budgets: Budget[] = [1, 2, 3, 4, 5, 7, 10].map((sentences) => ({ sentences }));
  budgets.push(
    { words: 30 },
    { words: 60 },
    { words: 100 },
    { characters: 140 },
    { characters: 280 },
    { characters: 500 },
  );

  test.each(Object.entries(stories))("%s passes every gate at every budget, in every style", (_, story) => {
    const ranking = rank(story);
    for (const budget of budgets) {
      for (const style of ["paragraph", "bullets", "teaser"] as const) {
        const summary = compose(ranking, { budget, style, headline: story.headline });
        expect(checkSummary(story, summary, budget)).toEqual([]);
      }
    }
  });

  test.each(Object.entries(stories))("%s gives three sentences when three are asked for", (_, story) => {
    expect(
      compose(rank(story), { budget: { sentences: 3 }, headline: story.headline }).sentences,
    ).toHaveLength(3);
  });

  test("the credits and the invitation at the end are never in a summary", () => {
    const { text } = compose(rank(ferry), { budget: { sentences: 10 } });
    expect(text).not.toMatch(/Read more|Reporting by|HNS/);
  });

  test("a quotation over two paragraphs is left out whole", () => {
    expect(compose(rank(coach), { budget: { sentences: 10 } }).text).not.toMatch(
      /bag and a whistle|fixture list/,
    );
  });

  test("of a live page no update borrows the subject of another", () => {
    expect(compose(rank(live), { budget: { sentences: 10 } }).text).not.toMatch(/He was pulled/);
  });

  test("a live page's newest update is told first of all, wherever the page has it", () => {
    const lastFirst = [...live.body].reverse();
    for (const body of [live.body, lastFirst]) {
      const marked = withNewest(body);
      const { text } = compose(rank({ ...live, body: marked }), { budget: { sentences: 1 } });
      expect(text).toMatch(/NordGrid|4,000 homes/);
    }
  });

  test("a list's items come with their lead-in or not at all", () => {
    const { text } = compose(rank(changes), { budget: { sentences: 10 } });
    expect(text).toMatch(/The main changes are: Rents may rise only once a year/);
  });

  test("a pronoun comes with the person it stands for", () => {
    expect(compose(rank(bakery), { budget: { sentences: 10 } }).text).not.toMatch(
      /^She|(?<!late\. )She was a bookkeeper/,
    );
  });
});

describe("whatever the ranking and the budget", () => {
  const sentence = fc.record(
    {
      text: fc
        .array(
          fc.constantFrom(
            "dock",
            "crane",
            "strike",
            "talks",
            "grain",
            "Monday",
            "and",
            "the",
            "12",
            "港",
            "新桥",
          ),
          { minLength: 1, maxLength: 30 },
        )
        .map((words) => `${words.join(" ")}.`),
      salience: fc.integer({ min: 0, max: 100 }).map((n) => n / 100),
      back: fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined }),
      excluded: fc.constantFrom("alone", "always", undefined, undefined, undefined, undefined),
    },
    { requiredKeys: ["text", "salience"] },
  );
  const ranking = fc
    .array(sentence, { maxLength: 70 })
    .map((rows) =>
      rankingOf(
        ...rows.map(({ text, salience, back, excluded }, at): Parameters<typeof rankingOf>[number] => [
          text,
          salience,
          { ...(back && back <= at && { dependsOn: at - back }), ...(excluded && { excluded }) },
        ]),
      ),
    );
  const budget: fc.Arbitrary<Budget> = fc.oneof(
    fc.record({ sentences: fc.integer({ min: 1, max: 10 }) }),
    fc.record({ words: fc.integer({ min: 1, max: 200 }) }),
    fc.record({ characters: fc.integer({ min: 1, max: 1_000 }) }),
  );
  const style = fc.constantFrom("paragraph", "bullets", "teaser", "headline", undefined);

  test("the budget holds, the order is the body's, nothing depends on what is not there", () => {
    fc.assert(
      fc.property(
        ranking,
        budget,
        style,
        fc.constantFrom(undefined, "dock", "grain 港"),
        (ranked, asked, shape, focus) => {
          const summary = compose(ranked, { budget: asked, style: shape, focus, headline: "strike talks" });
          const { text, sentences } = summary;
          if ("sentences" in asked) expect(sentences.length).toBeLessThanOrEqual(asked.sentences);
          if ("words" in asked) expect(summary.words).toBeLessThanOrEqual(asked.words);
          if ("characters" in asked) expect(text.length).toBeLessThanOrEqual(asked.characters);
          expect(summary.characters).toBe(text.length);
          expect(sentences.map(({ block }) => block)).toEqual(
            sentences.map(({ block }) => block).toSorted((a, b) => a - b),
          );
          const chosen = new Set(sentences.map(({ block }) => block));
          for (const at of chosen) {
            const { dependsOn, excluded } = ranked.sentences[at]!;
            if (ranked.sentences.some((other) => !other.excluded)) expect(excluded).not.toBe("always");
            if (dependsOn !== undefined && excluded === undefined) expect(chosen).toContain(dependsOn);
          }
          expect(compose(ranked, { budget: asked, style: shape, focus, headline: "strike talks" })).toEqual(
            summary,
          );
        },
      ),
    );
  });
});

describe("words are counted as a word processor does", () => {
  test.each([
    ["Mr. Smith doesn't pay $1.5 million.", 6],
    ["one -- two", 3],
    ["", 0],
    ["新桥开通了。", 5],
    ["これはペンです", 7],
    ["iPhone 15 新品", 4],
  ])("%s", (text, words) => expect(countWords(text)).toBe(words));
});

test("brings along as many as three that a sentence depends on, one behind the other", () => {
  const texts = ["Dockers walked out.", "They want more.", "It costs four crowns.", "That is the news."];
  const chain = rankingOf(
    ...texts.map((text, at): [string, number, object] => [
      text,
      at === 3 ? 1 : 0.1,
      at === 0 ? {} : { dependsOn: at - 1 },
    ]),
  );
  expect(textsOf(chain, { budget: { sentences: 4 } })).toEqual(texts);
  const longer = rankingOf(
    ["A strike began.", 0.1],
    ...chain.sentences.map(({ text, salience }, at): [string, number, object] => [
      text,
      salience,
      { dependsOn: at },
    ]),
  );
  expect(textsOf(longer, { budget: { sentences: 5 } })).not.toContain("That is the news.");
});

test("puts a space between a Chinese and an English sentence, and none between two Chinese ones", () => {
  const ranking = rankingOf(
    ["渡轮周五启航。", 0.9],
    ["The ferry sails again.", 0.8],
    ["码头重新开放。", 0.7],
    ["无人受伤。", 0.6],
  );
  expect(compose(ranking, { budget: { sentences: 4 } }).text).toBe(
    "渡轮周五启航。 The ferry sails again. 码头重新开放。无人受伤。",
  );
});

test("a focus on a policy is not one on the police", () => {
  const ranking = rankingOf(
    ["The police closed the quay on Monday.", 0.9],
    ["A new policy on fishing begins in May.", 0.2],
  );
  expect(textsOf(ranking, { budget: { sentences: 1 }, focus: "policy" })).toEqual([
    "A new policy on fishing begins in May.",
  ]);
});
