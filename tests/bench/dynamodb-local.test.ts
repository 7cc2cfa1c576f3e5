import { existsSync } from "node:fs";
import { expect, test } from "vitest";
import { TESTS } from "./dynamodb-local.ts";

test("what is run on Amazon's own engine is there", () => {
  expect(TESTS.filter((file) => !existsSync(new URL(`../../${file}`, import.meta.url)))).toEqual([]);
});
