import { describe, expect, test } from "vitest";
import { joinDropCap, joinDropCaps } from "../../../lib/newsroom/drop-caps.ts";

describe("a drop cap", () => {
  test.each([
    ["T", "he harbour burned", "The harbour burned"],
    ["T", "HE HARBOUR burned", "THE HARBOUR burned"],
    ["“W", "e lost everything,” she said", "“We lost everything,” she said"],
    ["É", "tait-ce un accident ?", "Était-ce un accident ?"],
    ["A", "fter the fire", "After the fire"],
    ["A", "barge burned", "A barge burned"],
    ["I", "was there", "I was there"],
  ])("%s goes with: %s", (capital, rest, whole) => {
    expect(joinDropCap(capital, rest)).toBe(whole);
  });

  test.each([
    ["T", "The harbour burned"],
    ["Th", "e harbour burned"],
    ["B", "12 passengers"],
    ["C", "D"],
  ])("%s does not go with: %s", (capital, rest) => {
    expect(joinDropCap(capital, rest)).toBeUndefined();
  });

  test("goes over blank lines, and no further than one line", () => {
    const lines = ["Harbour burns", "T", "", "he barge", "X", "Y", "yes"].map((text) => ({ text }));
    expect(joinDropCaps(lines).map(({ text }) => text)).toEqual(["Harbour burns", "The barge", "X", "Yyes"]);
  });
});
