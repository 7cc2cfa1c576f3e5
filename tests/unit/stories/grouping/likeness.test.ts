import fc from "fast-check";
import { expect, test } from "vitest";
import { buildJudge, weighPrint } from "../../../../lib/stories/grouping/likeness.ts";
import { printArticle, readPrint } from "../../../../lib/stories/grouping/print.ts";

const WORDS =
  "ferry harbour Aurora Donegal Quill fog radar sandbank toll rescue 84 212 Sunday coast captain".split(" ");
const text = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 40 })
  .map((words) => words.join(" "));
const print = fc.record({ headline: text, lead: text, rest: text }).map(({ headline, lead, rest }) =>
  weighPrint(
    readPrint(
      printArticle({
        headline,
        standfirst: lead,
        language: "en",
        body: [{ type: "paragraph", text: rest }],
      }),
    )!,
  ),
);

const judge = buildJudge();

test("two articles are as alike, to the last bit, whichever comes first: else ties would end in two ways", () => {
  fc.assert(
    fc.property(print, print, fc.integer({ min: 0, max: 72 }), (one, other, hours) => {
      expect(judge(one, other, hours)).toBe(judge(other, one, hours));
    }),
    { numRuns: 1000 },
  );
});
