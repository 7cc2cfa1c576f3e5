/**
 * The feeds that a newsroom has fetched: what an operator lists, checked in words that say what to mend. They
 * travel as JSON, in one line, from the stage's file of parameters to the function.
 */
import { findAddressFault, isPublicAddress } from "./addresses.ts";

export interface Feed {
  /** Its folder in the bucket, and its name in logs. */
  name: string;
  url: string;
  /** Of its stories, where the feed states none. */
  section?: string | undefined;
  /** As `section`: a BCP 47 tag. */
  language?: string | undefined;
  /** Feeds of one origin speak for the same stories; without one, each feed for its own alone. */
  origin?: string | undefined;
  /** How often it is fetched. */
  minutes: number;
}

/** Lambda has 4 KB for all of a function's environment: some 30 feeds. */
const MAX_LIST_LENGTH = 3_000;

const DEFAULT_MINUTES = 15;
const MAX_MINUTES = 1_440;
const MAX_SECTION_LENGTH = 100;
const NAME = /^[a-z0-9][a-z0-9-]{0,39}$/;
const NAME_EXPECTED = "must be 1 to 40 lower-case letters, digits and hyphens";

/**
 * Reads a list of feeds.
 *
 * @param text JSON: `[{ "name": …, "url": …, "section"?, "language"?, "origin"?, "minutes"? }]`
 * @param mayReach which IP addresses may be listed; the fetch itself looks where each connection goes
 * @returns a sentence in `faults` for each thing that is wrong with it; then `feeds` is not to be used
 */
export function readFeeds(
  text: string,
  mayReach: (address: string) => boolean = isPublicAddress,
): { feeds: Feed[]; faults: string[] } {
  const entries = parseList(text);
  if (!entries) {
    const expected = "feeds must be a list, each with a name and a url (infra/README.md shows one).";
    return { feeds: [], faults: [expected] };
  }
  const read = entries.map((entry, at) => readFeed(entry, at, makeChecks(mayReach)));
  const feeds = read.map(({ feed }) => feed);
  const faults = read.flatMap((one) => one.faults);
  faults.push(...findTwice(feeds, "name"), ...findTwice(feeds, "url"));
  if (text.length > MAX_LIST_LENGTH)
    faults.push(
      `feeds: the list has ${text.length} characters, and a function takes ${MAX_LIST_LENGTH}: ` +
        "leave out some, or have a second stage fetch them.",
    );
  return { feeds, faults };
}

/** The key under which the bucket keeps what a feed said last: each time it is fetched, a version of it. */
export function keyOfFeed({ name, origin }: Feed, ending: "xml" | "json"): string {
  return `feeds/${origin === undefined || origin === name ? name : `${origin}/${name}`}/latest.${ending}`;
}

function parseList(text: string): unknown[] | undefined {
  try {
    const read: unknown = JSON.parse(text);
    return Array.isArray(read) ? read : undefined;
  } catch {
    return undefined;
  }
}

type Check = (value: unknown) => string | undefined;

const isText = (value: unknown): value is string => typeof value === "string";

/** By field: what is wrong with a value, if anything. */
const makeChecks = (mayReach: (address: string) => boolean): Record<keyof Feed, Check> => ({
  name: (value) => (isText(value) && NAME.test(value) ? undefined : NAME_EXPECTED),
  origin: (value) => (isText(value) && NAME.test(value) ? undefined : NAME_EXPECTED),
  url: (value) => (isText(value) ? findUrlFault(value, mayReach) : "must be an address"),
  section: (value) =>
    isText(value) && value.trim() !== "" && value.length <= MAX_SECTION_LENGTH && !/[\p{Cc}{}$]/u.test(value)
      ? undefined
      : `must be a name of at most ${MAX_SECTION_LENGTH} characters`,
  language: (value) => (isText(value) && isTag(value) ? undefined : "must be a BCP 47 tag, such as en"),
  minutes: (value) =>
    Number.isInteger(Number(value)) && Number(value) >= 1 && Number(value) <= MAX_MINUTES
      ? undefined
      : `must be a whole number from 1 to ${MAX_MINUTES}`,
});

/** The framework takes `${…}` for a variable of its own. */
function findUrlFault(value: string, mayReach: (address: string) => boolean): string | undefined {
  if (/[\s{}$]/.test(value)) return "must hold no spaces, braces or dollar signs: write %20 and so on";
  return findAddressFault(value, mayReach);
}

const REQUIRED: ReadonlySet<string> = new Set(["name", "url"]);

function readFeed(
  entry: unknown,
  at: number,
  checks: Record<keyof Feed, Check>,
): { feed: Feed; faults: string[] } {
  const isRecord = typeof entry === "object" && entry !== null && !Array.isArray(entry);
  const stated = (isRecord ? entry : {}) as Partial<Record<keyof Feed, unknown>>;
  const who = isText(stated.name) ? `"${stated.name.slice(0, 40)}"` : `number ${at + 1}`;
  const faults = Object.keys(stated)
    .filter((field) => !Object.hasOwn(checks, field))
    .map((field) => `feeds: ${who} has "${field}"; it may have ${Object.keys(checks).join(", ")}.`);
  for (const [field, check] of Object.entries(checks) as [keyof Feed, Check][]) {
    if (stated[field] === undefined && !REQUIRED.has(field)) continue;
    const fault = check(stated[field]);
    if (fault)
      faults.push(`feeds: ${who}: ${field} ${fault}; got ${JSON.stringify(stated[field]) ?? "none"}.`);
  }
  const { name, url, section, language, origin, minutes } = stated;
  const optional = { section, language, origin };
  const feed = { name, url, ...optional, minutes: Number(minutes ?? DEFAULT_MINUTES) } as Feed;
  return { feed, faults };
}

function findTwice(feeds: readonly Feed[], field: "name" | "url"): string[] {
  const values = feeds.map((feed) => feed[field]).filter((value) => value !== undefined);
  const twice = new Set(values.filter((value, at) => values.indexOf(value) !== at));
  return [...twice].map((value) => `feeds: two have the ${field} ${value}.`);
}

function isTag(value: string): boolean {
  try {
    return Intl.getCanonicalLocales(value).length === 1;
  } catch {
    return false;
  }
}
