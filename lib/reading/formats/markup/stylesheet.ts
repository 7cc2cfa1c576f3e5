/**
 * The style sheet of a page or a mail, as far as it hides text: rules for a tag, a class or an id. Rules for
 * some screens or states only (`@media`, `:hover`, `.menu .open`) do not count.
 */
import { memoize } from "../../../text/memoize.ts";

/** Properties by name, lower case, each with its value. */
export type Styles = Readonly<Record<string, string>>;

type Attributes = Readonly<Record<string, string | undefined>>;

/** Properties that can hide text, show it again, or give it a colour and a ground. */
const READ = new Set(
  (
    "display visibility content-visibility opacity position left top right bottom text-indent " +
    "margin-left margin-top transform clip " +
    "clip-path overflow overflow-x overflow-y width height max-width max-height padding padding-top " +
    "padding-bottom " +
    "font-size font line-height color background background-color background-image background-clip " +
    "-webkit-background-clip mso-hide"
  ).split(" "),
);
/** What a sheet paints is not known: most of it is said by selectors that are not read. */
const PAINT = new Set(
  "color background background-color background-image background-clip -webkit-background-clip".split(" "),
);
/** A declaration without any of these is read no further. */
const MAY_MATTER = new RegExp(
  [
    "display|visib|opacity|position|indent|margin|transform|clip|overflow|height|width",
    "font|color|background|mso-hide",
  ].join("|"),
  "i",
);

/** Characters of a page's sheets that are read; news sites inline a hundred thousand. */
const MAX_CHARACTERS = 1_000_000;
const SIMPLE = /^(?:[a-z][a-z0-9]{0,20})?(?:[.#][\w-]{1,100})?$/i;

/** The declarations in a `style` attribute, or between the braces of a rule; those marked important apart. */
function parseDeclarations(text: string): { usual: Styles; important: Styles } {
  const usual: Record<string, string> = {};
  const important: Record<string, string> = {};
  if (!MAY_MATTER.test(text)) return { usual, important };
  for (const declaration of text.split(";")) {
    const colon = declaration.indexOf(":");
    if (colon < 0) continue;
    const name = declaration.slice(0, colon).trim().toLowerCase();
    if (!READ.has(name)) continue;
    const value = declaration
      .slice(colon + 1, colon + 201)
      .trim()
      .toLowerCase();
    const bare = value.replace(/(?:(?<!\s)\s+)?!\s*important$/, "");
    if (bare === value) usual[name] = bare;
    else important[name] = bare;
  }
  return { usual, important };
}

/** The rules of a page's sheets, put together as they are met. */
export class StyleSheet {
  readonly #rules = new Map<string, { usual: Styles; important: Styles }>();
  /** The classes that rules speak of, a few of those that a page has. */
  readonly #classes = new Set<string>();
  #left = MAX_CHARACTERS;
  /**
   * Whether something unread may give text another ground than white: a linked sheet, a rule
   * with a background.
   */
  paints = false;

  /** Adds what stands in one `<style>`. Linear in its length. */
  add(css: string): void {
    const text = withoutComments(css.slice(0, this.#left));
    this.#left -= text.length;
    if (/background/i.test(text)) this.paints = true;
    for (let at = 0; at < text.length; ) {
      const open = text.indexOf("{", at);
      if (open < 0) return;
      const head = text.slice(at, open);
      const selector = head.slice(head.lastIndexOf(";") + 1).trim();
      const isAtRule = selector.startsWith("@");
      const close = isAtRule ? endOfBlock(text, open) : text.indexOf("}", open);
      if (close < 0) return;
      if (!isAtRule) this.#rule(selector, text.slice(open + 1, close));
      at = close + 1;
    }
  }

  #rule(selectors: string, block: string): void {
    const read = selectors
      .slice(0, 10_000)
      .split(",")
      .map((selector) => selector.trim())
      .filter((selector) => selector !== "" && SIMPLE.test(selector));
    if (read.length === 0) return;
    const { usual, important } = unpainted(parseDeclarations(block));
    if (Object.keys(usual).length + Object.keys(important).length === 0) return;
    for (const selector of read) {
      const known = this.#rules.get(selector);
      const name = /\.(.+)/.exec(selector)?.[1];
      if (name !== undefined) this.#classes.add(name);
      this.#rules.set(selector, {
        usual: { ...known?.usual, ...usual },
        important: { ...known?.important, ...important },
      });
    }
  }

  #speaksOf(tag: string, id: string | undefined): boolean {
    if (this.#rules.has(tag)) return true;
    return id !== undefined && (this.#rules.has(`#${id}`) || this.#rules.has(`${tag}#${id}`));
  }

  /** What an element looks like by the sheet and by its own `style`. */
  stylesOf(tag: string, { class: classes = "", id, style }: Attributes): Styles {
    const own = style === undefined ? undefined : parseDeclarations(style);
    if (this.#rules.size === 0) return own ? { ...own.usual, ...own.important } : NONE;
    const names = classes === "" ? [] : listNames(classes).filter((name) => this.#classes.has(name));
    if (names.length === 0 && !own && !this.#speaksOf(tag, id)) return NONE;
    const selectors = [
      tag,
      ...names.map((name) => `.${name}`),
      ...names.map((name) => `${tag}.${name}`),
      ...(id ? [`#${id}`, `${tag}#${id}`] : []),
    ];
    const met = selectors.map((selector) => this.#rules.get(selector)).filter((rule) => rule !== undefined);
    if (met.length === 0 && !own) return NONE;
    const all = own ? [...met, own] : met;
    return Object.assign(
      {},
      ...all.map(({ usual }) => usual),
      ...met.map(({ important }) => important),
      own?.important,
    );
  }
}

const NONE: Styles = {};

const listNames = memoize((classes) => classes.slice(0, 2_000).trim().split(/\s+/));

type Declarations = ReturnType<typeof parseDeclarations>;

function unpainted({ usual, important }: Declarations): Declarations {
  const bare = (styles: Styles) =>
    Object.fromEntries(Object.entries(styles).filter(([property]) => !PAINT.has(property)));
  return { usual: bare(usual), important: bare(important) };
}

function withoutComments(css: string): string {
  const kept: string[] = [];
  for (let at = 0; at < css.length; ) {
    const open = css.indexOf("/*", at);
    kept.push(css.slice(at, open < 0 ? css.length : open));
    const close = open < 0 ? -1 : css.indexOf("*/", open + 2);
    if (close < 0) break;
    at = close + 2;
  }
  return kept.join("").replaceAll(/<!--|-->/g, "");
}

/** Where the block that opens at a brace closes, the blocks in it included. */
function endOfBlock(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at += 1) {
    if (text[at] === "{") depth += 1;
    else if (text[at] === "}" && --depth === 0) return at;
  }
  return -1;
}
