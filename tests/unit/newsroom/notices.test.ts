import { describe, expect, test } from "vitest";
import { LANGUAGES } from "../../../lib/languages/index.ts";
import { findReleaseNotice } from "../../../lib/newsroom/notices/index.ts";
import { ROLES } from "../../../lib/newsroom/notices/lexicon.ts";
import { REQUESTS, VERDICTS } from "../../../lib/newsroom/notices/patterns.ts";
import { foldWord } from "../../../lib/newsroom/notices/tokens.ts";

describe("each row of the tables of notices says what its example asks for", () => {
  test.each(VERDICTS.map(({ example, kind }) => [example, kind]))("%s: %s", (example, kind) => {
    expect(findReleaseNotice(example)?.kind).toBe(kind);
  });

  test.each(REQUESTS.map(({ example, kind }) => [example, kind]))("%s: %s", (example, kind) => {
    expect(findReleaseNotice(example)?.kind).toBe(kind);
  });
});

describe("a word of notices stands in one list of its language: what an earlier list has decides", () => {
  // What fields of the desk say asks for these lists apart from the others.
  const ofFields = ["hold", "draft", "cleared", "lifted", "not", "until"];

  test.each(
    LANGUAGES.filter(({ isUnspaced }) => !isUnspaced).map(({ name, status }) => [name, status] as const),
  )("in %s", (_, status) => {
    const known = new Set<string>();
    const twice = ROLES.flatMap(([list]) =>
      status[list].filter((entry) => {
        const word = entry.split(" ").map(foldWord).join(" ");
        const isKnown = known.has(word);
        known.add(word);
        return isKnown && !ofFields.includes(list);
      }),
    );
    expect(twice).toEqual([]);
  });
});

test.each(
  LANGUAGES.filter(({ isUnspaced }) => !isUnspaced).map(({ name, status }) => [name, status] as const),
)(
  "a word of notices in %s is a word, some words, or the beginning of one: anything else is never met",
  (_, status) => {
    const entries = ROLES.flatMap(([list]) => status[list]);
    expect(entries.filter((entry) => /[()|#…]|\*.| .*\*/.test(entry))).toEqual([]);
  },
);
