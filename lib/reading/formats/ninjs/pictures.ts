/** The pictures of a ninjs item: its own, and those that it is associated with. */
import type { Image } from "../../../article.ts";
import { parseType } from "../wire/newscodes.ts";
import { findWording, Properties } from "./properties.ts";

/** The pictures and graphics among what an item is associated with. */
export function readAssociatedPictures(item: Properties): Image[] {
  const associations = item.value("associations");
  const members = Array.isArray(associations)
    ? associations
    : typeof associations === "object" && associations !== null
      ? Object.values(associations)
      : [];
  return members.flatMap((member) => {
    const associated = new Properties(member);
    const kind = associated.text("type");
    const hasRendition = associated.value("renditions") !== undefined;
    const isPicture =
      kind === undefined ? hasRendition : ["picture", "graphic"].includes(parseType(kind) ?? "");
    if (!isPicture) return [];
    return [readPicture(associated, findWording(associated, "description", /caption|text/i))];
  });
}

/** A picture as its item states it. */
export function readPicture(item: Properties, caption: string | undefined): Image {
  const headline = findWording(item, "headline", /main/i);
  const credit = item.text("creditline", "byline", "by", "copyrightholder");
  const uri = findRendition(item);
  return {
    ...(headline ? { headline } : {}),
    ...(caption ? { caption } : {}),
    ...(credit ? { credit } : {}),
    ...(uri ? { uri } : {}),
  };
}

/** The address of the largest rendition that states its size; else of the original, main or first one. */
function findRendition(item: Properties): string | undefined {
  const renditions = item.value("renditions");
  const named: [string, unknown][] = Array.isArray(renditions)
    ? renditions.map((rendition) => [new Properties(rendition).text("name") ?? "", rendition])
    : Object.entries(typeof renditions === "object" && renditions !== null ? renditions : {});
  const ranked = named
    .map(([name, value]) => ({ name, rendition: new Properties(value) }))
    .filter(({ rendition }) => /^image\/|^$/.test(rendition.text("mimetype", "contenttype") ?? ""))
    .flatMap(({ name, rendition }) => {
      const uri = rendition.text("href");
      const width = Number(rendition.text("width")) || (/original|main|base|full/i.test(name) ? 1 : 0);
      return uri ? [{ uri, width }] : [];
    })
    .toSorted((a, b) => b.width - a.width);
  return ranked[0]?.uri;
}
