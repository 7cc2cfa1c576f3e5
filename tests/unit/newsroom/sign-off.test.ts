import { describe, expect, test } from "vitest";
import { closesStory, isSigned } from "../../../lib/newsroom/sign-off.ts";

describe("what a desk closes its story with", () => {
  test.each([
    "Enditem",
    "(END)",
    "(Schluss) abc/def",
    "(end) abc.jh",
    "./.",
    "-0-",
    "str-aq/jh/lo",
    "aq jh",
    "A.Q.H",
    "AQ // JH",
    "aq@yna.example",
    "Editor: Huaxia",
    "编辑：王芳",
    "==Kyodo",
    "(ANI)",
    "-- BERNAMA",
    "//Petra// AB",
    "PTI KRK SMN",
    "UNI XC-SSS",
    "WAM/Ada Quill",
    "Lusa/Fim",
    "BERNAMA",
  ])("%s", (line) => {
    expect(closesStory(line, [])).toBe(true);
  });

  test.each([
    "Nobody was hurt.",
    "(see page 4)",
    "Tea, oil and rope",
    "3-1",
    "Editor: that was the question he asked. Nobody answered.",
    "AP said on Monday",
    "Write to aq@yna.example today.",
    "Skua Oil",
  ])("and not with: %s", (line) => {
    expect(closesStory(line, [])).toBe(false);
  });

  test("an agency that the copy names in its dateline may be one that nobody knows", () => {
    expect(isSigned("(Harbour Wire)", [undefined])).toBe(false);
    expect(isSigned("(Harbour Wire)", ["Harbour Wire"])).toBe(true);
  });
});
