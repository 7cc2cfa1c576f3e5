import { describe, expect, test } from "vitest";
import { stem } from "./porter.ts";
import { rouge, tokens } from "./rouge.ts";

describe("ROUGE, by hand", () => {
  // Lin's own example (2004): four words, three of them shared, "the" twice.
  const reference = "police killed the gunman";

  test("unigrams and bigrams are counted with their repeats", () => {
    const { rouge1, rouge2 } = rouge("police kill the gunman", [reference]);
    // Stemming makes kill = killed: all four words, all three pairs.
    expect([rouge1.f1, rouge2.f1]).toEqual([1, 1]);
    const other = rouge("the gunman kill police", [reference]);
    expect(other.rouge1.f1).toBe(1);
    expect(other.rouge2).toMatchObject({ precision: 1 / 3, recall: 1 / 3 }); // only "the gunman"
  });

  test("a word repeated in the candidate counts as often as the reference says it", () => {
    const { rouge1 } = rouge("the the the the", ["the cat sat on the mat"]);
    expect(rouge1).toMatchObject({ precision: 2 / 4, recall: 2 / 6 });
    expect(rouge1.f1).toBeCloseTo(0.4, 12);
  });

  test("the longest common subsequence is that of the whole summary, sentence by sentence", () => {
    // Lin 2004, 3.2: reference w1 w2 w3 w4 w5; candidates w1 w2 w6 w7 w8 and w1 w3 w8 w9 w5. Union LCS: w1 w2 w3 w5.
    const { rougeLsum } = rouge("w1 w2 w6 w7 w8\nw1 w3 w8 w9 w5", ["w1 w2 w3 w4 w5"]);
    expect(rougeLsum.recall).toBeCloseTo(4 / 5, 12);
    expect(rougeLsum.precision).toBeCloseTo(4 / 10, 12);
  });

  test("of several references the best counts, for each measure on its own", () => {
    const { rouge1, rouge2 } = rouge("a b c d", ["b a d c", "a b x y"]);
    expect(rouge1.f1).toBe(1);
    expect(rouge2.f1).toBeCloseTo(1 / 3, 12);
  });

  test("an empty summary scores nothing", () => {
    expect(rouge("", [reference]).rouge1.f1).toBe(0);
    expect(rouge(reference, [""]).rougeLsum.f1).toBe(0);
  });

  test("words are lower-case runs of letters and digits; the short ones are not stemmed", () => {
    expect(tokens("Mr. Smith's 1,500 cats — was RUNNING")).toEqual([
      "mr",
      "smith",
      "s",
      "1",
      "500",
      "cat",
      "was",
      "run",
    ]);
  });
});

describe("the stemmer", () => {
  // Porter's published examples, with NLTK's amendments where they differ (flies, dying).
  test.each([
    ["caresses", "caress"],
    ["ponies", "poni"],
    ["flies", "fli"],
    ["agreed", "agre"],
    ["plastered", "plaster"],
    ["motoring", "motor"],
    ["conflated", "conflat"],
    ["hopping", "hop"],
    ["falling", "fall"],
    ["filing", "file"],
    ["happy", "happi"],
    ["relational", "relat"],
    ["conditional", "condit"],
    ["triplicate", "triplic"],
    ["electrical", "electr"],
    ["hopefulness", "hope"],
    ["adoption", "adopt"],
    ["controlling", "control"],
    ["probate", "probat"],
    ["rate", "rate"],
    ["dying", "die"],
    ["news", "news"],
  ])("%s → %s", (word, expected) => expect(stem(word)).toBe(expected));
});
