/** The styles of an InDesign document: what a paragraph is by its style's name, and which are bold. */
import type { Element } from "../containers/xml.ts";
import type { PassageRole } from "../manuscript/passage.ts";
import { findStyleRole } from "../manuscript/styles.ts";

interface WrittenStyle {
  readonly name: string;
  readonly isBold: boolean | undefined;
  basedOn?: string;
}

/** Styles based on styles based on styles. */
const MAX_CHAIN = 10;
const BOLD = /bold|black|heavy/i;
/** What pandoc calls its styles. */
const OF_PANDOC: readonly { role: PassageRole; called: RegExp }[] = [
  { role: "heading", called: /^header\s?\d$/i },
  { role: "quote", called: /^blockquote\b/i },
  { role: "listItem", called: /^(?:bul|num)list\b/i },
];

/** The styles of paragraphs and characters, collected as their elements come. */
export class InDesignStyles {
  readonly #styles = new Map<string, WrittenStyle>();
  #open: WrittenStyle | undefined;

  /** Reads an element that defines a style, or that says on what the open one is based. */
  open({ name, attribute }: Element): void {
    if (name !== "ParagraphStyle" && name !== "CharacterStyle") return;
    const fontStyle = attribute("FontStyle");
    const called = attribute("Name") ?? "";
    this.#open = { name: called, isBold: fontStyle === undefined ? undefined : BOLD.test(fontStyle) };
    this.#styles.set(attribute("Self") ?? called, this.#open);
  }

  /** The text of `BasedOn`: a reference to a style, or its name. */
  base(reference: string): void {
    if (this.#open) this.#open.basedOn = reference;
  }

  findRole(reference: string | undefined): PassageRole | undefined {
    for (const { name } of this.#follow(reference)) {
      const role = findRoleOf(name);
      if (role) return role;
    }
    return undefined;
  }

  isBold(reference: string | undefined): boolean | undefined {
    return this.#follow(reference).find(({ isBold }) => isBold !== undefined)?.isBold;
  }

  /** A style, and those that it is based on. A style that is not defined here is known by its reference. */
  #follow(reference: string | undefined): WrittenStyle[] {
    const chain: WrittenStyle[] = [];
    for (let at = reference; at !== undefined && chain.length < MAX_CHAIN; ) {
      const style: WrittenStyle = this.#styles.get(at) ?? { name: decodeName(at), isBold: undefined };
      chain.push(style);
      at = style.basedOn;
    }
    return chain;
  }
}

/** "ParagraphStyle/News%3aHeadline" is the style Headline of the group News. */
function decodeName(reference: string): string {
  return reference.replace(/^\w+\//, "").replace(/%3a/gi, ":");
}

/**
 * Names may have the groups before them that a style stands in: "News:Headline"; of pandoc's, what they
 * stand in comes first, and the kind of paragraph last: "Standfirst > Paragraph".
 */
function findRoleOf(name: string): PassageRole | undefined {
  const called = name.split(":").at(-1)!.split(">")[0]!.replace("$ID/", "").trim();
  return OF_PANDOC.find((style) => style.called.test(called))?.role ?? findStyleRole(called);
}
