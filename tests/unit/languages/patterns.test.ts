import { expect, test } from "vitest";
import { compilePattern } from "../../../lib/languages/patterns.ts";

/** All characters up to U+FFFF that Unicode knows, but for one mark that is the capital of a letter. */
const CHARACTERS = Array.from({ length: 0xffff }, (_, code) => String.fromCharCode(code)).filter(
  (character) => !/\p{Cn}|\p{Cs}|\u0345/u.test(character),
);

test.each([
  String.raw`\p{L}`,
  String.raw`\p{N}`,
  String.raw`[\p{L}\p{M}\p{N}]`,
  String.raw`[^\p{L}\p{N}]`,
  String.raw`[\p{L}.'’\s-]`,
  String.raw`[\p{Lu}\p{N}]`,
  String.raw`[x\p{N}]`,
])("%s means what it meant, whether case counts or not", (source) => {
  for (const flags of ["u", "iu"]) {
    const [own, engines] = [compilePattern(source, flags), new RegExp(source, flags)];
    expect(CHARACTERS.filter((character) => own.test(character) !== engines.test(character))).toEqual([]);
  }
});

test("letters above U+FFFF are letters, emoji are none", () => {
  const name = compilePattern(String.raw`^\p{L}+$`, "u");
  expect(["𠮷野家", "𝐇𝐚𝐫𝐛𝐨𝐮𝐫", "🚢", "🇳🇴"].map((text) => name.test(text))).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

test("an escaped bracket, a class beside a group, and a name in words stay what they are", () => {
  const byline = compilePattern(
    String.raw`^\[?(By|Von) (\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3})\]?$`,
    "u",
  );
  expect(byline.exec("[By Ånna O’Quay-Möller]")?.slice(1)).toEqual(["By", "Ånna O’Quay-Möller"]);
  expect(compilePattern(String.raw`\\p\{L\}`, "u").test(String.raw`\p{L}`)).toBe(true);
});
