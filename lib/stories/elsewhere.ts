/**
 * Whether articles in two languages tell one event: an agency files both under one event of its own, and they
 * have a name or a figure in common, since a print has but a short hash of what an agency calls an event.
 * Names and figures alone are no proof: a week's stories about one minister have them all.
 */
import { PRINT_VERSION, readEvents, readLanguage, readNamesAndFigures } from "./grouping/signature.ts";

/** The agencies' events that an article is filed under, as numbers. @param print of `printArticle` */
export function listFiledEvents(print: Uint8Array): number[] {
  return print[0] === PRINT_VERSION ? readEvents(print) : [];
}

/** The primary subtag of the language that a print is of; empty where none is known. */
export const languageOf = (print: Uint8Array): string => readLanguage(print);

/** @param one the print of an article, and of another */
export function tellOneEventElsewhere(one: Uint8Array, other: Uint8Array): boolean {
  if (readLanguage(one) === readLanguage(other)) return false;
  const events = listFiledEvents(one);
  if (!listFiledEvents(other).some((event) => events.includes(event))) return false;
  const told = readNamesAndFigures(one);
  return [...readNamesAndFigures(other)].some((term) => told.has(term));
}
