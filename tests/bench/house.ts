/**
 * `npm run bench -- house`: what can be counted of the source: lines of code and of data, the longest line, function and
 * pattern, and where words of German stand, which stand for those of every language.
 */
import { type Extent, measureStructure, type Structure } from "../structure.ts";

/** The longest of each that are shown. */
const SHOWN = 5;
const MAX_PATTERN_LENGTH = 120;
const MAX_FUNCTION_LINES = 70;

export async function run(): Promise<void> {
  console.log("\n| | files | lines of code | lines of comment |\n| --- | --: | --: | --: |");
  const all = measureStructure("lib");
  const data = measureStructure("lib/languages");
  printLines("lib", all);
  printLines("of it lib/languages, the data", data);
  for (const folder of ["functions", "infra", "tests"]) printLines(folder, measureStructure(folder));
  printLongest("Longest lines of lib, in characters", all.lines);
  printLongest("Longest functions of lib, in lines", all.functions);
  printLongest("Longest patterns of lib, in characters", all.patterns);
  console.log(
    `\npatterns: ${all.patterns.length}, over ${MAX_PATTERN_LENGTH} characters: ${count(all.patterns, MAX_PATTERN_LENGTH)}`,
  );
  console.log(
    `functions: ${all.functions.length}, over ${MAX_FUNCTION_LINES} lines: ${count(all.functions, MAX_FUNCTION_LINES)}`,
  );
  console.log(`files of lib with a word of German: ${all.german.length}\n  ${all.german.join("\n  ")}`);
}

function printLines(name: string, { files, codeLines, commentLines }: Structure): void {
  console.log(`| ${name} | ${files} | ${codeLines} | ${commentLines} |`);
}

function printLongest(title: string, extents: readonly Extent[]): void {
  console.log(`\n${title}`);
  for (const { place, length } of extents.slice(0, SHOWN))
    console.log(`${String(length).padStart(6)}  ${place}`);
}

function count(extents: readonly Extent[], most: number): number {
  return extents.filter(({ length }) => length > most).length;
}
