/** What the styles of a document say about its paragraphs. */
import { type Visitor, walkXml } from "../containers/xml.ts";
import type { PassageRole } from "../manuscript/passage.ts";
import { findStyleRole } from "../manuscript/styles.ts";

/** What a file should be, in the words of a rejection. */
export const WORD_DOCUMENT = "a Word document";

/** A paragraph style, as far as it tells what a paragraph is. */
export interface WordStyle {
  readonly role?: PassageRole | undefined;
  readonly bold?: boolean | undefined;
}

interface Written {
  name: string;
  basedOn?: string | undefined;
  isOutlined: boolean;
  isListed: boolean;
  bold?: boolean;
}

/** Styles based on styles based on styles: Word allows ten. */
const MAX_CHAIN = 10;

/** The styles of a document by their identifiers. */
export function readStyles(part: Uint8Array | undefined): ReadonlyMap<string, WordStyle> {
  const written = part ? collectStyles(part) : new Map<string, Written>();
  return new Map([...written.keys()].map((id) => [id, resolveStyle(id, written)]));
}

function collectStyles(part: Uint8Array): Map<string, Written> {
  const styles = new Map<string, Written>();
  let style: Written | undefined;
  const visitor: Visitor = {
    open({ name, attribute }) {
      if (name === "style") {
        style = { name: "", isOutlined: false, isListed: false };
        styles.set(attribute("styleId") ?? "", style);
      } else if (!style) return;
      else if (name === "name") style.name = attribute("val") ?? "";
      else if (name === "basedOn") style.basedOn = attribute("val");
      else if (name === "outlineLvl") style.isOutlined = Number(attribute("val") ?? 9) < 9;
      else if (name === "numPr") style.isListed = true;
      else if (name === "b") style.bold = isOn(attribute("val"));
    },
    close({ name }) {
      if (name === "style") style = undefined;
    },
  };
  walkXml(part, visitor, WORD_DOCUMENT);
  return styles;
}

/** A toggle property is on when it stands there, unless its value says otherwise (17.3.2). */
export function isOn(value: string | undefined): boolean {
  return value === undefined || !/^(?:0|false|off|none)$/.test(value);
}

function resolveStyle(id: string, written: ReadonlyMap<string, Written>): WordStyle {
  let bold: boolean | undefined;
  let style = written.get(id);
  for (let step = 0; style && step < MAX_CHAIN; step++) {
    bold ??= style.bold;
    const role = findRole(style);
    if (role) return { role, bold };
    style = style.basedOn === undefined ? undefined : written.get(style.basedOn);
  }
  return { bold };
}

function findRole({ name, isOutlined, isListed }: Written): PassageRole | undefined {
  return findStyleRole(name) ?? (isOutlined ? "heading" : isListed ? "listItem" : undefined);
}
