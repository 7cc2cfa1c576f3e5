/**
 * The components of a NewsML 1.2 item: they nest, each with its role, its lines and its content items.
 */
import type { Image } from "../../../article.ts";
import { sameKey } from "../../../text/words.ts";
import type { Draft } from "../../draft.ts";
import { at, attribute, childrenOf, rawText, textOf, type XmlElement } from "../markup/xml.ts";
import { typeNamed } from "../wire/newscodes.ts";

/** A content item with the components around it, the innermost first. */
export interface Part {
  readonly content: XmlElement;
  readonly path: readonly XmlElement[];
  readonly role: string;
}

/** Every content item of an item, in document order. */
export function partsOf(item: XmlElement): Part[] {
  const parts: Part[] = [];
  const visit = (component: XmlElement, outer: readonly XmlElement[]) => {
    const path = [component, ...outer];
    const role = (attribute(at(component, "Role"), "FormalName") ?? "").toLowerCase();
    for (const content of childrenOf(component, "ContentItem")) parts.push({ content, path, role });
    for (const inner of childrenOf(component, "NewsComponent")) visit(inner, path);
  };
  for (const component of childrenOf(item, "NewsComponent")) visit(component, []);
  return parts;
}

/** Roles of text that is about the story and not in it. */
const BESIDE = /title|headline|caption|contact|stylesheet|logo|credit|keyword|byline|copyright|slug|note/;

/** Whether a content item holds text that is the story itself. */
export function isStory({ content, role }: Part): boolean {
  const format = [at(content, "MediaType"), at(content, "MimeType"), at(content, "Format")]
    .map((element) => attribute(element, "FormalName") ?? "")
    .join(" ");
  if (BESIDE.test(role) || /css|jpe?g|gif|png|image|photo|video|audio|graphic|base64/i.test(format))
    return false;
  return rawText(dataOf(content)).trim() !== "";
}

/** What a content item holds, by itself or within an Encoding, of which Base64 is read. */
export function dataOf(content: XmlElement): XmlElement | undefined {
  const plain = at(content, "DataContent");
  if (plain !== undefined) return plain;
  const encoding = at(content, "Encoding");
  const data = at(encoding, "DataContent");
  if (!data || !/^base-?64$/i.test(attribute(encoding, "Notation") ?? "")) return data;
  return { ...data, children: [decodedBase64(rawText(data))] };
}

function decodedBase64(text: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(
      Uint8Array.from(atob(text), (byte) => byte.charCodeAt(0)),
    );
  } catch {
    return "";
  }
}

/** Content items of one component are renditions of the same copy: NITF first, else the first. */
export function oneOfEach(parts: readonly Part[]): Part[] {
  const components = new Map<XmlElement, Part>();
  for (const part of parts) {
    const known = components.get(part.path[0]!);
    if (!known || (!holdsNitf(known) && holdsNitf(part))) components.set(part.path[0]!, part);
  }
  return [...components.values()];
}

function holdsNitf({ content }: Part): boolean {
  return at(content, "DataContent/nitf") !== undefined;
}

/** The first element at `where`, from the innermost component outwards, that says anything. */
export function nearest(path: readonly XmlElement[], where: string): XmlElement | undefined {
  return nearestAll(path, where)[0];
}

/** All elements at `where` of the innermost component that has one which says anything. */
export function nearestAll(path: readonly XmlElement[], where: string): XmlElement[] {
  const slash = where.lastIndexOf("/");
  for (const component of path) {
    const holders = slash < 0 ? [component] : [at(component, where.slice(0, slash))];
    const found = holders
      .flatMap((holder) => childrenOf(holder, where.slice(slash + 1)))
      .filter(
        (element) => textOf(element) || attribute(element, "FormalName") || childrenOf(element).length > 0,
      );
    if (found.length > 0) return found;
  }
  return [];
}

/** The text of a component with such a role, as one line. */
export function lineOf(parts: readonly Part[], role: RegExp): string | undefined {
  return parts
    .filter((part) => role.test(part.role))
    .map(({ content }) => textOf(at(content, "DataContent")))
    .find(Boolean);
}

/** An item is text where it has a story, else what its first medium is. */
export function typeOf(story: readonly Part[], parts: readonly Part[]): Draft["type"] {
  if (story.length > 0) return "text";
  const media = parts
    .map(({ content }) => typeNamed(attribute(at(content, "MediaType"), "FormalName")))
    .find(Boolean);
  return media ?? (parts.some(isPicture) ? "picture" : "text");
}

function isPicture({ content, role }: Part): boolean {
  const format = [at(content, "MediaType"), at(content, "MimeType"), at(content, "Format")]
    .map((element) => attribute(element, "FormalName") ?? "")
    .join(" ");
  return /photo|image|jpe?g|png|gif/i.test(format) && !/logo|icon|thumb/.test(role);
}

/** One image a component, whatever its renditions; its caption stands in a sibling or in its own lines. */
export function imagesOf(parts: readonly Part[], headline: string | undefined): Image[] {
  const components = new Map<XmlElement, Part[]>();
  for (const part of parts.filter(isPicture)) {
    const component = part.path[0]!;
    components.set(component, [...(components.get(component) ?? []), part]);
  }
  return [...components].flatMap(([component, renditions]): Image[] => {
    const outer = renditions[0]!.path[1];
    const siblings = parts.filter(
      ({ path }) => path[0] === component || (outer !== undefined && path[1] === outer),
    );
    const lines = textOf(at(component, "NewsLines/HeadLine"));
    const caption =
      lineOf(siblings, /caption/) ??
      (lines && sameKey(lines) !== sameKey(headline ?? "") ? lines : undefined);
    const credit = textOf(at(component, "NewsLines/CreditLine")) ?? textOf(at(outer, "NewsLines/CreditLine"));
    const uri = renditions
      .map(({ content }) => attribute(content, "Href"))
      .findLast((href) => href !== undefined);
    const image: Image = {
      ...(caption ? { caption } : {}),
      ...(credit ? { credit } : {}),
      ...(uri ? { uri } : {}),
    };
    return uri || caption ? [image] : [];
  });
}
