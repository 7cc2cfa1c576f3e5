import { expect, test } from "vitest";
import { countTokens, endsSentence, isParagraph, measureLikeness } from "../../../lib/text/words.ts";

test.each([
  ["English", "The mayor opened the harbour."],
  ["a quotation", "“The harbour is open.”"],
  ["Arabic", "هل فتح الميناء؟"],
  ["Chinese", "港口重新开放了。"],
  ["Japanese in narrow signs", "港が開いた｡"],
  ["Hindi", "बंदरगाह खुल गया।"],
  ["Urdu", "بندرگاہ کھل گئی۔"],
  ["Amharic", "ወደቡ ተከፈተ።"],
  ["Burmese", "ဆိပ်ကမ်းဖွင့်သည်။"],
  ["Khmer", "កំពង់ផែបានបើក។"],
  ["Armenian", "Նավահանգիստը բացվեց։"],
])("a sentence ends with the stop of its script: %s", (_, sentence) => {
  expect(endsSentence(sentence)).toBe(true);
  expect(endsSentence(sentence.replace(/[^\p{L}\p{M}]+$/u, ""))).toBe(false);
});

test("a paragraph is nine words that close as a sentence, or many", () => {
  expect(isParagraph("The mayor opened the harbour on Sunday, a spokesman said.")).toBe(true);
  expect(isParagraph("The mayor opened the harbour.")).toBe(false);
  expect(isParagraph("Mayor opens harbour after fire and storm and flood")).toBe(false);
});

test("where no spaces part words, a paragraph is told by its length", () => {
  expect(isParagraph("市長は昨日、新しい図書館を開くと発表した。工事は秋に始まる。")).toBe(true);
  expect(isParagraph("မြို့တော်ဝန်က ဆိပ်ကမ်းကို ဖွင့်လိုက်ပြီး သင်္ဘောများ ပြန်လည်ဆိုက်ကပ်နိုင်ပြီဟု ပြောသည်။")).toBe(true);
});

test("an apostrophe parts two runs of letters", () => {
  expect(countTokens("It's 5 o'clock")).toBe(5);
});

test("alike texts share their words, in whatever case", () => {
  expect(measureLikeness("The mayor resigned.", "THE MAYOR RESIGNED")).toBe(1);
  expect(measureLikeness("The mayor resigned", "Prices fell again")).toBe(0);
});
