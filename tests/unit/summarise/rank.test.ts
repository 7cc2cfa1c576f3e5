import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Article } from "../../../lib/article.ts";
import { compose } from "../../../lib/summarise/compose/index.ts";
import { rank } from "../../../lib/summarise/rank.ts";

type Copy = Pick<Article, "headline" | "standfirst" | "body" | "language">;

function story(paragraphs: string[], rest: Partial<Copy> = {}): Copy {
  return { language: "en", body: paragraphs.map((text) => ({ type: "paragraph", text })), ...rest };
}

const bridge = [
  "The old river bridge at Harrow will close for eight months from Monday after engineers found cracks in two of its four piers, the county council said.",
  "Some 14,000 vehicles cross the bridge every day, and the nearest crossing is nine miles upstream at Lowick.",
  "The cracks came to light in June, when divers inspected the piers after the spring floods.",
  "“We have no choice,” said Ellen Marsh, who leads the council.",
  "“A bridge that carries school buses has to be safe beyond doubt.”",
  "Is there a ferry?",
  "The council will run a free bus over the Lowick crossing while the piers are repaired, at a cost of £1.2 million.",
  "It has been a warm summer in the valley.",
  "But a shop owner on the east bank, Tom Brill, said the closure would cost him his business.",
  "He sells fishing tackle and bait, mostly to visitors.",
  "Farmers will have to drive their cattle to market by way of Lowick, which adds an hour to the journey.",
  "The bridge was built in 1931 and was last repaired in 1978.",
  "Marsh said the work would be finished before the winter floods of next year.",
  "The council meets again on Thursday.",
];

/** The texts of the most salient sentences, best first. */
function top(copy: Copy, count: number): string[] {
  return rank(copy)
    .sentences.toSorted((a, b) => b.salience - a.salience)
    .slice(0, count)
    .map(({ text }) => text);
}

describe("a rumour", () => {
  const rumour = [
    "The bridge at Harrow is to be sold to a museum in Texas, reports said on Monday.",
    "A buyer has offered nine million dollars for the ironwork, according to a newspaper there.",
    "It would be shipped in crates from the port of Lowick in the autumn, the newspaper said.",
    "The bridge was built in 1931 and was last repaired in 1978.",
    "Its mechanism fascinates engineers from all over the world, who come to Harrow by the hundred.",
    "Ellen Marsh told reporters that it was all baseless.",
    "The council meets again on Thursday.",
  ];

  test("is not told without its denial where the headline has it", () => {
    const copy = story(rumour, { headline: "Council denies report of bridge sale" });
    const { text } = compose(rank(copy), { budget: { sentences: 2 }, headline: copy.headline });
    expect(text).toContain("it was all baseless");
  });

  test("comes with its denial, though a But joins that to the sentence before it", () => {
    const copy = story(
      [
        "The ferry company said that a bird had struck the Aurora off Port Morrow late on Monday.",
        "It sailed on to Lowick, where two hundred passengers left it in the night.",
        "But the harbour office said on Tuesday that the news of a bird strike was misleading.",
        "The company has eleven ferries and three hundred employees on the islands.",
      ],
      { headline: "Lowick finds no proof of what crew says" },
    );
    const { text } = compose(rank(copy), { budget: { words: 34 }, headline: copy.headline });
    expect(text).toMatch(/^The ferry company said .* was misleading\.$/);
  });

  test("is not told without its denial in another language, either", () => {
    const copy = story(
      [
        "Die Brücke von Harrow soll an ein Museum in Texas verkauft werden, hieß es am Montag in der Stadt.",
        "Ein Käufer habe neun Millionen Euro für das Eisen geboten, berichtete eine Zeitung am Ort.",
        "Die Brücke wurde 1931 gebaut und 1978 zuletzt ausgebessert.",
        "Ihr Hebewerk ziehe Fachleute aus aller Welt an, die zu Hunderten nach Harrow kommen.",
        "Ellen Marsh dementierte das am Abend vor der Presse.",
        "Der Rat tagt am Donnerstag wieder.",
      ],
      { headline: "Stadt dementiert Verkauf der Brücke", language: "de" },
    );
    const { text } = compose(rank(copy), {
      budget: { sentences: 2 },
      headline: copy.headline,
      language: "de",
    });
    expect(text).toContain("dementierte das");
  });

  test("a court that denies bail denies nothing", () => {
    const denial = (headline: string) => rank(story(rumour, { headline })).sentences[5]!.salience;
    expect(denial("Judge denies bail to bridge seller")).toBeLessThan(denial("Council denies bridge sale"));
  });
});

describe("a note that what the story tells is false", () => {
  const hired = [
    "A search firm has hired a pupil of sixteen from Harrow as a designer, at a salary of £90,000 a year.",
    "The pupil, Tom Brill, applied for the post in June, and had an answer after a few days.",
    "Update: The county's schools have learned that the reports of a search firm hiring a pupil are false.",
    "Brill always wanted to work with computers.",
  ];

  test("is its news, in a summary of one sentence too", () => {
    const ranking = rank(story(hired));
    expect(compose(ranking, { budget: { sentences: 1 } }).text).toBe(hired[2]);
    expect(compose(ranking, { budget: { sentences: 3 } }).text).toContain(hired[2]);
  });

  test("brings what it is about, and what it is about comes with nothing else", () => {
    const ranking = rank(
      story([hired[3]!, "Posts of his luck were shared all over Harrow.", "Update: The posts are false."]),
    );
    const texts = [1, 2, 3].map((sentences) => compose(ranking, { budget: { sentences } }).text);
    expect(texts[1]).toBe("Posts of his luck were shared all over Harrow. Update: The posts are false.");
    expect(texts[0]).not.toContain("Posts of his luck");
  });
});

describe("what an editor would keep", () => {
  test("the lead of a news story comes first", () => {
    expect(top(story(bridge), 1)).toEqual([bridge[0]]);
  });

  test("a question and the weather are not among the best three", () => {
    const best = top(story(bridge), 3);
    expect(best).not.toContain(bridge[5]);
    expect(best).not.toContain(bridge[7]);
  });

  test("news that only the headline announces is found at the bottom of the story", () => {
    const last = "Two crew members drowned when the tug Marigold overturned on Friday, the coastguard said.";
    const copy = [...bridge, last];
    const place = (headline?: string) =>
      top(story(copy, headline ? { headline } : {}), copy.length).indexOf(last);
    expect(place("Two drown as tug overturns")).toBeLessThan(3);
    expect(place("Two drown as tug overturns")).toBeLessThan(place());
  });
});

describe("a connective at the bottom of the story", () => {
  const turn =
    "But in the last hour two crew members drowned when the tug Marigold overturned, the coastguard said.";
  const copy = [...bridge, turn];
  const leanOf = (headline?: string) =>
    rank(story(copy, headline ? { headline } : {})).sentences.at(-1)!.dependsOn;

  test("depends on its neighbour", () => {
    expect(leanOf()).toBe(bridge.length - 1);
    expect(leanOf("Harrow bridge to close for eight months")).toBe(bridge.length - 1);
  });

  test("needs no more than the lead where the headline has announced it", () => {
    const headline = "Two drown as tug Marigold overturns";
    expect(leanOf(headline)).toBe(0);
    const ranking = rank(story(copy, { headline }));
    expect(ranking.sentences.at(-1)).toHaveProperty("needsHeadline", true);
    expect(compose(ranking, { budget: { sentences: 10 } })).not.toHaveProperty("needsHeadline");
  });
});

describe("what a ranking promises", () => {
  test("every sentence stands verbatim at its place, in the order of the body", () => {
    const copy = story([bridge.slice(0, 3).join(" "), bridge.slice(3).join(" ")]);
    const { sentences, considered } = rank(copy);
    expect(considered).toBe(bridge.length);
    for (const { text, block, start, end } of sentences)
      expect(copy.body[block]!.text.slice(start, end)).toBe(text);
    expect(sentences.map(({ text }) => text)).toEqual(bridge);
  });

  test("salience runs from 0 to 1 in hundredths, and something is worth 1", () => {
    const saliences = rank(story(bridge)).sentences.map(({ salience }) => salience);
    expect(Math.max(...saliences)).toBe(1);
    for (const salience of saliences) {
      expect(salience).toBeGreaterThanOrEqual(0);
      expect(Math.round(salience * 100) / 100).toBe(salience);
    }
  });

  test("a story of one sentence is all salience", () => {
    expect(rank(story(["The match is off."])).sentences).toMatchObject([{ salience: 1 }]);
  });

  test("a story without sentences ranks nothing", () => {
    expect(rank(story([]))).toMatchObject({ considered: 0, sentences: [] });
  });

  test("a very long story keeps sixty sentences and says how many it considered", () => {
    const long = Array.from(
      { length: 300 },
      (_, at) => `Witness ${at} told the inquiry about day ${at * 7}.`,
    );
    const { considered, sentences } = rank(story(long));
    expect(considered).toBe(300);
    expect(sentences).toHaveLength(60);
    expect(sentences.map(({ block }) => block)).toEqual(
      sentences.map(({ block }) => block).toSorted((a, b) => a - b),
    );
  });

  test("any text at all can be ranked, twice the same", () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: "grapheme", minLength: 1 })),
        fc.string(),
        (paragraphs, headline) => {
          const copy = story(paragraphs, { headline });
          const ranking = rank(copy);
          expect(rank(copy)).toEqual(ranking);
          for (const { text, block, start, end, salience } of ranking.sentences) {
            expect(copy.body[block]!.text.slice(start, end)).toBe(text);
            expect(salience >= 0 && salience <= 1).toBe(true);
          }
        },
      ),
    );
  });
});

test("the US is a country, not us", () => {
  const copy = bridge.map((text) => text.replaceAll("council", "US"));
  const other = bridge.map((text) => text.replaceAll("council", "UK"));
  const worths = (paragraphs: string[]) => rank(story(paragraphs)).sentences.map(({ salience }) => salience);
  const [us, uk] = [worths(copy), worths(other)];
  expect(us.every((worth, at) => Math.abs(worth - uk[at]!) < 0.15)).toBe(true);
});

describe("how a ranking was made", () => {
  test("by one model, whatever its language", () => {
    for (const language of ["en-GB", "de", undefined])
      expect(rank({ body: story(bridge).body, language }).method).toBe("ranker-1");
  });

  test("what states no language is read as English where its words are", () => {
    const worths = (language?: string) =>
      rank({ body: story(bridge).body, language }).sentences.map(({ salience }) => salience);
    expect(worths()).toEqual(worths("en"));
    expect(worths("fr")).not.toEqual(worths("en"));
  });

  test("and the method says that the lead is missing or comes late, where it does", () => {
    const late = [
      "He was found near the bridge at about 09:15 GMT on Tuesday and was taken to hospital.",
      "The 34-year-old was later arrested on suspicion of theft and bailed until June.",
      ...bridge.slice(1),
    ];
    expect(rank(story(late)).method).toBe("ranker-1+late-lead");
  });
});

describe("stories in other languages", () => {
  const german = [
    "Die alte Brücke über den Fluss wird ab Montag für acht Monate gesperrt, teilte der Landkreis mit.",
    "Ingenieure hatten im Juni Risse in zwei der vier Pfeiler der Brücke gefunden.",
    "Gibt es eine Fähre?",
    "Rund 14.000 Fahrzeuge queren die Brücke jeden Tag, der nächste Übergang liegt 15 Kilometer flussaufwärts.",
  ];

  test("are told by their lead, and not by a question", () => {
    const copy = story(german, { language: "de" });
    expect(top(copy, 1)).toEqual([german[0]]);
    expect(top(copy, 4).at(-1)).toBe("Gibt es eine Fähre?");
  });

  test("Japanese, which puts no spaces between words, is ranked too", () => {
    const copy = story(
      [
        "市は月曜日から古い橋を八か月間閉鎖すると発表した。",
        "橋の橋脚二本に亀裂が見つかった。",
        "渡し船はあるのか？",
      ],
      { language: "ja" },
    );
    expect(top(copy, 3).at(-1)).toBe("渡し船はあるのか？");
  });
});

test("what the headline announces depends on the lead, not on a caption that stands above it", () => {
  const { sentences } = rank(
    story(
      [
        "Pictured above: the old bridge at Harrow on a summer morning last year.",
        ...bridge.slice(0, 8),
        "But the bridge at Harrow will close for eight months from Monday, the council said.",
        ...bridge.slice(10),
      ],
      { headline: "Bridge at Harrow to close for eight months" },
    ),
  );
  const news = sentences.find(({ text }) => text.startsWith("But the bridge"))!;
  expect(sentences[news.dependsOn ?? -1]?.text).toBe(bridge[0]);
});
