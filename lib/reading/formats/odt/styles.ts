/**
 * What the styles of an OpenDocument text say of its paragraphs and of the text within them (ODF 1.3
 * part 3, 16).
 */
import type { Element } from "../containers/xml.ts";
import type { PassageRole } from "../manuscript/passage.ts";
import { findStyleRole } from "../manuscript/styles.ts";

/** A style, as far as it tells what a text is. */
export interface OdtStyle {
  readonly role?: PassageRole | undefined;
  readonly isBold?: boolean | undefined;
  readonly isHidden?: boolean | undefined;
}

interface StatedStyle {
  /** As people see it. */
  readonly name: string;
  readonly parent?: string | undefined;
  isBold?: boolean;
  isHidden?: boolean;
}

/** Styles based on styles based on styles. */
const MAX_CHAIN = 10;

/** The styles of a document, of paragraphs and of text. */
export class OdtStyles {
  readonly #stated = new Map<string, StatedStyle>();
  readonly #resolved = new Map<string, OdtStyle>();
  #current: StatedStyle | undefined;

  /**
   * Takes a `style:style` element; its properties follow. A later style of the same name
   * replaces the earlier.
   */
  add({ attribute }: Element): void {
    const name = attribute("name") ?? "";
    const family = attribute("family") ?? "";
    this.#current = {
      name: attribute("display-name") ?? decodeName(name),
      parent: attribute("parent-style-name"),
    };
    this.#stated.set(`${family} ${name}`, this.#current);
    this.#resolved.clear();
  }

  /** Takes the `style:text-properties` of the style that was added last. */
  describe({ attribute }: Element): void {
    const style = this.#current;
    if (!style) return;
    const [weight, display] = [attribute("font-weight"), attribute("display")];
    if (weight !== undefined) style.isBold = weight === "bold" || Number(weight) >= 600;
    if (display !== undefined) style.isHidden = display === "none";
  }

  /** The style that was added last is complete. */
  end(): void {
    this.#current = undefined;
  }

  /** The style by this name, with what it takes from those that it is based on. */
  find(family: "paragraph" | "text", name: string | undefined): OdtStyle {
    if (name === undefined) return {};
    const key = `${family} ${name}`;
    const known = this.#resolved.get(key);
    if (known) return known;
    // Some programs name styles that they do not define.
    const style = this.#stated.has(key)
      ? this.#resolve(family, key)
      : { role: findStyleRole(decodeName(name)) };
    this.#resolved.set(key, style);
    return style;
  }

  #resolve(family: string, key: string): OdtStyle {
    let [role, isBold, isHidden]: [PassageRole?, boolean?, boolean?] = [];
    let stated = this.#stated.get(key);
    for (let step = 0; stated && step < MAX_CHAIN; step++) {
      role ??= findStyleRole(stated.name);
      isBold ??= stated.isBold;
      isHidden ??= stated.isHidden;
      stated = stated.parent === undefined ? undefined : this.#stated.get(`${family} ${stated.parent}`);
    }
    return { role, isBold, isHidden };
  }
}

/** `Heading_20_1` is "Heading 1": what a name may not hold stands in it as its code. */
function decodeName(name: string): string {
  return name.replace(/_([0-9a-f]{1,4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
