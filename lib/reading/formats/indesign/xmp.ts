/** What a document of Adobe's says of itself: an XMP packet (ISO 16684-1), RDF in XML. */
import { Rejection } from "../../../rejection.ts";
import { type Visitor, walkXml } from "../containers/xml.ts";
import type { DocumentProperties } from "../manuscript/passage.ts";

const MAX_VALUES = 50;
const MAX_VALUE = 1_000;
/** Properties by their local names: Dublin Core, and XMP's own. */
const NAMES: ReadonlySet<string> = new Set(["title", "creator", "subject", "CreateDate", "ModifyDate"]);
const OPENS = "<x:xmpmeta";
const CLOSES = "</x:xmpmeta>";

/** The packet in the text of a document, if there is one. */
export function findXmpPacket(text: string): string | undefined {
  const start = text.indexOf(OPENS);
  const end = start < 0 ? -1 : text.indexOf(CLOSES, start);
  return end < 0 ? undefined : text.slice(start, end + CLOSES.length);
}

/** Reads a packet; one that is damaged says nothing. */
export function readXmp(metadata: string | undefined): DocumentProperties {
  const packet = metadata && findXmpPacket(metadata);
  if (!packet) return {};
  const values: [name: string, value: string][] = [];
  const path: string[] = [];
  const visitor: Visitor = {
    open({ name, attribute }) {
      path.push(name);
      // A simple property may also stand as an attribute of its description.
      if (name !== "Description") return;
      for (const property of NAMES) {
        const value = attribute(property);
        if (value) values.push([property, value]);
      }
    },
    text(text) {
      const property = path.findLast((name) => NAMES.has(name));
      if (property && text.trim() && values.length < MAX_VALUES)
        values.push([property, text.trim().slice(0, MAX_VALUE)]);
    },
    close: () => path.pop(),
  };
  try {
    walkXml(new TextEncoder().encode(packet), visitor, "metadata");
  } catch (error) {
    if (error instanceof Rejection) return {};
    throw error;
  }
  const all = (property: string) => values.filter(([name]) => name === property).map(([, value]) => value);
  return {
    title: all("title")[0],
    author: all("creator").join(", ") || undefined,
    created: all("CreateDate")[0],
    modified: all("ModifyDate")[0],
    ...(all("subject").length > 0 && { keywords: all("subject") }),
  };
}
