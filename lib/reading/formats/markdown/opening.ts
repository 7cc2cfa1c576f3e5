/** Where front matter ends and the story begins. */

/** YAML between `---` (Jekyll), TOML between `+++` (Hugo), JSON that the text follows (Hugo). */
export type FrontMatterLanguage = "yaml" | "toml" | "json";

const FENCES: readonly { language: FrontMatterLanguage; opens: RegExp; closes: RegExp }[] = [
  {
    language: "yaml",
    opens: /^---[ \t]*\n(?=[ \t]*(?:#|["']?[\p{L}_][\w\p{L} .-]{0,60}["']?[ \t]*:))/u,
    closes: /^(?:---|\.\.\.)[ \t]*$/m,
  },
  { language: "toml", opens: /^\+\+\+[ \t]*\n/, closes: /^\+\+\+[ \t]*$/m },
  { language: "json", opens: /^(?=\{[ \t]*\n)/, closes: /^(?<=^)\}[ \t]*$/m },
];

/** Pandoc's title block: title and authors, and often a date; a line that goes on is indented. */
const GOES_ON = String.raw`(?:\n[ \t]+[^\n]{1,400})`;
export const TITLE_BLOCK = new RegExp(
  [
    String.raw`^\ufeff?% ?(\S[^\n]{0,400}${GOES_ON}{0,3})\n`,
    String.raw`% ?([^\n]{0,400}${GOES_ON}{0,20})\n(?:% ?([^\n]{0,100})\n)?`,
  ].join(""),
);

/** Front matter longer than this is no front matter. */
const MAX_LENGTH = 32_768;

export interface Opening {
  readonly language: FrontMatterLanguage;
  readonly frontMatter: string;
  readonly story: string;
}

/** Splits a text into front matter and story; undefined when it has no front matter. */
export function findOpening(text: string): Opening | undefined {
  const written = text.replace(/^\ufeff?\s*/, "").replaceAll("\r\n", "\n");
  for (const { language, opens, closes } of FENCES) {
    const opened = opens.exec(written);
    if (!opened) continue;
    const from = opened[0].length;
    const closed = closes.exec(written.slice(from, from + MAX_LENGTH));
    if (!closed) continue;
    const end = from + closed.index;
    const story = written.slice(end + closed[0].length);
    // JSON alone is no story with front matter, it is JSON.
    if (language === "json") {
      if (story.trim() !== "") return { language, frontMatter: written.slice(0, end + 1), story };
    } else return { language, frontMatter: written.slice(from, end), story };
  }
  return undefined;
}

/** Whether a file's first 4,096 bytes open with front matter; it may go on behind them. */
export function opensWithFrontMatter(head: string): boolean {
  if (findOpening(head)) return true;
  const written = head.replace(/^\ufeff?\s*/, "").replaceAll("\r\n", "\n");
  // Too long to end in the head: a key and another one, and not a rule above a letter's "Re: …".
  return head.length > 3_500 && /^---\n[\w-]+:[^\n]*\n(?:[\w-]+:|[ \t]|- )/.test(written);
}
