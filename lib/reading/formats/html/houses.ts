/** Who signs a page's story that is no person: its desk, its newsroom, an agency. */
import type { Person } from "../../../article.ts";
import { anyOf, anyPartOf } from "../../../languages/index.ts";
import { compilePattern } from "../../../languages/patterns.ts";
import { classifyName, findDesk, parseHouses } from "../../../newsroom/byline.ts";
import { tidy } from "../../../text/characters.ts";
import { foldLine } from "../../../text/words.ts";
import type { Claim } from "./byline-candidates.ts";

/** What stands in the place of a name, and is none. */
export const NOBODY = compilePattern(
  String.raw`^(?:n\/?a|${anyOf("bylines", "nobody")}|${anyOf("bylines", "nobodyOpenings")}\s.*)$`,
);

export const ADDRESS = /^(?:https?:|www\.|@|[^\s][^\s@]*@\S+$)/;

/** Whether a text, as `foldLine` has it, has a name in it. */
export function isIn(text: string, name: string): boolean {
  return ` ${text} `.includes(` ${foldLine(name)} `);
}

/** The first desk that the claims name; one that is called as its site is called is the publisher. */
export function findDeskOfClaims(
  claims: readonly Claim[],
  seenIn: () => string,
  sites: readonly string[],
): string | undefined {
  return claims
    .flatMap(({ names }) => names.map((name) => findDesk(name)))
    .find((name) => name !== undefined && isIn(seenIn(), name) && !isSite(name, sites, true));
}

/** The newsroom, desks and agencies that lines name, where they name no person. */
export function findHouses(names: readonly string[], sites: readonly string[]): Person[] {
  return names.flatMap((line) => {
    const name = tidy(line).slice(0, 200);
    if (name === "" || NOBODY.test(name) || ADDRESS.test(name)) return [];
    const isOurs = (part: string) => isSite(part, sites, true);
    return isOurs(name) ? [{ name, kind: "desk" }] : parseHouses(name, isOurs);
  });
}

/** A site that signs its own story is its newsroom. */
export function toHouse(sites: readonly string[]) {
  return (name: string): Person => ({ name, kind: isSite(name, sites, true) ? "desk" : classifyName(name) });
}

/** A name that is a site's, or what a template signs with, goes for an organisation. */
export function isSite(name: string, sites: readonly string[], labelled: boolean): boolean {
  const key = siteKey(name);
  return sites.some((site) => {
    const own = siteKey(site.replace(/\.[a-z]{2,4}$/i, ""));
    if (own === "") return false;
    if (own === key || (key.length > 4 && own.includes(key) && own.length < key.length * 1.5)) return true;
    return !labelled && own.length > 5 && key.includes(own);
  });
}

/** As addresses spell it: "SPÖ" is at spoe.at. */
function siteKey(name: string): string {
  return foldLine(name)
    .replaceAll(" ", "")
    .replace(/[äöü]/g, (letter) => `${{ ä: "a", ö: "o", ü: "u" }[letter]}e`)
    .replaceAll("ß", "ss");
}

const OF_A_PAPER = compilePattern(
  [anyPartOf("bylines", "papers"), String.raw`^${anyOf("bylines", "paperOpenings")}\s`].join("|"),
);

/** A first and a last name, as a person has who runs a site of their own, and a paper has not. */
export function isPersonal(name: string): boolean {
  return /^\S+(?: \p{Lu}\.)? \S+$/u.test(name) && !OF_A_PAPER.test(name);
}
