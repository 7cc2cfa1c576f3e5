import { describe, expect, it, vi } from "vitest";
import { LatePattern } from "../../lib/late-pattern.ts";

describe("a pattern that is compiled late", () => {
  it("is compiled at the first question, and once", () => {
    const compile = vi.fn(() => /quay/);
    const late = new LatePattern(compile);
    expect(compile).not.toHaveBeenCalled();
    expect(late.test("The quay")).toBe(true);
    expect("The quay".search(late)).toBe(4);
    expect(compile).toHaveBeenCalledOnce();
  });

  it("answers as the pattern that it stands for, whatever asks", () => {
    const late = new LatePattern(() => /(q)uay/giu);
    expect(late.source).toBe("(q)uay");
    expect(late.flags).toBe("giu");
    expect("Quay, quay".match(late)).toEqual(["Quay", "quay"]);
    expect(Array.from("Quay, quay".matchAll(late), ([, letter]) => letter)).toEqual(["Q", "q"]);
    expect("Quay, quay".replace(late, "$1")).toBe("Q, q");
    expect("a quay b".split(late)).toEqual(["a ", "q", " b"]);
    expect([late.exec("quay")?.index, late.lastIndex, late.exec("quay"), late.lastIndex]).toEqual([
      0,
      4,
      null,
      0,
    ]);
  });
});
