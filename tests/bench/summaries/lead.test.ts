import { expect, test } from "vitest";
import { leadCutAt, leadingWithin } from "./lead.ts";

const said = ["The bridge closes.", "It has cracks in two of its four piers.", "A bus runs."];

test("what does not fit is passed over, or ends the lead", () => {
  expect(leadingWithin(said, { words: 6 })).toEqual([said[0], said[2]]);
  expect(leadingWithin(said, { words: 6 }, true)).toEqual([said[0]]);
  expect(leadingWithin(said, { sentences: 2 })).toEqual(said.slice(0, 2));
});

test("a lead of so many words is cut off in mid-sentence", () => {
  expect(leadCutAt(said, 6).join(" ").trim()).toBe("The bridge closes. It has cracks");
  expect(leadCutAt(said, 3)).toEqual([said[0]]);
});

test("where a script has no spaces, so many characters are as many words", () => {
  expect(leadCutAt(["桥将关闭八个月"], 4)).toEqual(["桥将关闭"]);
});
