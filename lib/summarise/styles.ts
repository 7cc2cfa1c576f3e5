/**
 * The styles of a summary, one row a style. A new style is a new row: the contract and the command
 * line list it.
 */

interface Style {
  /** What stands before each sentence. It counts towards the budget. */
  readonly prefix: string;
  /**
   * What stands between two sentences. Without it they make one paragraph, with the space that
   * their scripts use.
   */
  readonly separator?: string;
  /** Whether each sentence is read by itself. If so, no sentence that depends on another is selected. */
  readonly isStandalone: boolean;
  /**
   * `set`: the best sentences that the budget holds; `teaser`: one short sentence; `sections`: one
   * sentence a section; `nothing`: the headline is shown.
   */
  readonly selects: "set" | "teaser" | "sections" | "nothing";
  /** A sentence with this is selected only where no other can be told. */
  readonly avoids?: RegExp;
}

/** What a voice cannot read as part of a sentence: brackets, addresses, handles and hashtags. */
const UNSPOKEN = /[()[\]{}<>（）［］【】〔〕]|https?:|\bwww\.|(?<!\w)[@#]\w/;

export const STYLES = {
  paragraph: { prefix: "", isStandalone: false, selects: "set" },
  bullets: { prefix: "• ", separator: "\n", isStandalone: true, selects: "set" },
  teaser: { prefix: "", isStandalone: true, selects: "teaser" },
  headline: { prefix: "", isStandalone: true, selects: "nothing" },
  sections: { prefix: "", separator: "\n\n", isStandalone: true, selects: "sections" },
  voice: { prefix: "", isStandalone: false, selects: "set", avoids: UNSPOKEN },
} as const satisfies Readonly<Record<string, Style>>;

export type StyleName = keyof typeof STYLES;

export const STYLE_NAMES = Object.keys(STYLES) as [StyleName, ...StyleName[]];

/** The row of a style; the same as `STYLES[name]`, but of one type for every style. */
export const findStyle = (name: StyleName): Style => STYLES[name];

/** Styles whose sentences are chosen for the usual length only. */
export type OtherStyle = Exclude<StyleName, "paragraph" | "headline">;
const OTHER_STYLES = STYLE_NAMES.filter(
  (name): name is OtherStyle => name !== "paragraph" && STYLES[name].selects !== "nothing",
);

/** Makes something for each of these styles, under the style's name. */
export const eachStyle = <T>(make: (style: OtherStyle) => T) =>
  Object.fromEntries(OTHER_STYLES.map((style) => [style, make(style)])) as Record<OtherStyle, T>;
