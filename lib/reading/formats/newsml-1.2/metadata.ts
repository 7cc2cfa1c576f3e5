/** The metadata of a NewsML 1.2 item: each function reads one field from the components around the story. */
import type { Concept } from "../../../article.ts";
import { tidy } from "../../../text/characters.ts";
import type { Draft } from "../../draft.ts";
import { at, attribute, childrenOf, descendants, textOf, type XmlElement } from "../markup/xml.ts";
import { withTitle } from "../wire/copy.ts";
import {
  countryOf,
  isSubjectCode,
  pubStatusNamed,
  SUBJECT_CODES,
  sectionNamed,
  urgencyNamed,
} from "../wire/newscodes.ts";
import { nearest, nearestAll, type Part } from "./parts.ts";

/** The components around the story, the innermost first, and the item. */
type Path = readonly XmlElement[];

function nameOfParty(holder: XmlElement | undefined): string | undefined {
  return attribute(at(holder, "Party"), "FormalName");
}

function formalNamesOf(elements: readonly XmlElement[]): string[] {
  return elements.flatMap((element) => attribute(element, "FormalName") ?? []);
}

// Properties

/** Where components keep properties of their own. */
const ROOMS = ["AdministrativeMetadata", "DescriptiveMetadata", "RightsMetadata", "Metadata"];

/** The properties of the components, the innermost first, by their names in small letters. */
export type Properties = readonly (readonly [name: string, value: string])[];

/** Reads the properties of the components around the story. */
export function readProperties(path: Path): Properties {
  const holders = path.flatMap((component) => ROOMS.flatMap((room) => childrenOf(component, room)));
  return holders
    .flatMap((holder) => childrenOf(holder, "Property"))
    .flatMap((property) => {
      const name = attribute(property, "FormalName")?.toLowerCase();
      const value = attribute(property, "Value");
      // Those with a role name who is in the picture.
      return name && value && attribute(property, "Role") === undefined ? [[name, value] as const] : [];
    });
}

function valuesOf(properties: Properties, name: RegExp): string[] {
  return properties.filter(([stated]) => name.test(stated)).map(([, value]) => value);
}

function firstOf(properties: Properties, ...names: string[]): string | undefined {
  return names.flatMap((name) => properties.find(([stated]) => stated === name)?.[1] ?? [])[0];
}

/** The keywords: the lines of them, and those among the properties. */
export function findKeywords(path: Path, properties: Properties): string[] {
  const lines = nearestAll(path, "NewsLines/KeywordLine").flatMap((line) => textOf(line) ?? []);
  return [...lines, ...valuesOf(properties, /keywords?$/)];
}

/** The slug: its line, the property of that name, or what the item is called. */
export function findSlugline(path: Path, properties: Properties): string | undefined {
  return (
    textOf(nearest(path, "NewsLines/SlugLine")) ??
    findTypedLine(path, /^slug/i) ??
    firstOf(properties, "slugline", "slug", "topic") ??
    textOf(at(path.at(-1), "Identification/NameLabel"))
  );
}

/** The text of a NewsLine of such a type, which each provider names. */
export function findTypedLine(path: Path, type: RegExp): string | undefined {
  const lines = nearestAll(path, "NewsLines/NewsLine").filter((line) => type.test(typeOfLine(line)));
  return tidy(lines.map(textOfLine).join(" ")) || undefined;
}

function typeOfLine(line: XmlElement): string {
  return attribute(at(line, "NewsLineType"), "FormalName") ?? "";
}

function textOfLine(line: XmlElement): string {
  return childrenOf(line, "NewsLineText")
    .flatMap((text) => textOf(text) ?? [])
    .join(" ");
}

/** Notes to editors: advisory lines, properties and comments that are called so, and instructions. */
export function findNotes(path: Path, properties: Properties, story: readonly Part[]): string | undefined {
  const advisory = findTypedLine(path, /advisory|editor|note/i);
  const stated = valuesOf(properties, NOTE)[0];
  const comments = [...story.map(({ content }) => content), ...path]
    .flatMap((holder) => childrenOf(holder, "Comment"))
    .filter((comment) => /editor|note|advisory/i.test(attribute(comment, "FormalName") ?? ""))
    .flatMap((comment) => textOf(comment) ?? []);
  return tidy([...new Set([advisory, stated, ...comments])].filter(Boolean).join(" ")) || undefined;
}
const NOTE = /^(?:editorial.?(?:info|notes?)|ed.?note|instructions)$/;

// Who

/** The lines that name who wrote it, with titles; then the people among authors and creators. */
export function findBylines(path: Path, properties: Properties): string[] {
  const lines: { line: string; title?: string | undefined }[] = [];
  const holder = path.find((component) => textOf(at(component, "NewsLines/ByLine")) !== undefined);
  for (const line of childrenOf(at(holder, "NewsLines"))) {
    const text = textOf(line);
    if (line.name === "ByLine" && text) lines.push({ line: text });
    const last = lines.at(-1);
    if (line.name === "ByLineTitle" && last) last.title = text;
  }
  return [
    ...lines.map(withTitle),
    ...valuesOf(properties, /^author$/).filter(isFullName),
    ...creatorsOf(path),
  ];
}

/** Creators that are people: two words at least, which initials ("DWM", "daa/mt/msr") are not. */
function creatorsOf(path: Path): string[] {
  const parties = nearestAll(path, "AdministrativeMetadata/Creator").flatMap((creator) =>
    childrenOf(creator, "Party"),
  );
  const authors = parties.filter((party) => !/editor/i.test(attribute(party, "Topic") ?? ""));
  return formalNamesOf(authors).filter(isFullName);
}

function isFullName(name: string): boolean {
  return /\p{L}{2}\s\p{L}{2}/u.test(name);
}

/** The agency: the provider that the item names, else who sent it, whose it is, whom it credits. */
export function findSource(path: Path, root: XmlElement): string | undefined {
  const named = (where: string) => nearestAll(path, where).map(nameOfParty).find(Boolean);
  return (
    named("AdministrativeMetadata/Provider") ??
    nameOfParty(at(root, "NewsEnvelope/SentFrom")) ??
    named("AdministrativeMetadata/Source") ??
    textOf(nearest(path, "NewsLines/CreditLine")) ??
    textOf(at(path.at(-1), "Identification/NewsIdentifier/ProviderId"))
  );
}

// About what and where

/** The subjects of every component, on whatever level of the Subject Codes they stand. */
export function findSubjects(path: Path): Concept[] {
  return subjectElements(path).flatMap((element): Concept[] => {
    const code = attribute(element, "FormalName")?.replace(/^iptc:/i, "");
    if (!code) return [];
    const scheme = isSubjectCode(code) ? SUBJECT_CODES : attribute(element, "Scheme");
    return [{ code, ...(scheme ? { scheme } : {}) }];
  });
}

function subjectElements(path: Path): XmlElement[] {
  return path
    .flatMap((component) => [...descendants(at(component, "DescriptiveMetadata"), "SubjectCode")])
    .flatMap((code) => childrenOf(code))
    .filter(({ name }) => /^Subject(?!Qualifier)/.test(name));
}

/** The category that agencies write beside a subject code of their own. */
export function findCategory(path: Path): string | undefined {
  return subjectElements(path)
    .map((element) => sectionNamed(attribute(element, "cat")))
    .find(Boolean);
}

/** The topics that occur in the story, by the names that the document's topic sets give them. */
export function findTopics(path: Path, root: XmlElement): { subjects: Concept[]; places: Concept[] } {
  const occurrences = path.flatMap((component) =>
    childrenOf(at(component, "DescriptiveMetadata"), "TopicOccurrence"),
  );
  const subjects: Concept[] = [];
  const places: Concept[] = [];
  if (occurrences.length === 0) return { subjects, places };
  const topics = new Map<string, XmlElement>();
  for (const topic of descendants(root, "Topic")) topics.set(attribute(topic, "Duid") ?? "", topic);
  for (const occurrence of occurrences) {
    const topic = topics.get(attribute(occurrence, "Topic")?.replace(/^#/, "") ?? "");
    const formal = at(topic, "FormalName");
    const name = textOf(at(topic, "Description")) ?? textOf(formal);
    if (name === undefined) continue;
    if (PLACE.test(attribute(at(topic, "TopicType"), "FormalName") ?? "")) places.push({ name });
    else {
      const [code, scheme] = [textOf(formal), attribute(formal, "Scheme")];
      subjects.push({ ...(code && scheme ? { code, scheme } : {}), name });
    }
  }
  return { subjects, places };
}
const PLACE = /country|city|location|place|region|geo/i;

/** The town where the story originates, else the first it names. */
export function findCity(path: Path, properties: Properties): string | undefined {
  const locations = nearestAll(path, "DescriptiveMetadata/Location");
  const origin = locations.find((location) => attribute(location, "HowPresent") === "Origin") ?? locations[0];
  return propertyIn(origin, "City") ?? firstOf(properties, "city");
}

function propertyIn(holder: XmlElement | undefined, name: string): string | undefined {
  const property = childrenOf(holder, "Property").find((stated) => attribute(stated, "FormalName") === name);
  return attribute(property, "Value");
}

/** The cities and countries of an item's locations, wherever they stand. */
export function findPlaces(path: Path, properties: Properties): Concept[] {
  const locations = nearestAll(path, "DescriptiveMetadata/Location").map(
    (location) => [propertyIn(location, "City"), propertyIn(location, "Country")] as const,
  );
  const stated = [[firstOf(properties, "city"), firstOf(properties, "country")] as const];
  return (locations.length > 0 ? locations : stated).flatMap(([city, country]) => [
    ...(city ? [{ name: city }] : []),
    ...countryOf(country),
  ]);
}

/** What kind of copy it is. */
export function findGenres(path: Path): Concept[] {
  return formalNamesOf(nearestAll(path, "DescriptiveMetadata/Genre")).map((name) => ({ name }));
}

// Rights

/** Whose it is, and how it may be used. */
export function readRights(path: Path): Pick<Draft, "copyrightHolder" | "copyrightNotice" | "usageTerms"> {
  const line = textOf(nearest(path, "NewsLines/CopyrightLine"));
  const usage = nearest(path, "RightsMetadata/UsageRights");
  const terms = ["UsageType", "Geography", "Limitations"].map((name) => textOf(at(usage, name)) ?? "");
  return {
    copyrightHolder:
      textOf(nearest(path, "RightsMetadata/Copyright/CopyrightHolder")) ??
      (isHolder(line) ? line : undefined),
    copyrightNotice: line,
    usageTerms: tidy(terms.join(" ")) || textOf(nearest(path, "NewsLines/RightsLine")),
  };
}

/** A copyright line that is a name and no notice. */
function isHolder(line: string | undefined): boolean {
  return line !== undefined && line.length <= 40 && !/©|\(c\)|copyright|rights|\d{4}/i.test(line);
}

// Management

/** When it was made, whether it may be used, and how urgent it is. */
export function readManagement(item: XmlElement, root: XmlElement, properties: Properties): Partial<Draft> {
  const management = at(item, "NewsManagement");
  const status = attribute(at(management, "Status"), "FormalName");
  const isEmbargoed = status?.toLowerCase() === "embargoed";
  return {
    firstCreated: textOf(at(management, "FirstCreated")),
    versionCreated:
      textOf(at(management, "ThisRevisionCreated")) ?? textOf(at(root, "NewsEnvelope/DateAndTime")),
    pubStatus: isKill(item) ? "canceled" : pubStatusNamed(status),
    embargoed: isEmbargoed || undefined,
    embargoedUntil: isEmbargoed ? textOf(at(management, "StatusWillChange/DateAndTime")) : undefined,
    urgency:
      urgencyNamed(attribute(at(management, "Urgency"), "FormalName")) ??
      urgencyNamed(firstOf(properties, "urgency", "priority")),
  };
}

/** Whether an item takes its story back: by its status, or by an instruction to those who received it. */
export function isKill(item: XmlElement): boolean {
  const management = at(item, "NewsManagement");
  const stated = [at(management, "Status"), ...childrenOf(management, "Instruction")];
  return stated.some((element) => pubStatusNamed(attribute(element, "FormalName")) === "canceled");
}

/** How many words the story has, as the wire counts them. */
export function countWords(story: readonly Part[], properties: Properties): number | undefined {
  const counted = story
    .flatMap(({ content }) => childrenOf(at(content, "Characteristics"), "Property"))
    .filter((property) => WORDS.test(attribute(property, "FormalName") ?? ""))
    .flatMap((property) => attribute(property, "Value") ?? []);
  const stated = [...counted, firstOf(properties, "words", "wordcount")].map(Number);
  return stated.find((words) => Number.isInteger(words) && words > 0);
}
const WORDS = /^words?(?:count)?$/i;
