/** The components of a NewsML 1.2 item: they nest, each with its role, its lines and its content items. */
import type { Image } from "../../../article.ts";
import { foldLine } from "../../../text/words.ts";
import type { Draft, Trace } from "../../draft.ts";
import {
  findElement,
  listChildren,
  readAttribute,
  readRawXmlText,
  readXmlText,
  type XmlElement,
} from "../markup/xml.ts";
import { decodeBase64 } from "../wire/base64.ts";
import { parseType } from "../wire/newscodes.ts";

type Medium = NonNullable<Draft["type"]>;

/** A content item with the components around it, the innermost first. */
export interface Part {
  readonly content: XmlElement;
  readonly path: readonly XmlElement[];
  /** The role of the innermost component, in small letters. */
  readonly role: string;
  /** What the content is, where it is no text. */
  readonly medium?: Medium | undefined;
}

/** Every content item of an item, in document order; those of the items within its components, too. */
export function listParts(item: XmlElement): Part[] {
  const parts: Part[] = [];
  const visit = (component: XmlElement, outer: readonly XmlElement[]) => {
    const path = [component, ...outer];
    const role = readComponentRole(component);
    for (const content of listChildren(component, "ContentItem")) {
      parts.push({ content, path, role, medium: findMedium(content) });
    }
    for (const inner of listChildren(component, "NewsComponent")) visit(inner, path);
    for (const inner of listChildren(component, "NewsItem").flatMap(listComponents)) visit(inner, path);
  };
  for (const component of listComponents(item)) visit(component, []);
  return parts;
}

function listComponents(item: XmlElement): XmlElement[] {
  return listChildren(item, "NewsComponent");
}

function readComponentRole(component: XmlElement): string {
  return (readAttribute(findElement(component, "Role"), "FormalName") ?? "").toLowerCase();
}

// What a content item is

/** Media by the names of their formats, where no MediaType states one. */
const FORMATS: readonly (readonly [Medium, RegExp])[] = [
  ["picture", /photo|image|jpe?g|png|gif|tiff/i],
  ["video", /video|mpe?g|mp4|quicktime|\b(?:mov|avi|wmv|flv|webm)\b/i],
  ["audio", /audio|mp3|\b(?:wave?|aac|ogg|wma|m4a)\b/i],
  ["graphic", /graphic|\b(?:svg|eps|swf|flash)\b/i],
];

function findMedium(content: XmlElement): Medium | undefined {
  const [media, ...formats] = ["MediaType", "MimeType", "Format"].map((name) =>
    readAttribute(findElement(content, name), "FormalName"),
  );
  const stated = parseType(media) ?? FORMATS.find(([, format]) => format.test(media ?? ""))?.[0];
  if (stated !== undefined) return stated === "text" ? undefined : stated;
  // An "MP3" of "audio/mpeg" is no film.
  const written = formats.filter((format) => format !== undefined).join(" ");
  const found = FORMATS.filter(([, format]) => format.test(written)).map(([medium]) => medium);
  return found.includes("audio") ? "audio" : found[0];
}

/** Roles of text that is about the story and not in it. */
const BESIDE =
  /title|headline|caption|contact|stylesheet|logo|credit|keyword|byline|copyright|slug|note|advisory/;
/** Roles of text that sums the story up. */
const ABSTRACT = /abstract|summary|synopsis|teaser|standfirst/;

/** Whether a content item holds text that is the story itself. */
export function isStory({ content, role, medium }: Part): boolean {
  const isBeside = BESIDE.test(role) || ABSTRACT.test(role) || medium !== undefined;
  return (
    !isBeside && !/css|base64/i.test(readFormats(content)) && readRawXmlText(findData(content)).trim() !== ""
  );
}

function readFormats(content: XmlElement): string {
  return ["MimeType", "Format"]
    .map((name) => readAttribute(findElement(content, name), "FormalName") ?? "")
    .join(" ");
}

/** What a content item holds, by itself or within an Encoding, of which Base64 is read. */
export function findData(content: XmlElement): XmlElement | undefined {
  const plain = findElement(content, "DataContent");
  if (plain !== undefined) return plain;
  const encoding = findElement(content, "Encoding");
  const data = findElement(encoding, "DataContent");
  if (!data || !/^base-?64$/i.test(readAttribute(encoding, "Notation") ?? "")) return data;
  return { ...data, children: [decodeBase64(readRawXmlText(data))] };
}

// The story

/**
 * The parts that are the story: of the first component that has text of its own, each in one rendition. Text
 * within a component of another medium tells of that; where there is no other text, that of a film or a
 * recording is read.
 */
export function findStory(parts: readonly Part[], trace: Trace): Part[] {
  const texts = parts.filter(isStory);
  const own = texts.filter((part) => findMediumAround(part) === undefined);
  const told = own.length > 0 ? own : texts.filter((part) => findMediumAround(part) !== "picture");
  const all = chooseRenditions(withoutEquivalents(told, trace));
  // The parts of one story are siblings: Lead and Body. Other languages stand under another component.
  const story = all.filter(({ path }) => path === all[0]?.path || path[1] === all[0]?.path[1]);
  if (all.length > story.length) {
    trace.warn("other-stories", `The item holds ${all.length} texts; those of the first component are read.`);
  }
  return story;
}

/** The medium that the role of a component around a content item names: a text in a "Video" describes it. */
function findMediumAround({ path }: Part): Medium | undefined {
  const media = path.map((component) => parseType(readComponentRole(component)));
  return media.find((medium) => medium !== undefined && medium !== "text" && medium !== "composite");
}

/** The components of an EquivalentsList say the same: the first with NITF is read, else the first. */
function withoutEquivalents(parts: readonly Part[], trace: Trace): Part[] {
  const chosen = new Map<XmlElement, Part>();
  for (const part of parts) {
    const list = listAround(part)?.list;
    const known = list && chosen.get(list);
    if (list && (!known || (!holdsNitf(known) && holdsNitf(part)))) chosen.set(list, part);
  }
  const isChosen = (part: Part) => {
    const around = listAround(part);
    return around === undefined || listAround(chosen.get(around.list)!)?.component === around.component;
  };
  const left = parts.filter((part) => !isChosen(part)).map(({ path }) => findPathLanguage(path));
  const read = new Set([...chosen.values()].map(({ path }) => findPathLanguage(path)));
  if (left.some((language) => !read.has(language))) {
    trace.warn("other-stories", "The item holds the story in several languages; the first is read.");
  }
  return parts.filter(isChosen);
}

/** The outermost list of equivalents around a part, and the component of it that the part stands in. */
function listAround({ path }: Part): { list: XmlElement; component: XmlElement } | undefined {
  const index = path.findLastIndex((outer) => readAttribute(outer, "EquivalentsList") === "yes");
  return index < 1 ? undefined : { list: path[index]!, component: path[index - 1]! };
}

/** The language that the innermost component with one states. */
export function findPathLanguage(path: readonly XmlElement[]): string | undefined {
  return path.map((element) => readAttribute(element, "lang")).find(Boolean);
}

/** Content items of one component are renditions of the same copy: NITF first, else the first. */
function chooseRenditions(parts: readonly Part[]): Part[] {
  const components = new Map<XmlElement, Part>();
  for (const part of parts) {
    const known = components.get(part.path[0]!);
    if (!known || (!holdsNitf(known) && holdsNitf(part))) components.set(part.path[0]!, part);
  }
  return [...components.values()];
}

function holdsNitf({ content }: Part): boolean {
  return findElement(content, "DataContent/nitf") !== undefined;
}

/**
 * What an item is: of the medium whose component holds its story, or of the main content where that is no
 * text; else text where it has a story, and what its first medium is.
 */
export function findType(story: readonly Part[], parts: readonly Part[]): Medium {
  const around = story[0] && findMediumAround(story[0]);
  if (around !== undefined) return around;
  const main = parts.find(({ role, medium }) => role === "main" && medium !== undefined)?.medium;
  if (main !== undefined && !story.some(({ role }) => role === "main")) return main;
  if (story.length > 0) return "text";
  return parts.find(({ medium }) => medium !== undefined)?.medium ?? "text";
}

// Lines and pictures

/** The first element at `where`, from the innermost component outwards, that says anything. */
export function findNearest(path: readonly XmlElement[], where: string): XmlElement | undefined {
  return findAllNearest(path, where)[0];
}

/** All elements at `where` of the innermost component that has one which says anything. */
export function findAllNearest(path: readonly XmlElement[], where: string): XmlElement[] {
  const slash = where.lastIndexOf("/");
  for (const component of path) {
    const holders = slash < 0 ? [component] : [findElement(component, where.slice(0, slash))];
    const found = holders
      .flatMap((holder) => listChildren(holder, where.slice(slash + 1)))
      .filter(
        (element) =>
          readXmlText(element) || readAttribute(element, "FormalName") || listChildren(element).length > 0,
      );
    if (found.length > 0) return found;
  }
  return [];
}

/** The text of a component with such a role, as one line. */
export function findLine(parts: readonly Part[], role: RegExp): string | undefined {
  return parts
    .filter((part) => role.test(part.role))
    .map(({ content }) => readXmlText(findElement(content, "DataContent")))
    .find(Boolean);
}

/** The text of a component that sums the story up. */
export function findAbstract(parts: readonly Part[]): string | undefined {
  return findLine(parts, ABSTRACT);
}

/**
 * One image for each component, however many renditions it has. Its caption stands in a sibling or in
 * its own lines.
 */
export function findImages(parts: readonly Part[], headline: string | undefined): Image[] {
  const components = new Map<XmlElement, Part[]>();
  const isPicture = ({ medium, role }: Part) => medium === "picture" && !/logo|icon|thumb/.test(role);
  for (const part of parts.filter(isPicture)) {
    const component = part.path[0]!;
    components.set(component, [...(components.get(component) ?? []), part]);
  }
  return [...components].slice(0, MAX_PICTURES).flatMap(([component, renditions]) => {
    const outer = renditions[0]!.path[1];
    const siblings = parts.filter(
      ({ path }) => path[0] === component || (outer !== undefined && path[1] === outer),
    );
    const caption = findCaption(
      siblings,
      readXmlText(findElement(component, "NewsLines/HeadLine")),
      headline,
    );
    const credit =
      readXmlText(findElement(component, "NewsLines/CreditLine")) ??
      readXmlText(findElement(outer, "NewsLines/CreditLine"));
    const uri = renditions
      .map(({ content }) => readAttribute(content, "Href"))
      .findLast((href) => href !== undefined);
    const image: Image = {
      ...(caption ? { caption } : {}),
      ...(credit ? { credit } : {}),
      ...(uri ? { uri } : {}),
    };
    return uri || caption ? [image] : [];
  });
}

/** Each is looked for among all parts. */
const MAX_PICTURES = 200;

function findCaption(
  siblings: readonly Part[],
  line: string | undefined,
  headline: string | undefined,
): string | undefined {
  const told = siblings.find((part) => isStory(part) && findMediumAround(part) === "picture");
  const own = line && foldLine(line) !== foldLine(headline ?? "") ? line : undefined;
  return findLine(siblings, /caption/) ?? (told ? readXmlText(findData(told.content)) : undefined) ?? own;
}
