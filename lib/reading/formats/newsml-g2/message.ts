/** A news message of several stories, taken apart: each is a message of its own then, as it was sent. */
import type { FoundItem } from "../../draft.ts";
import { nameBy } from "../feeds/names.ts";
import { findElement, listChildren, readAttribute, type XmlElement } from "../markup/xml.ts";
import { writeXml } from "../markup/xml-writer.ts";
import { listStoryItems } from "./item.ts";

/** @returns undefined of a message with one story or none: pictures that come with a story are its images */
export function splitMessage(root: XmlElement): FoundItem[] | undefined {
  const stories = listStoryItems(listChildren(findElement(root, "itemSet")));
  if (stories.length < 2) return undefined;
  const encoder = new TextEncoder();
  const header = listChildren(root, "header");
  return stories.map((story) => {
    const itemSet = { name: "itemSet", attributes: {}, children: [story] };
    const alone = { name: root.name, attributes: root.attributes, children: [...header, itemSet] };
    const bytes = encoder.encode(writeXml(alone));
    return { name: nameBy(readAttribute(story, "guid"), bytes), as: "newsml-g2", bytes };
  });
}
