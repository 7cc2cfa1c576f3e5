/**
 * Whether readers see a text. What a page or a mail hides by an attribute, a style or the name of a class
 * does not belong to its story. Closed `<details>` are seen: readers open them.
 */
import { memoize } from "../../../text/memoize.ts";
import { StyleSheet, type Styles } from "./stylesheet.ts";

type Attributes = Readonly<Record<string, string | undefined>>;

/** How text inside an element is seen; elements within inherit it. */
export interface Look {
  /** Nothing inside can be seen, whatever the styles inside say. */
  readonly hidden: boolean;
  /** By `visibility`: what is within may be visible again. */
  readonly invisible: boolean;
  /** The letters are a pixel high or less. Elements inside may have larger ones. */
  readonly tiny: boolean;
  readonly colour?: string | undefined;
  /** What it stands on: a colour; `page` where nothing states one, `unknown` where it is a picture. */
  readonly ground: string;
}

const NO_RULES = new StyleSheet();

/** How the text of a page is seen that says nothing of itself. */
export const PLAIN: Look = { hidden: false, invisible: false, tiny: false, ground: "page" };

/**
 * Names of classes that hide by what is agreed of them: frameworks' own, and what mails call
 * their preview line.
 */
const HIDING = new Set(
  (
    "hidden hide is-hidden u-hidden d-none invisible sr-only visually-hidden visuallyhidden " +
    "visually_hidden " +
    "visuallyHidden is-visually-hidden u-visually-hidden u-hidden-visually hidden-visually " +
    "screen-reader-text " +
    "screen-reader-only screenreader-only screen-reader screenreader show-for-sr element-invisible " +
    "a11y-hidden " +
    "assistive-text offscreen off-screen preheader pre-header preheader-text preheadertext " +
    "hidden-preheader " +
    "preview-text previewtext preview_text mcnpreviewtext email-preheader mail-preheader"
  )
    .toLowerCase()
    .split(" "),
);
/**
 * Beside these a class that hides does so only on some screens, or until something was opened that now is.
 */
const BOXES = String.raw`block|flex|grid|inline\S*|table\S*`;
const SHOWING = new RegExp(
  `^(?:${[
    "show|active|open|in|visible|is-(?:visible|open|active)",
    `d-(?:sm-|md-|lg-|xl-|xxl-)?(?:${BOXES})`,
    String.raw`(?:\S{1,20}:)(?:${BOXES}|visible|contents|not-sr-only)`,
  ].join("|")})$`,
);

/** A part of a page that React's server sends behind the rest; a script puts it in its place at once. */
const STREAMED = /^S:[0-9a-f]{1,6}$/;

/** How the text of an element is seen, by its own attributes, the page's own sheet, and what is around it. */
export function computeLook(around: Look, tag: string, attributes: Attributes, sheet = NO_RULES): Look {
  if (around.hidden) return around;
  if (isHiddenByAttribute(attributes) || isHiddenByName(attributes)) return { ...around, hidden: true };
  const styles = sheet.stylesOf(tag, attributes);
  if (styles === NOTHING && tag !== "font" && attributes.bgcolor === undefined && !attributes.background) {
    const ground = sheet.paints && attributes.class ? "unknown" : around.ground;
    return ground === around.ground ? around : { ...around, ground };
  }
  const ground =
    findGround(styles, attributes) ?? (sheet.paints && attributes.class ? "unknown" : around.ground);
  const colour =
    parseColour(styles.color ?? (tag === "font" ? attributes.color : undefined)) ?? around.colour;
  const { visibility } = styles;
  const size = styles["font-size"] ?? /(?:^|\s)([\d.]+(?:px|pt))/.exec(styles.font ?? "")?.[1];
  return {
    hidden: isRemoved(styles) || isOffScreen(styles) || isClipped(styles),
    invisible: visibility === undefined ? around.invisible : /^(?:hidden|collapse)$/.test(visibility),
    tiny: size === undefined ? around.tiny : isNothing(size),
    colour: /^text$/.test(styles["background-clip"] ?? styles["-webkit-background-clip"] ?? "")
      ? undefined
      : colour,
    ground,
  };
}

const NOTHING: Styles = NO_RULES.stylesOf("", {});

/** Whether readers see text that looks so. A page is white, as far as nothing may have painted it. */
export function isSeen({ hidden, invisible, tiny, colour, ground }: Look, { paints } = NO_RULES): boolean {
  if (hidden || invisible || tiny || colour === "transparent") return false;
  return colour === undefined || !areLike(colour, ground === "page" && !paints ? WHITE : ground);
}

function isHiddenByAttribute({ hidden, id = "" }: Attributes): boolean {
  return hidden !== undefined && hidden !== "until-found" && !STREAMED.test(id);
}

function isHiddenByName({ class: classes = "", id }: Attributes): boolean {
  if (id !== undefined && HIDING.has(id.toLowerCase())) return true;
  return classes !== "" && hidesByClasses(classes);
}

const hidesByClasses = memoize((classes) => {
  const names = classes.slice(0, 2_000).toLowerCase().split(/\s+/);
  return names.some((name) => HIDING.has(name)) && !names.some((name) => SHOWING.test(name));
});

function isRemoved({
  display,
  opacity,
  "content-visibility": content,
  "mso-hide": outlook,
}: Styles): boolean {
  return (
    display === "none" ||
    (opacity !== undefined && Number.parseFloat(opacity) <= 0.01) ||
    outlook === "all" ||
    content === "hidden"
  );
}

/** Further to the left or above than any screen reaches. */
function isOffScreen(styles: Styles): boolean {
  const isAway = (name: string) => farOut(styles[name]);
  if (isAway("text-indent") || isAway("margin-left") || isAway("margin-top")) return true;
  if (/translate(?:x|y|3d)?\(\s*-\d{4}|scale(?:3d)?\(\s*0\s*[,)]/.test(styles.transform ?? "")) return true;
  return /^(?:absolute|fixed)/.test(styles.position ?? "") && ["left", "top", "right", "bottom"].some(isAway);
}

function farOut(value: string | undefined): boolean {
  const found = /^-(\d{1,9})(?:\.\d+)?(px|pt|r?em|%|v[wh])?$/.exec(value ?? "");
  if (!found) return false;
  const least = { em: 50, rem: 50, "%": 100, vw: 100, vh: 100 }[found[2] ?? ""] ?? 500;
  return Number(found[1]) >= least;
}

/** No room for a letter, and nothing shown beyond it. */
function isClipped(styles: Styles): boolean {
  const { clip, "clip-path": path } = styles;
  if (/^rect\((?:[\s,]*[01](?:px|em|%)?){4}[\s,]*\)$/.test(clip ?? "")) return true;
  if (/^(?:inset\((?:50|100)%|circle\(0|polygon\((?:0(?:px|%)? 0(?:px|%)?,? ?){3,4}\))/.test(path ?? ""))
    return true;
  const cuts = [styles.overflow, styles["overflow-x"], styles["overflow-y"]].some((value) =>
    /^(?:hidden|clip)/.test(value ?? ""),
  );
  // A box of no height that is as high as its padding holds a video.
  const padded = [styles.padding, styles["padding-top"], styles["padding-bottom"]].some((value) =>
    /[1-9]/.test(value ?? ""),
  );
  if (!cuts || padded) return false;
  return ["width", "height", "max-width", "max-height", "line-height"].some((name) => {
    const value = styles[name];
    // A line height without a unit is a multiple of the font size.
    return value !== undefined && isNothing(value) && !(name === "line-height" && value === "1");
  });
}

/** Nothing, or a pixel. */
function isNothing(value: string): boolean {
  return /^(?:(?:0+(?:\.0+)?|\.0+)(?:[a-z]{1,4}|%)?|1(?:\.0+)?(?:px|pt)?|0?\.\d+(?:px|pt))$/.test(value);
}

function findGround(styles: Styles, { bgcolor, background }: Attributes): string | undefined {
  const stated = styles["background-color"] ?? styles.background ?? bgcolor;
  if (
    /url\(|gradient/.test(styles.background ?? "") ||
    (styles["background-image"] ?? "none") !== "none" ||
    background
  )
    return "unknown";
  const colour = stated === undefined ? undefined : (parseColour(stated) ?? "unknown");
  return colour === "transparent" ? undefined : colour;
}

const WHITE = "ffffff";
const NAMED: Readonly<Record<string, string>> = { white: WHITE, black: "000000", transparent: "transparent" };

/** How far two colours lie apart, in each of red, green and blue (of 255), and are still one to the eye. */
const MAX_COLOUR_DISTANCE = 12;

function areLike(one: string, other: string): boolean {
  if (one === other) return true;
  if (!/^[0-9a-f]{6}$/.test(one) || !/^[0-9a-f]{6}$/.test(other)) return false;
  return [0, 2, 4].every((at) => {
    const [a, b] = [one, other].map((colour) => Number.parseInt(colour.slice(at, at + 2), 16));
    return Math.abs(a! - b!) <= MAX_COLOUR_DISTANCE;
  });
}

/** One name for each colour, however it is written; undefined where it is none. */
function parseColour(value: string | undefined): string | undefined {
  const text = value?.trim().toLowerCase();
  if (!text) return undefined;
  if (NAMED[text]) return NAMED[text];
  const hex = /^#?([0-9a-f]{3}|[0-9a-f]{6})$/.exec(text)?.[1];
  if (hex !== undefined) return hex.length === 3 ? hex.replace(/./g, "$&$&") : hex;
  const numbers = /^rgba?\(\s*(\d{1,3})[\s,]+(\d{1,3})[\s,]+(\d{1,3})(?:[\s,/]+([\d.]+)(%?))?\s*\)$/.exec(
    text,
  );
  if (!numbers) return undefined;
  if (numbers[4] !== undefined && Number(numbers[4]) <= (numbers[5] ? 5 : 0.05)) return "transparent";
  return numbers
    .slice(1, 4)
    .map((part) => Math.min(255, Number(part)).toString(16).padStart(2, "0"))
    .join("");
}
