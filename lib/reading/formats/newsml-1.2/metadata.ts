/** The metadata of a NewsML 1.2 item: each function reads one field from the components around the story. */
import type { Concept } from "../../../article.ts";
import { tidy } from "../../../text/characters.ts";
import { at, attribute, childrenOf, descendants, textOf, type XmlElement } from "../markup/xml.ts";
import { countryOf, isSubjectCode, SUBJECT_CODES } from "../wire/newscodes.ts";
import { nearest, nearestAll, type Part } from "./parts.ts";

/** The properties of the components by name in small letters, the innermost first. */
export function propertiesOf(path: readonly XmlElement[]): Map<string, string> {
  const properties = new Map<string, string>();
  for (const component of path) {
    for (const room of ["AdministrativeMetadata", "DescriptiveMetadata", "Metadata"]) {
      for (const property of childrenOf(component, room).flatMap((holder) =>
        childrenOf(holder, "Property"),
      )) {
        const name = attribute(property, "FormalName")?.toLowerCase();
        const value = attribute(property, "Value");
        if (name && value && !properties.has(name)) properties.set(name, value);
      }
    }
  }
  return properties;
}

/** The keywords among the properties; those that name who is in the picture are none. */
export function keywordsOf(path: readonly XmlElement[]): string[] {
  return path
    .flatMap((component) => [
      ...childrenOf(component, "DescriptiveMetadata"),
      ...childrenOf(component, "Metadata"),
    ])
    .flatMap((holder) => childrenOf(holder, "Property"))
    .filter((property) => /keywords?$/i.test(attribute(property, "FormalName") ?? ""))
    .filter((property) => attribute(property, "Role") === undefined)
    .flatMap((property) => attribute(property, "Value") ?? []);
}

/** The subjects of every component, on whatever level of the Subject Codes they stand. */
export function subjectsOf(path: readonly XmlElement[]): Concept[] {
  return path
    .flatMap((component) => [...descendants(at(component, "DescriptiveMetadata"), "SubjectCode")])
    .flatMap((code) => childrenOf(code))
    .flatMap((element): Concept[] => {
      const code = attribute(element, "FormalName")?.replace(/^iptc:/i, "");
      if (!code || !/^Subject/.test(element.name)) return [];
      const scheme = isSubjectCode(code) ? SUBJECT_CODES : attribute(element, "Scheme");
      return [{ code, ...(scheme ? { scheme } : {}) }];
    });
}

/** Creators that are people: two words at least, which initials ("DWM", "daa/mt/msr") are not. */
export function creatorsOf(path: readonly XmlElement[]): string[] {
  return nearestAll(path, "AdministrativeMetadata/Creator")
    .flatMap((creator) => childrenOf(creator, "Party"))
    .filter((party) => !/editor/i.test(attribute(party, "Topic") ?? ""))
    .flatMap((party) => attribute(party, "FormalName") ?? [])
    .filter((name) => /\p{L}{2}\s\p{L}{2}/u.test(name));
}

/** The agency: the provider that the item names, else who sent it, whose it is, whom it credits. */
export function sourceOf(path: readonly XmlElement[], root: XmlElement): string | undefined {
  const party = (holder: XmlElement | undefined) => attribute(at(holder, "Party"), "FormalName");
  const named = (where: string) => nearestAll(path, where).map(party).find(Boolean);
  return (
    named("AdministrativeMetadata/Provider") ??
    party(at(root, "NewsEnvelope/SentFrom")) ??
    named("AdministrativeMetadata/Source") ??
    textOf(nearest(path, "NewsLines/CreditLine")) ??
    textOf(at(path.at(-1), "Identification/NewsIdentifier/ProviderId"))
  );
}

/** The town where the story originates, else the first it names. */
export function cityOf(path: readonly XmlElement[]): string | undefined {
  const locations = nearestAll(path, "DescriptiveMetadata/Location");
  const origin = locations.find((location) => attribute(location, "HowPresent") === "Origin") ?? locations[0];
  const city = childrenOf(origin, "Property").find(
    (property) => attribute(property, "FormalName") === "City",
  );
  return attribute(city, "Value");
}

/** Notes to editors: advisory lines, and the property that some agencies use for them. */
export function notesOf(
  path: readonly XmlElement[],
  properties: ReadonlyMap<string, string>,
): string | undefined {
  const advisories = nearestAll(path, "NewsLines/NewsLine")
    .filter((line) => /advisory|editor|note/i.test(attribute(at(line, "NewsLineType"), "FormalName") ?? ""))
    .map((line) => textOf(at(line, "NewsLineText")) ?? "");
  const property = [...properties].find(([name]) =>
    /^(editorial.?(info|notes?)|ed.?note|instructions)$/.test(name),
  )?.[1];
  return tidy([...advisories, property ?? ""].join(" ")) || undefined;
}

/** What kind of copy it is, as the item or else its NITF says. */
export function genresOf(
  genres: readonly XmlElement[],
  inNitf: Concept[] | undefined,
): Concept[] | undefined {
  const stated = genres
    .flatMap((genre) => attribute(genre, "FormalName") ?? [])
    .map((name): Concept => ({ name }));
  return stated.length > 0 ? stated : inNitf;
}

/** The cities and countries of an item's locations, wherever they stand. */
export function placesOf(path: readonly XmlElement[]): Concept[] {
  return nearestAll(path, "DescriptiveMetadata/Location").flatMap((location) => {
    const property = (name: string) =>
      attribute(
        childrenOf(location, "Property").find((stated) => attribute(stated, "FormalName") === name),
        "Value",
      );
    const city = property("City");
    return [...(city ? [{ name: city }] : []), ...countryOf(property("Country"))];
  });
}

/** A copyright line that is a name and no notice. */
export function isHolder(line: string | undefined): boolean {
  return line !== undefined && line.length <= 40 && !/©|\(c\)|copyright|rights|\d{4}/i.test(line);
}

/** The terms of use in one line. */
export function usageOf(rights: XmlElement | undefined): string | undefined {
  const parts = ["UsageType", "Geography", "Limitations"].map((name) => textOf(at(rights, name)) ?? "");
  return tidy(parts.join(" ")) || undefined;
}

/** How many words the story has, as the wire counts them. */
export function wordsOf(story: readonly Part[]): number | undefined {
  for (const { content } of story) {
    for (const property of childrenOf(at(content, "Characteristics"), "Property")) {
      const words = Number(attribute(property, "Value"));
      if (
        /^words?(count)?$/i.test(attribute(property, "FormalName") ?? "") &&
        Number.isInteger(words) &&
        words > 0
      ) {
        return words;
      }
    }
  }
  return undefined;
}
