import { describe, expect, test } from "vitest";
import { keyOfFeed, readFeeds } from "../../../lib/feeds/list.ts";

const feed = { name: "agency", url: "https://agency.example/news.xml" };
const faultsOf = (...entries: unknown[]) => readFeeds(JSON.stringify(entries)).faults;

test("a feed is a name and an address, and is fetched each quarter of an hour", () => {
  expect(readFeeds(JSON.stringify([feed]))).toEqual({
    feeds: [{ ...feed, section: undefined, language: undefined, origin: undefined, minutes: 15 }],
    faults: [],
  });
});

test("a feed may say more, in numbers or in words", () => {
  const told = { ...feed, section: "World news", language: "pt-BR", origin: "wires", minutes: "5" };
  expect(readFeeds(JSON.stringify([told])).feeds).toEqual([{ ...told, minutes: 5 }]);
});

describe("an operator is told what to mend:", () => {
  const name = "must be 1 to 40 lower-case letters, digits and hyphens";
  test.each([
    ["a name in capitals", { ...feed, name: "Agency" }, `feeds: "Agency": name ${name}; got "Agency".`],
    ["a name with a slash", { ...feed, name: "../x" }, `feeds: "../x": name ${name}; got "../x".`],
    ["no name", { url: feed.url }, `feeds: number 1: name ${name}; got none.`],
    ["no address", { name: "agency" }, 'feeds: "agency": url must be an address; got none.'],
    [
      "an address inside the network",
      { ...feed, url: "http://169.254.169.254/" },
      'feeds: "agency": url must not lead inside a network; got "http://169.254.169.254/".',
    ],
    [
      "an address that the framework would take for a variable",
      { ...feed, url: "https://agency.example/$a" },
      'feeds: "agency": url must hold no spaces, braces or dollar signs: write %20 and so on; ' +
        'got "https://agency.example/$a".',
    ],
    [
      "minutes that are none",
      { ...feed, minutes: 0 },
      'feeds: "agency": minutes must be a whole number from 1 to 1440; got 0.',
    ],
    [
      "a language that is none",
      { ...feed, language: "English please" },
      'feeds: "agency": language must be a BCP 47 tag, such as en; got "English please".',
    ],
    [
      "a section without words",
      { ...feed, section: " " },
      'feeds: "agency": section must be a name of at most 100 characters; got " ".',
    ],
    [
      "a word that is mistyped",
      { ...feed, lang: "en" },
      'feeds: "agency" has "lang"; it may have name, origin, url, section, language, minutes.',
    ],
  ])("%s", (_, entry, told) => {
    expect(faultsOf(entry)).toEqual([told]);
  });

  test("two of one name or address", () => {
    expect(faultsOf(feed, feed)).toEqual([
      "feeds: two have the name agency.",
      "feeds: two have the url https://agency.example/news.xml.",
    ]);
  });

  test("more than a function takes", () => {
    const many = Array.from({ length: 90 }, (_, n) => ({ name: `f${n}`, url: `https://a.example/${n}` }));
    expect(faultsOf(...many)).toEqual([expect.stringContaining("a function takes 3000")]);
  });

  test.each(["", "agency", "{}", "null"])("no list at all: %j", (text) => {
    expect(readFeeds(text).faults).toEqual([
      "feeds must be a list, each with a name and a url (infra/README.md shows one).",
    ]);
  });
});

test("each feed has a folder, in that of its origin where it shares one", () => {
  expect(keyOfFeed({ ...feed, minutes: 5 }, "xml")).toBe("feeds/agency/latest.xml");
  expect(keyOfFeed({ ...feed, minutes: 5, origin: "wires" }, "json")).toBe("feeds/wires/agency/latest.json");
});
