/** The properties of a ninjs object, whatever their case and their spelling. */
import { decodeEntities, tidy } from "../../../text/characters.ts";
import type { Trace } from "../../draft.ts";
import { readMarkup } from "../markup/markup.ts";
import { looksLikeMarkup } from "../markup/written.ts";

/** More subjects, keywords or renditions than any desk sets. */
const MAX_MEMBERS = 1000;

/** A text or a number as one clean line. */
export function readScalar(value: unknown): string | undefined {
  if (typeof value === "number" && Number.isFinite(value)) return String(value);
  return typeof value === "string" ? tidy(decodeEntities(value)) || undefined : undefined;
}

/**
 * A JSON object whose properties are found whatever their case. Names such as `__proto__` mean nothing here.
 */
export class Properties {
  readonly #values = new Map<string, unknown>();

  constructor(value: unknown) {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return;
    for (const [name, property] of Object.entries(value)) {
      const key = name.toLowerCase();
      if (!this.#values.has(key)) this.#values.set(key, property);
    }
  }

  /** The first of these properties that is a text or a number, tidy. */
  text(...names: string[]): string | undefined {
    for (const name of names) {
      const text = readScalar(this.#values.get(name));
      if (text) return text;
    }
    return undefined;
  }

  /** The text of a property as written, line breaks and all. */
  raw(name: string): string | undefined {
    const value = this.#values.get(name);
    return typeof value === "string" && value.trim() !== "" ? value : undefined;
  }

  value(name: string): unknown {
    return this.#values.get(name);
  }

  /** The members of the first of these properties that is a list, or the property itself as the only one. */
  list(...names: string[]): unknown[] {
    for (const name of names) {
      const value = this.#values.get(name);
      if (Array.isArray(value)) return value.slice(0, MAX_MEMBERS);
      if (value !== undefined && value !== null && value !== "") return [value];
    }
    return [];
  }

  /** The properties whose name starts so, in the order of the object. */
  startingWith(prefix: string): [name: string, value: unknown][] {
    return [...this.#values].filter(([name]) => name.startsWith(prefix));
  }
}

/** One wording of a property. */
export interface Wording {
  readonly role: string;
  readonly contentType: string;
  readonly text: string;
}

/**
 * All wordings of a property: `headline`, `headline_main` (1.x), `headlines: [{ role, contenttype, value }]`.
 */
export function listWordings(item: Properties, name: string, plural = `${name}s`): Wording[] {
  const single = item.startingWith(name).flatMap(([key, value]): Wording[] => {
    if (key !== name && !key.startsWith(`${name}_`)) return [];
    const role = key.slice(name.length + 1);
    return typeof value === "string" ? [{ role, contentType: role, text: value }] : [];
  });
  const listed = item.list(plural).flatMap((member): Wording[] => {
    if (typeof member === "string") return [{ role: "", contentType: "", text: member }];
    const wording = new Properties(member);
    const text = wording.raw("value");
    return text
      ? [{ role: wording.text("role") ?? "", contentType: wording.text("contenttype") ?? "", text }]
      : [];
  });
  return [...single, ...listed].filter(({ text }) => text.trim() !== "");
}

/** One line: the wording without a role, then of the wanted role, then the first. Mark-up is read away. */
export function findWording(item: Properties, name: string, wanted: RegExp): string | undefined {
  const all = listWordings(item, name);
  const chosen = all.find(({ role }) => role === "") ?? all.find(({ role }) => wanted.test(role)) ?? all[0];
  if (!chosen) return undefined;
  const silent: Trace = { warn() {}, drop() {} };
  const text = looksLikeMarkup(chosen.text)
    ? readMarkup(chosen.text, silent)
        .blocks.map((block) => block.text)
        .join(" ")
    : decodeEntities(chosen.text);
  return tidy(text) || undefined;
}
