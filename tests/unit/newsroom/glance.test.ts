/** A look at a line says no only where no word of it can decide anything: else a notice would be overlooked. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { undisguise } from "../../../lib/newsroom/notices/disguise.ts";
import { mayDecide, maySpeakOfEmbargo } from "../../../lib/newsroom/notices/glance.ts";
import { splitRun, weighWords } from "../../../lib/newsroom/notices/lexicon.ts";
import { splitTokens } from "../../../lib/newsroom/notices/tokens.ts";
import { nameZonesPlainly } from "../../../lib/newsroom/plain-zones.ts";
import { withPlainFigures } from "../../../lib/text/digits.ts";

const linesOf = (name: string) =>
  readFileSync(new URL(`../../fixtures/held/${name}`, import.meta.url), "utf8")
    .trimEnd()
    .split("\n");
const LINES = [
  ...linesOf("wordings.tsv").map((line) => line.split("\t").at(-1)!),
  ...linesOf("stories-about.txt"),
];

const weigh = (line: string) =>
  weighWords(splitTokens(nameZonesPlainly(withPlainFigures(undisguise(line, splitRun)))));

test("whatever weighs in a line is seen at a look, in every language and in disguise", () => {
  const inCapitals = LINES.map((line) => line.toUpperCase());
  const spread = LINES.map((line) => line.split("").join("."));
  const lines = [...LINES, ...inCapitals, ...spread];
  expect(lines.filter((line) => weigh(line).languages.length > 0 && !mayDecide(line))).toEqual([]);
  expect(lines.filter((line) => weigh(line).embargoing.size > 0 && !maySpeakOfEmbargo(line))).toEqual([]);
});

test.each([
  ["Forty firefighters and two tugs fought the flames, the council said.", false],
  ["Der Hafen gehört der Stadt, sagte die Bürgermeisterin.", false],
  ["Please don't use", true],
  ["Do not use before Friday", true],
  ["E M B A R G O", true],
  ["EМBARGO", true], // with a Cyrillic letter
  ["禁運", true],
])("a look at %j", (line, may) => expect(mayDecide(line)).toBe(may));
