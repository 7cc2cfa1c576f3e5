import { describe, expect, it } from "vitest";
import { capPattern } from "../../../lib/text/capped.ts";

describe("a pattern with a bound", () => {
  const credit = capPattern(10, /\((\w+)\)/);

  it("matches a text that is as long as the bound", () => {
    expect(credit.exec("Quay (AFP)")?.[1]).toBe("AFP");
    expect("Quay (AFP)".replace(credit, "")).toBe("Quay ");
  });

  it("matches no text that is longer, whatever asks", () => {
    const text = "A quay (AFP)";
    expect(credit.test(text)).toBe(false);
    expect(text.match(credit)).toBeNull();
    expect(text.search(credit)).toBe(-1);
    expect(text.replace(credit, "")).toBe(text);
    expect(text.split(credit)).toEqual([text]);
  });

  it("finds every match where it asks for all, and begins again with the next text", () => {
    const letters = capPattern(5, /[a-z]/g);
    expect("ab-c".match(letters)).toEqual(["a", "b", "c"]);
    expect([..."ab-c".matchAll(letters)].map(([letter]) => letter)).toEqual(["a", "b", "c"]);
    expect(letters.test("ab")).toBe(true);
    expect(letters.test("abcdef")).toBe(false);
    expect(letters.test("ab")).toBe(true);
    expect([..."abcdef".matchAll(letters)]).toEqual([]);
  });
});
