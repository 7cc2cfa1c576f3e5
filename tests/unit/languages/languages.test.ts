/** What is known of languages: each is complete, and is found by every tag for it and by no other. */
import { eld } from "eld/extrasmall";
import { describe, expect, test } from "vitest";
import {
  anyOf,
  findLanguage,
  LANGUAGES,
  type Language,
  listPhrases,
  primaryLanguage,
} from "../../../lib/languages/index.ts";

/** The fields of a group, with their kinds: two languages that state the same fields are equal here. */
function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) return "list";
  if (typeof value !== "object" || value === null) return typeof value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([one], [other]) => one.localeCompare(other))
      .map(([name, inner]) => [name, shapeOf(inner)]),
  );
}

/** Every list of a language, as `sentences.titles`. */
function* listsOf(value: object, path = ""): Generator<[string, readonly unknown[]]> {
  for (const [name, inner] of Object.entries(value)) {
    if (Array.isArray(inner)) yield [`${path}${name}`, inner];
    else if (typeof inner === "object") yield* listsOf(inner, `${path}${name}.`);
  }
}

describe("every language", () => {
  test("is one of at least 25, each known by a tag of its own", () => {
    const tags = LANGUAGES.map(({ tag }) => tag);
    expect(tags.length).toBeGreaterThanOrEqual(25);
    expect(new Set(tags).size).toBe(tags.length);
  });

  test.each(LANGUAGES.map((language) => [language.name, language] as const))(
    "%s is called by the name that the platform has for its tag",
    (name, { tag }) => {
      expect(new Intl.DisplayNames("en", { type: "language" }).of(tag)).toBe(name);
    },
  );

  test.each(LANGUAGES.map((language) => [language.name, language] as const))(
    "%s states all that is asked of a language, or says []",
    (_, language: Language) => {
      expect(shapeOf(language)).toEqual(shapeOf(LANGUAGES[0]));
    },
  );

  test.each(LANGUAGES.map((language) => [language.name, language] as const))(
    "%s has no phrase that is empty, padded or stands twice in its list",
    (_, language: Language) => {
      for (const [path, list] of listsOf(language)) {
        const phrases = list.filter((entry) => typeof entry === "string");
        expect(
          phrases.filter(
            (phrase, at) => phrase.trim() !== phrase || phrase === "" || phrases.indexOf(phrase) < at,
          ),
          path,
        ).toEqual([]);
      }
    },
  );
});

describe("a language is asked for by its tag", () => {
  test.each([
    ["en", "en"],
    ["EN-gb", "en"],
    ["en_US", "en"],
    ["eng", "en"],
    ["de-CH-1996", "de"],
    ["deu", "de"],
    ["ger", "de"],
    ["no", "no"],
    ["nb", "no"],
    ["nn-NO", "no"],
    ["nor", "no"],
    ["nob", "no"],
    ["nno", "no"],
    ["fi", "fi"],
    ["fin", "fi"],
    ["fil", "fil"],
    ["fil-PH", "fil"],
    ["tl", "fil"],
    ["zh-Hant", "zh"],
    ["zh_Hans_CN", "zh"],
    ["chi", "zh"],
    ["pt-BR", "pt"],
    ["iw", "he"],
    ["in", "id"],
    ["ron", "ro"],
    ["gre", "el"],
    [" fr ", "fr"],
  ])("%s is %s", (tag, known) => {
    expect(findLanguage(tag)?.tag).toBe(known);
    expect(primaryLanguage(tag)).toBe(known);
  });

  test.each(["sw", "swa", "fit", "enm", "deb", "elx", "frr", "non", "ita-it", "xx", "qaa"])(
    "%s is not taken for a language that it begins like",
    (tag) => {
      const known = findLanguage(tag)?.tag;
      expect(known === undefined || known === new Intl.Locale(tag).language).toBe(true);
    },
  );

  test.each([
    undefined,
    "",
    "und",
    "mul",
    "zxx",
    "x-private",
    "i-klingon",
    "English",
    "e",
    "12",
    "-en",
    "?",
    "no body",
  ])("%s states none", (tag) => {
    expect(findLanguage(tag)).toBeUndefined();
    expect(primaryLanguage(tag)).toBeUndefined();
  });

  test("one that is not known here is unknown, and still the same as itself", () => {
    // Latin, for no newsroom is likely to need it.
    expect(findLanguage("la-VA")).toBeUndefined();
    expect(primaryLanguage("la-VA")).toBe("la");
    expect(primaryLanguage("lat")).toBe("la");
  });

  test("whatever the detector answers is its language or unknown, never another", () => {
    const answers = Object.values((eld.info() as { Languages: Record<string, string> }).Languages);
    expect(answers.length).toBeGreaterThan(50);
    for (const answer of answers) {
      const canonical = new Intl.Locale(answer).language;
      expect([undefined, canonical], answer).toContain(findLanguage(answer)?.tag);
    }
  });

  test("most of what the detector answers is known", () => {
    const answers = Object.values((eld.info() as { Languages: Record<string, string> }).Languages);
    expect(answers.filter((answer) => findLanguage(answer)).length).toBeGreaterThan(35);
  });
});

describe("the words of all languages", () => {
  test("are those of some lists, each word once", () => {
    const words = listPhrases("bylines", "and", "shortAnd");
    expect(words).toEqual(expect.arrayContaining(["and", "und", "y"]));
    expect(new Set(words).size).toBe(words.length);
  });

  test("make one pattern", () => {
    const pattern = new RegExp(`^${anyOf("bylines", "by")}$`, "iu");
    for (const word of ["By", "von", "par"]) expect(pattern.test(word), word).toBe(true);
    expect(pattern.test("bye")).toBe(false);
  });
});
