/** The languages that this project knows, and the one way to ask for one by its tag. */
import { am } from "./am.ts";
import { ar } from "./ar.ts";
import { az } from "./az.ts";
import { bg } from "./bg.ts";
import { bn } from "./bn.ts";
import { bs } from "./bs.ts";
import { ca } from "./ca.ts";
import { cs } from "./cs.ts";
import { da } from "./da.ts";
import { de } from "./de.ts";
import { el } from "./el.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { et } from "./et.ts";
import { eu } from "./eu.ts";
import { fa } from "./fa.ts";
import { fi } from "./fi.ts";
import { fil } from "./fil.ts";
import { fr } from "./fr.ts";
import { gu } from "./gu.ts";
import { he } from "./he.ts";
import { hi } from "./hi.ts";
import { hr } from "./hr.ts";
import { hu } from "./hu.ts";
import { id } from "./id.ts";
import { is } from "./is.ts";
import { it } from "./it.ts";
import { ja } from "./ja.ts";
import { ko } from "./ko.ts";
import type { Language } from "./language.ts";
import { lb } from "./lb.ts";
import { lt } from "./lt.ts";
import { lv } from "./lv.ts";
import { mr } from "./mr.ts";
import { ne } from "./ne.ts";
import { nl } from "./nl.ts";
import { no } from "./no.ts";
import { pa } from "./pa.ts";
import { alternatives } from "./phrases.ts";
import { pl } from "./pl.ts";
import { ps } from "./ps.ts";
import { pt } from "./pt.ts";
import { ro } from "./ro.ts";
import { ru } from "./ru.ts";
import { sk } from "./sk.ts";
import { sl } from "./sl.ts";
import { sr } from "./sr.ts";
import { sv } from "./sv.ts";
import { sw } from "./sw.ts";
import { ta } from "./ta.ts";
import { parsePrimaryLanguage } from "./tags.ts";
import { te } from "./te.ts";
import { th } from "./th.ts";
import { tr } from "./tr.ts";
import { uk } from "./uk.ts";
import { ur } from "./ur.ts";
import { uz } from "./uz.ts";
import { vi } from "./vi.ts";
import { zh } from "./zh.ts";

export type { Language } from "./language.ts";
export { alternatives, compilePhrases } from "./phrases.ts";
export { parsePrimaryLanguage as primaryLanguage } from "./tags.ts";

/**
 * In the order in which a word of several languages is decided: the more a language is read
 * here, the earlier.
 */
export const LANGUAGES: readonly Language[] = [
  en,
  de,
  fr,
  es,
  it,
  pt,
  nl,
  sv,
  no,
  da,
  fi,
  pl,
  cs,
  sk,
  ru,
  uk,
  bg,
  tr,
  ro,
  el,
  hu,
  ca,
  hr,
  sr,
  bs,
  sl,
  et,
  lv,
  lt,
  is,
  lb,
  eu,
  id,
  fil,
  az,
  uz,
  sw,
  vi,
  ar,
  he,
  fa,
  ur,
  ps,
  hi,
  mr,
  ne,
  bn,
  pa,
  gu,
  ta,
  te,
  am,
  th,
  zh,
  ja,
  ko,
];

const BY_TAG: ReadonlyMap<string, Language> = new Map(
  LANGUAGES.map((language): [string, Language] => [language.tag, language]),
);

/**
 * The language that a tag names, whatever its region, script and case: `de-CH`, `zh-Hant`, `nob`, `pt_BR`.
 *
 * @param tag BCP 47, or a language's code of three letters; `_` may stand for `-`
 * @returns nothing where the language is not known here, or none is stated: an unknown language
 *   is never another
 */
export function findLanguage(tag: string | undefined): Language | undefined {
  return BY_TAG.get(parsePrimaryLanguage(tag) ?? "");
}

type Group = Exclude<keyof Language, "tag" | "name" | "isUnspaced">;
/** The names of the lists of phrases of a group. */
type ListName<Name extends Group> = {
  [List in keyof Language[Name]]: Language[Name][List] extends readonly string[] ? List : never;
}[keyof Language[Name]];

/** The phrases that some lists of a group hold, in all languages. */
export function listPhrases<Name extends Group>(group: Name, ...lists: ListName<Name>[]): string[] {
  const ofGroup = LANGUAGES.map((language) => language[group]);
  return [...new Set(lists.flatMap((list) => ofGroup.flatMap((words) => words[list] as readonly string[])))];
}

/**
 * The source of a pattern that matches any phrase of some lists of a group, in any language (`alternatives`).
 */
export function anyOf<Name extends Group>(group: Name, ...lists: ListName<Name>[]): string {
  return alternatives(listPhrases(group, ...lists));
}

/** The same for phrases that may stand within a word, or where no space parts words. */
export function anyPartOf<Name extends Group>(group: Name, ...lists: ListName<Name>[]): string {
  return alternatives(listPhrases(group, ...lists), { isPart: true });
}
