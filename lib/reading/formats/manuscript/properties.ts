/** What a file's properties are worth: word processors fill them in unasked. */
import type { Person } from "../../../article.ts";
import { parseByline } from "../../../newsroom/byline.ts";
import { capped } from "../../../text/capped.ts";
import { tidy } from "../../../text/characters.ts";

/** Who a machine says its user is. */
const NOBODY = capped(
  200,
  /^(?:(?:microsoft|windows|office|google|apple|hp|dell|lenovo|acer|asus|default|local|test|my)\b.*|.*\b(?:user|admin(?:istrator)?|owner|utilisateur|benutzer|usuario|docs?|office|author|unknown|software|converter|writer \d.*|poi|pandoc|docx)\b.*)$/i,
);

/**
 * The people that an author property names: first and last name at least, so that a log-in name (`jdoe`),
 * "Microsoft Office User" and the name of a program are nobody. "Doe, Jane" is Jane Doe.
 */
export function nameOf(author: string | undefined): Person[] {
  const stated = author === undefined ? "" : tidy(author.slice(0, 500));
  const [, last, first] = /^(\p{Lu}[\p{L}'’-]+), (\p{Lu}[\p{L}'’-]+)$/u.exec(stated) ?? [];
  const people = last && first ? [{ name: `${first} ${last}` }] : parseByline(stated);
  return people.filter(({ name }) => / /.test(name) && !NOBODY.test(name));
}
