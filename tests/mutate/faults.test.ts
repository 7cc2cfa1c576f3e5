/** The planted faults are of the code as it stands: each can be planted, and each folder of the product has some. */
import { existsSync } from "node:fs";
import { stripTypeScriptTypes } from "node:module";
import { expect, test } from "vitest";
import { plant, plantInFile, ROOT } from "./fault.ts";
import { FAULTS } from "./faults.ts";

test.each(FAULTS.map((fault) => [fault.id, fault] as const))("%s can be planted", (_, fault) => {
  expect(() => stripTypeScriptTypes(plantInFile(fault))).not.toThrow();
  expect(fault.tests.filter((file) => !existsSync(new URL(file, ROOT)))).toEqual([]);
});

test("every fault has a name of its own", () => {
  expect(new Set(FAULTS.map(({ id }) => id)).size).toBe(FAULTS.length);
});

test("a fault whose code has changed is told, not passed over", () => {
  const fault = { id: "x", harm: "", file: "lib/x.ts", code: "a < b", planted: "a <= b", tests: [] };
  expect(plant(fault, "if (a < b) return;")).toBe("if (a <= b) return;");
  expect(() => plant(fault, "return;")).toThrow("expected its code once in lib/x.ts; found it 0 times");
  expect(() => plant(fault, "a < b && a < b")).toThrow("found it 2 times");
});
