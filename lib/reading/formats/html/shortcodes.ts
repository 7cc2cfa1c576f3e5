/**
 * Shortcodes: what a content system replaces when it publishes a post, and leaves as it is when it exports
 * one: `[gallery ids="1,2"]`. They are mark-up, not text. (WordPress, Shortcode API.)
 */

/** One in square brackets: its closing slash, its name, its attributes. */
const SHORTCODE = /\[(\/?)([a-z][\w-]{1,40})(\s[^[\]<>]{0,500})?\]/g;
/** Those of WordPress itself, which need no attributes to be told from an editor's brackets. */
const BUILT_IN = new Set(["caption", "wp_caption", "gallery", "embed", "audio", "video", "playlist"]);
const ATTRIBUTE = /[\w-]\s*=\s*(?:["'“”″]|&quot;|&#8221;)/;
/** Without one of these a page has none, though scripts have brackets by the thousand. */
const MAY_HOLD = new RegExp(
  String.raw`\[(?:/?(?:${[...BUILT_IN].join("|")})[\s\]]|/?[a-z][\w-]{1,40}\s[^[\]<>]{0,500}=)`,
);
/** What stands between its two halves goes with it: an address, a list of files. */
const EMBED = /\[embed\b[^[\]<>]{0,500}\][^[\]<>]{0,2000}\[\/embed\]/g;

/**
 * @returns the mark-up without its shortcodes, a captioned picture as a figure; and the shortcodes,
 *   as they stand.
 */
export function takeOutShortcodes(markup: string): { markup: string; shortcodes: string[] } {
  const shortcodes: string[] = [];
  if (!MAY_HOLD.test(markup)) return { markup, shortcodes };
  const take = (shortcode: string, instead: string) => {
    shortcodes.push(shortcode);
    return instead;
  };
  const named = new Set<string>();
  const bare = markup.includes("[/embed]") ? markup.replace(EMBED, (embed) => take(embed, " ")) : markup;
  const taken = bare.replace(SHORTCODE, (shortcode, slash: string, name: string, attributes = "") => {
    const isKnown = BUILT_IN.has(name) || (slash !== "" && named.has(name));
    if (!isKnown && !ATTRIBUTE.test(attributes)) return shortcode;
    named.add(name);
    const isCaptioned = name === "caption" || name === "wp_caption";
    return take(shortcode, isCaptioned ? `<${slash}figure>` : " ");
  });
  return { markup: taken, shortcodes };
}
