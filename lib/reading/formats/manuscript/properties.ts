/**
 * The author that a file's properties name. Word processors fill them in unasked, so that not
 * every name counts.
 */
import type { Person } from "../../../article.ts";
import { alternatives, listPhrases } from "../../../languages/index.ts";
import { compilePattern } from "../../../languages/patterns.ts";
import { phrases } from "../../../languages/phrases.ts";
import { parseByline } from "../../../newsroom/byline.ts";
import { capPattern } from "../../../text/capped.ts";
import { tidy } from "../../../text/characters.ts";

/**
 * Makers of machines and programs, and what a setting is called, at the head of what stands for their user.
 */
const MACHINES = phrases(
  "microsoft, windows, office, google, apple, hp, dell, lenovo, acer, asus, default, local, test, my",
);
/** Words of what programs call themselves, anywhere. */
const PROGRAMS = phrases("doc, docs, docx, office, software, converter, writer #, poi, pandoc");
const NOBODY = capPattern(
  200,
  compilePattern(
    `^${alternatives(MACHINES)}|${alternatives([...PROGRAMS, ...listPhrases("bylines", "fileUsers")])}`,
  ),
);

/**
 * Reads the people that an author property names. Each has a first and a last name, so that a log-in name
 * (`jdoe`), "Microsoft Office User" and the name of a program name nobody. "Doe, Jane" is Jane Doe.
 */
export function readAuthor(author: string | undefined): Person[] {
  const stated = author === undefined ? "" : tidy(author.slice(0, 500));
  const [, last, first] = /^(\p{Lu}[\p{L}'’-]+), (\p{Lu}[\p{L}'’-]+)$/u.exec(stated) ?? [];
  const people = last && first ? [{ name: `${first} ${last}` }] : parseByline(stated);
  return people.filter(({ name }) => / /.test(name) && !NOBODY.test(name));
}
