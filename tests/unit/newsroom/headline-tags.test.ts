import { expect, test } from "vitest";
import { removeHeadlineTags } from "../../../lib/newsroom/headline-tags.ts";

test.each([
  ["CORRECTED-Skua Oil says barge fire cost 4 million", "Skua Oil says barge fire cost 4 million"],
  ["REFILE-UPDATE 1-Skua Oil barge burns", "Skua Oil barge burns"],
  ["(OFFICIAL CORRECTION)-RPT-BRIEF-Skua Oil says fire cost 4 mln", "Skua Oil says fire cost 4 mln"],
  ["CORRECTED-(OFFICIAL)-UPDATE 12-Barge burns", "Barge burns"],
])("the tags of %s are not shown to readers", (headline, shown) => {
  expect(removeHeadlineTags(headline)).toBe(shown);
});

test.each([
  "UPDATE 1 of the timetable",
  "Text-only pages load faster",
  "CORRECTED - how a newsroom mends its errors",
  "EXCLUSIVE-",
  "COVID-19 ward closes",
])("%s is a headline as it stands", (headline) => {
  expect(removeHeadlineTags(headline)).toBe(headline);
});
