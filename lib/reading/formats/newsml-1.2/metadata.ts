/** The metadata of a NewsML 1.2 item: each function reads one field from the components around the story. */
import type { Concept } from "../../../article.ts";
import { tidy } from "../../../text/characters.ts";
import type { Draft } from "../../draft.ts";
import {
  findElement,
  findElements,
  listChildren,
  readAttribute,
  readXmlText,
  type XmlElement,
} from "../markup/xml.ts";
import { withTitle } from "../wire/copy.ts";
import {
  isEmbargoed,
  isSubjectCode,
  parseCountry,
  parsePubStatus,
  parseSection,
  parseUrgency,
  SUBJECT_CODES,
} from "../wire/newscodes.ts";
import { findAllNearest, findNearest, type Part } from "./parts.ts";

/** The components around the story, the innermost first, and the item. */
type Path = readonly XmlElement[];

function readPartyName(holder: XmlElement | undefined): string | undefined {
  return readAttribute(findElement(holder, "Party"), "FormalName");
}

function listFormalNames(elements: readonly XmlElement[]): string[] {
  return elements.flatMap((element) => readAttribute(element, "FormalName") ?? []);
}

// Properties

/** Where components keep properties of their own. */
const ROOMS = ["AdministrativeMetadata", "DescriptiveMetadata", "RightsMetadata", "Metadata"];

/** The properties of the components, the innermost first, by their names in small letters. */
export type NamedValues = readonly (readonly [name: string, value: string])[];

/** Reads the properties of the components around the story. */
export function readProperties(path: Path): NamedValues {
  const holders = path.flatMap((component) => ROOMS.flatMap((room) => listChildren(component, room)));
  return holders
    .flatMap((holder) => listChildren(holder, "Property"))
    .flatMap((property) => {
      const name = readAttribute(property, "FormalName")?.toLowerCase();
      const value = readAttribute(property, "Value");
      // Those with a role name who is in the picture.
      return name && value && readAttribute(property, "Role") === undefined ? [[name, value] as const] : [];
    });
}

function listValues(properties: NamedValues, name: RegExp): string[] {
  return properties.filter(([stated]) => name.test(stated)).map(([, value]) => value);
}

function findFirst(properties: NamedValues, ...names: string[]): string | undefined {
  return names.flatMap((name) => properties.find(([stated]) => stated === name)?.[1] ?? [])[0];
}

/** The keywords: the lines of them, and those among the properties. */
export function findKeywords(path: Path, properties: NamedValues): string[] {
  const lines = findAllNearest(path, "NewsLines/KeywordLine").flatMap((line) => readXmlText(line) ?? []);
  return [...lines, ...listValues(properties, /keywords?$/)];
}

/** The slug: its line, the property of that name, or what the item is called. */
export function findSlugline(path: Path, properties: NamedValues): string | undefined {
  return (
    readXmlText(findNearest(path, "NewsLines/SlugLine")) ??
    findTypedLine(path, /^slug/i) ??
    findFirst(properties, "slugline", "slug", "topic") ??
    readXmlText(findElement(path.at(-1), "Identification/NameLabel"))
  );
}

/** The text of a NewsLine of such a type, which each provider names. */
export function findTypedLine(path: Path, type: RegExp): string | undefined {
  const lines = findAllNearest(path, "NewsLines/NewsLine").filter((line) => type.test(readLineType(line)));
  return tidy(lines.map(readLineText).join(" ")) || undefined;
}

function readLineType(line: XmlElement): string {
  return readAttribute(findElement(line, "NewsLineType"), "FormalName") ?? "";
}

function readLineText(line: XmlElement): string {
  return listChildren(line, "NewsLineText")
    .flatMap((text) => readXmlText(text) ?? [])
    .join(" ");
}

/** Notes to editors: advisory lines, properties and comments that are called so, and instructions. */
export function findNotes(path: Path, properties: NamedValues, story: readonly Part[]): string | undefined {
  const advisory = findTypedLine(path, /advisory|editor|note/i);
  const stated = listValues(properties, NOTE)[0];
  const comments = [...story.map(({ content }) => content), ...path]
    .flatMap((holder) => listChildren(holder, "Comment"))
    .filter((comment) => /editor|note|advisory/i.test(readAttribute(comment, "FormalName") ?? ""))
    .flatMap((comment) => readXmlText(comment) ?? []);
  return tidy([...new Set([advisory, stated, ...comments])].filter(Boolean).join(" ")) || undefined;
}
const NOTE = /^(?:editorial.?(?:info|notes?)|ed.?note|instructions)$/;

// Who

/** The lines that name who wrote it, with titles; then the people among authors and creators. */
export function findBylines(path: Path, properties: NamedValues): string[] {
  const lines: { line: string; title?: string | undefined }[] = [];
  const holder = path.find(
    (component) => readXmlText(findElement(component, "NewsLines/ByLine")) !== undefined,
  );
  for (const line of listChildren(findElement(holder, "NewsLines"))) {
    const text = readXmlText(line);
    if (line.name === "ByLine" && text) lines.push({ line: text });
    const last = lines.at(-1);
    if (line.name === "ByLineTitle" && last) last.title = text;
  }
  return [
    ...lines.map(withTitle),
    ...listValues(properties, /^author$/).filter(isFullName),
    ...listCreators(path),
  ];
}

/** Creators that are people: two words at least, which initials ("DWM", "daa/mt/msr") are not. */
function listCreators(path: Path): string[] {
  const parties = findAllNearest(path, "AdministrativeMetadata/Creator").flatMap((creator) =>
    listChildren(creator, "Party"),
  );
  const authors = parties.filter((party) => !/editor/i.test(readAttribute(party, "Topic") ?? ""));
  return listFormalNames(authors).filter(isFullName);
}

function isFullName(name: string): boolean {
  return /\p{L}{2}\s\p{L}{2}/u.test(name);
}

/** The agency: the provider that the item names, else its sender, its owner, or who is credited. */
export function findSource(path: Path, root: XmlElement): string | undefined {
  const named = (where: string) => findAllNearest(path, where).map(readPartyName).find(Boolean);
  return (
    named("AdministrativeMetadata/Provider") ??
    readPartyName(findElement(root, "NewsEnvelope/SentFrom")) ??
    named("AdministrativeMetadata/Source") ??
    readXmlText(findNearest(path, "NewsLines/CreditLine")) ??
    readXmlText(findElement(path.at(-1), "Identification/NewsIdentifier/ProviderId"))
  );
}

// About what and where

/** The subjects of every component, on any level of the Subject Codes. */
export function findSubjects(path: Path): Concept[] {
  return listSubjectElements(path).flatMap((element): Concept[] => {
    const code = readAttribute(element, "FormalName")?.replace(/^iptc:/i, "");
    if (!code) return [];
    const scheme = isSubjectCode(code) ? SUBJECT_CODES : readAttribute(element, "Scheme");
    return [{ code, ...(scheme ? { scheme } : {}) }];
  });
}

function listSubjectElements(path: Path): XmlElement[] {
  return path
    .flatMap((component) => [...findElements(findElement(component, "DescriptiveMetadata"), "SubjectCode")])
    .flatMap((code) => listChildren(code))
    .filter(({ name }) => /^Subject(?!Qualifier)/.test(name));
}

/** The category that agencies write beside a subject code of their own. */
export function findCategory(path: Path): string | undefined {
  return listSubjectElements(path)
    .map((element) => parseSection(readAttribute(element, "cat")))
    .find(Boolean);
}

/** The topics that occur in the story, by the names that the document's topic sets give them. */
export function findTopics(path: Path, root: XmlElement): { subjects: Concept[]; places: Concept[] } {
  const occurrences = path.flatMap((component) =>
    listChildren(findElement(component, "DescriptiveMetadata"), "TopicOccurrence"),
  );
  const subjects: Concept[] = [];
  const places: Concept[] = [];
  if (occurrences.length === 0) return { subjects, places };
  const topics = new Map<string, XmlElement>();
  for (const topic of findElements(root, "Topic")) topics.set(readAttribute(topic, "Duid") ?? "", topic);
  for (const occurrence of occurrences) {
    const topic = topics.get(readAttribute(occurrence, "Topic")?.replace(/^#/, "") ?? "");
    const formal = findElement(topic, "FormalName");
    const name = readXmlText(findElement(topic, "Description")) ?? readXmlText(formal);
    if (name === undefined) continue;
    if (PLACE.test(readAttribute(findElement(topic, "TopicType"), "FormalName") ?? "")) places.push({ name });
    else {
      const [code, scheme] = [readXmlText(formal), readAttribute(formal, "Scheme")];
      subjects.push({ ...(code && scheme ? { code, scheme } : {}), name });
    }
  }
  return { subjects, places };
}
const PLACE = /country|city|location|place|region|geo/i;

/** The town where the story originates, else the first it names. */
export function findCity(path: Path, properties: NamedValues): string | undefined {
  const locations = findAllNearest(path, "DescriptiveMetadata/Location");
  const origin =
    locations.find((location) => readAttribute(location, "HowPresent") === "Origin") ?? locations[0];
  return findProperty(origin, "City") ?? findFirst(properties, "city");
}

function findProperty(holder: XmlElement | undefined, name: string): string | undefined {
  const property = listChildren(holder, "Property").find(
    (stated) => readAttribute(stated, "FormalName") === name,
  );
  return readAttribute(property, "Value");
}

/** The cities and countries of an item's locations, wherever they stand. */
export function findPlaces(path: Path, properties: NamedValues): Concept[] {
  const locations = findAllNearest(path, "DescriptiveMetadata/Location").map(
    (location) => [findProperty(location, "City"), findProperty(location, "Country")] as const,
  );
  const stated = [[findFirst(properties, "city"), findFirst(properties, "country")] as const];
  return (locations.length > 0 ? locations : stated).flatMap(([city, country]) => [
    ...(city ? [{ name: city }] : []),
    ...parseCountry(country),
  ]);
}

/** What kind of copy it is. */
export function findGenres(path: Path): Concept[] {
  return listFormalNames(findAllNearest(path, "DescriptiveMetadata/Genre")).map((name) => ({ name }));
}

// Rights

/** Whose it is, and how it may be used. */
export function readRights(path: Path): Pick<Draft, "copyrightHolder" | "copyrightNotice" | "usageTerms"> {
  const line = readXmlText(findNearest(path, "NewsLines/CopyrightLine"));
  const usage = findNearest(path, "RightsMetadata/UsageRights");
  const terms = ["UsageType", "Geography", "Limitations"].map(
    (name) => readXmlText(findElement(usage, name)) ?? "",
  );
  return {
    copyrightHolder:
      readXmlText(findNearest(path, "RightsMetadata/Copyright/CopyrightHolder")) ??
      (isHolder(line) ? line : undefined),
    copyrightNotice: line,
    usageTerms: tidy(terms.join(" ")) || readXmlText(findNearest(path, "NewsLines/RightsLine")),
  };
}

/** A copyright line that is a name and no notice. */
function isHolder(line: string | undefined): boolean {
  return line !== undefined && line.length <= 40 && !/©|\(c\)|copyright|rights|\d{4}/i.test(line);
}

// Management

/** When it was made, whether it may be used, and how urgent it is. */
export function readManagement(item: XmlElement, root: XmlElement, properties: NamedValues): Partial<Draft> {
  const management = findElement(item, "NewsManagement");
  const status = readAttribute(findElement(management, "Status"), "FormalName");
  const isHeldUntil = isEmbargoed(status);
  return {
    firstCreated: readXmlText(findElement(management, "FirstCreated")),
    versionCreated:
      readXmlText(findElement(management, "ThisRevisionCreated")) ??
      readXmlText(findElement(root, "NewsEnvelope/DateAndTime")),
    pubStatus: isKill(item) ? "canceled" : parsePubStatus(status),
    embargoed: isHeldUntil || undefined,
    embargoedUntil: isHeldUntil
      ? readXmlText(findElement(management, "StatusWillChange/DateAndTime"))
      : undefined,
    urgency:
      parseUrgency(readAttribute(findElement(management, "Urgency"), "FormalName")) ??
      parseUrgency(findFirst(properties, "urgency", "priority")),
  };
}

/** Whether an item takes its story back: by its status, or by an instruction to those who received it. */
export function isKill(item: XmlElement): boolean {
  const management = findElement(item, "NewsManagement");
  const stated = [findElement(management, "Status"), ...listChildren(management, "Instruction")];
  return stated.some((element) => parsePubStatus(readAttribute(element, "FormalName")) === "canceled");
}

/** How many words the story has, as the wire counts them. */
export function findWordCount(story: readonly Part[], properties: NamedValues): number | undefined {
  const counted = story
    .flatMap(({ content }) => listChildren(findElement(content, "Characteristics"), "Property"))
    .filter((property) => WORDS.test(readAttribute(property, "FormalName") ?? ""))
    .flatMap((property) => readAttribute(property, "Value") ?? []);
  const stated = [...counted, findFirst(properties, "words", "wordcount")].map(Number);
  return stated.find((words) => Number.isInteger(words) && words > 0);
}
const WORDS = /^words?(?:count)?$/i;
