/** A written summary is held against the sentences that it says it rests on. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type CheckedSentence,
  checkDraft,
  checkSummary,
  type DraftedSentence,
  FINDINGS,
} from "../../lib/faithfulness/index.ts";

const HARBOUR = [
  "Twelve sailors were hurt when a storm struck Port Morrow on Monday, police said.",
  "The storm may have cost the town $1.2 million, according to the mayor, Ana Lima.",
  "“We have never seen such a storm in our lives,” Lima told reporters.",
  "Harbour master Joe Quill did not close the port before the storm.",
  "“The warning came too late for any of us,” Quill said.",
  "The ferry Swallow sank, and the tug Heron rescued its crew of 9.",
  "Prices of fish rose by 4 per cent after the storm.",
  "Lima later sued Quill over the warning.",
];

function check(text: string, ...rests: number[]): CheckedSentence {
  const checked = checkDraft({ sentences: HARBOUR, language: "en" }, [{ text, rests }]);
  if ("refused" in checked) throw new Error(checked.refused);
  return checked.sentences[0]!;
}

const codesOf = ({ findings }: CheckedSentence) => findings.map(({ code }) => code);

describe("a sentence that says what the story says", () => {
  test.each([
    ["word for word", HARBOUR[0]!, [0]],
    ["with its figure in digits", "Police said 12 sailors were hurt when a storm struck Port Morrow.", [0]],
    ["shorter", "A storm hurt twelve sailors in Port Morrow on Monday, police said.", [0]],
    ["with the speaker's full name", "“We have never seen such a storm in our lives,” Ana Lima said.", [2]],
    ["of two sentences", "The ferry Swallow sank, and prices of fish rose by 4 per cent.", [5, 6]],
    [
      "with its speaker called by what the story calls him elsewhere",
      "“The warning came too late for any of us,” the harbour master said.",
      [3, 4],
    ],
    ["with a part of a quotation", "Lima said she had “never seen such a storm”.", [2]],
  ])("stands %s", (_, text, rests) => {
    expect(codesOf(check(text, ...rests))).toEqual([]);
  });
});

describe("a sentence falls", () => {
  test.each([
    [
      "a figure that the story does not have",
      "Police said 13 sailors were hurt in Port Morrow.",
      [0],
      "figure",
    ],
    ["a figure of another sentence", "Police said 9 sailors were hurt in Port Morrow.", [0], "figure"],
    ["a figure in words", "Thirteen sailors were hurt in Port Morrow, police said.", [0], "figure"],
    ["another currency", "The storm may have cost €1.2 million, Ana Lima said.", [1], "figure"],
    ["per cent of what was counted", "12 per cent of sailors were hurt, police said.", [0], "figure"],
    ["another day", "A storm struck Port Morrow on Tuesday, police said.", [0], "date"],
    [
      "a name that the story does not have",
      "A storm struck Port Harlow on Monday, police said.",
      [0],
      "name",
    ],
    ["a name of another sentence", "Joe Quill said the storm may have cost $1.2 million.", [1], "name"],
    [
      "a word of a quotation changed",
      "“We have never seen such a wave in our lives,” Lima said.",
      [2],
      "quotation",
    ],
    ["a quotation of its own", "Lima said it was “a night of fear”.", [2], "quotation"],
    ["another speaker", "“The warning came too late for any of us,” Lima said.", [4], "speaker"],
    [
      "another speaker, who is called by what he is",
      "“The warning came too late for any of us,” the tug's owner said.",
      [4],
      "speaker",
    ],
    ["a “not” left out", "Harbour master Joe Quill did close the port before the storm.", [3], "negation"],
    [
      "a “not” of its own",
      "Police said twelve sailors were not hurt when a storm struck Port Morrow.",
      [0],
      "negation",
    ],
    ["a hedge left out", "The storm has cost the town $1.2 million, according to Ana Lima.", [1], "hedge"],
    ["the contrary", "Prices of fish fell by 4 per cent after the storm.", [6], "opposite"],
    ["who did what to whom turned round", "Quill later sued Lima over the warning.", [7], "roles"],
    ["no source", "The weather was fine.", [], "citation"],
  ])("for %s", (_, text, rests, code) => {
    const checked = check(text, ...rests);
    expect(codesOf(checked)).toContain(code);
    expect(checked.stands).toBe(false);
  });

  test("and the desk is shown where and why", () => {
    const text = "Police said 13 sailors were hurt in Port Morrow.";
    const [finding] = check(text, 0).findings;
    expect(text.slice(finding!.start, finding!.end)).toBe("13");
    expect(finding!.message).toBe("“13” is not in the sentences that this rests on.");
    expect(FINDINGS[finding!.code]).toContain("figure");
  });
});

describe("a sentence is only marked", () => {
  test.each([
    [
      "for whose word it leaves out",
      "Twelve sailors were hurt when a storm struck Port Morrow on Monday.",
      [0],
      "attribution",
    ],
    [
      "for a reason of its own",
      "The ferry Swallow sank because the tug Heron rescued its crew of 9.",
      [5],
      "cause",
    ],
    [
      "for a comparison of its own",
      "The ferry Swallow sank, and the bigger tug Heron rescued its crew of 9.",
      [5],
      "comparative",
    ],
    [
      "for telling what was as what will be",
      "Prices of fish will rise by 4 per cent after the storm.",
      [6],
      "tense",
    ],
  ])("%s", (_, text, rests, code) => {
    const checked = check(text, ...rests);
    expect(codesOf(checked)).toEqual([code]);
    expect(checked.stands).toBe(true);
  });
});

describe("what the rules leave is doubted, from 0 to 1", () => {
  test("not what copies the story", () => {
    expect(check(HARBOUR[5]!, 5).doubt).toBe(0);
  });

  test("less what the story says than what it says of something else", () => {
    const sound = check("The tug Heron rescued the crew when the ferry sank.", 5);
    const fault = check("The tug Heron rescued the mayor when the ferry sank.", 5);
    expect(sound.doubt).toBeGreaterThan(0);
    expect(fault.doubt).toBeGreaterThan(sound.doubt);
    expect(fault.doubt).toBeLessThan(1);
  });

  test("and what is doubted most falls, though no rule is broken", () => {
    const checked = check("Prices of houses rose by 4 per cent after the election.", 6);
    expect(checked.findings.filter(({ isFault }) => isFault)).toEqual([]);
    expect(checked.stands).toBe(false);
  });
});

describe("other languages", () => {
  test.each([
    [
      "a figure",
      "de",
      "Zwölf Seeleute wurden am Montag in Bremen verletzt.",
      "Dreizehn Seeleute wurden verletzt.",
      "figure",
    ],
    [
      "a day",
      "fr",
      "Douze marins ont été blessés lundi à Brest.",
      "Douze marins ont été blessés mardi.",
      "date",
    ],
    [
      "a name",
      "es",
      "El alcalde de Vigo, Juan Lima, cerró el puerto.",
      "El alcalde de Cádiz cerró el puerto.",
      "name",
    ],
    [
      "a “not”",
      "de",
      "Der Hafen wurde am Montag nicht geschlossen.",
      "Der Hafen wurde am Montag geschlossen.",
      "negation",
    ],
    [
      "a “not”",
      "fr",
      "Le port a été fermé lundi par le maire.",
      "Le port n'a pas été fermé lundi par le maire.",
      "negation",
    ],
    [
      "a quotation",
      "nl",
      "“De waarschuwing kwam te laat,” zei Lima.",
      "“De waarschuwing kwam op tijd,” zei Lima.",
      "quotation",
    ],
    ["a figure", "ja", "台風で12人がけがをした。", "台風で13人がけがをした。", "figure"],
  ])("%s in %s", (_, language, source, text, code) => {
    const checked = checkDraft({ sentences: [source], language }, [{ text, rests: [0] }]);
    expect("sentences" in checked && codesOf(checked.sentences[0]!)).toContain(code);
  });
});

describe("a draft", () => {
  const sound = { text: HARBOUR[0]!, rests: [0] };
  const fault = { text: "Police said 13 sailors were hurt in Port Morrow.", rests: [0] };
  const verdictOf = (...draft: DraftedSentence[]) => {
    const checked = checkDraft({ sentences: HARBOUR }, draft);
    return "refused" in checked ? checked.refused : checked.verdict;
  };

  test("stands whole, in part or not at all", () => {
    expect(verdictOf(sound, { text: HARBOUR[5]!, rests: [5] })).toBe("whole");
    expect(verdictOf(sound, fault)).toBe("part");
    expect(verdictOf(sound, fault, fault)).toBe("none");
  });

  test.each([
    [
      "a megabyte",
      [{ text: "a".repeat(1_000_000), rests: [0] }],
      "expected at most 700 characters in sentence 1 of the draft, found 1,000,000",
    ],
    [
      "ten thousand citations",
      [{ ...sound, rests: Array(10_000).fill(0) }],
      "expected at most 8 cited sentences in sentence 1 of the draft, found 10,000",
    ],
    [
      "ten thousand sentences",
      Array(10_000).fill(sound),
      "expected at most 12 sentences in a draft, found 10,000",
    ],
    [
      "a citation of what is not there",
      [{ ...sound, rests: [8] }],
      "expected cited sentences from 0 to 7 in sentence 1 of the draft, found 8",
    ],
    ["no words", [{ ...sound, text: " " }], "expected words in sentence 1 of the draft, found none"],
    ["no sentence", [], "expected a draft of at least one sentence, found none"],
  ])("with %s is refused, and says why", (_, draft, message) => {
    expect(verdictOf(...draft)).toBe(message);
  });
});

test("a summary that cites nothing is held against the sentences that it is most like", () => {
  const checked = checkSummary({ sentences: HARBOUR }, [
    "The tug Heron rescued the crew of 9.",
    "Fish got dearer.",
  ]);
  expect("sentences" in checked && checked.sentences.map(({ rests }) => rests)).toEqual([[5], [6]]);
});

const numbers = fc.uniqueArray(fc.nat({ max: HARBOUR.length - 1 }), { minLength: 1, maxLength: 3 });

test("what copies the sentences that it cites is never at fault", () => {
  fc.assert(
    fc.property(numbers, (rests) => {
      const checked = check(rests.map((at) => HARBOUR[at]).join(" "), ...rests);
      expect(checked.findings).toEqual([]);
    }),
  );
});

test("a figure that the story does not have is always found, wherever it stands", () => {
  const figure = fc.integer({ min: 13, max: 99_999 }).filter((value) => value !== 1_200);
  fc.assert(
    fc.property(fc.nat({ max: HARBOUR.length - 1 }), figure, fc.nat({ max: 20 }), (at, value, place) => {
      const words = HARBOUR[at]!.split(" ");
      words.splice(Math.min(place, words.length), 0, String(value));
      expect(check(words.join(" "), at).stands).toBe(false);
    }),
  );
});
