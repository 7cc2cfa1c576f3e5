/** The control words that say where text goes, or that are text themselves. */

/** Where the text of a group goes. */
export type Destination =
  | "body"
  | "margin"
  | "note"
  | "comment"
  | "fonts"
  | "styles"
  | "info"
  | "title"
  | "author"
  | "keywords"
  | "created"
  | "modified"
  /** A drawing: only a text box in it holds text. */
  | "shape"
  | "nowhere";

/** Groups that are named by the word they open with. All others that open with `\*` go nowhere. */
export const DESTINATIONS = new Map<string, Destination>([
  ["fonttbl", "fonts"],
  ["stylesheet", "styles"],
  ["info", "info"],
  ["title", "title"],
  ["author", "author"],
  ["keywords", "keywords"],
  ["creatim", "created"],
  ["revtim", "modified"],
  ...["header", "headerl", "headerr", "headerf", "footer", "footerl", "footerr", "footerf"].map(
    (word): [string, Destination] => [word, "margin"],
  ),
  ["footnote", "note"],
  ["annotation", "comment"],
  ["shpinst", "shape"],
  ["shptxt", "body"],
  ["fldrslt", "body"],
  ...[
    "colortbl pict object objdata objclass nonshppict shprslt fldinst sp sn sv listtable listoverridetable",
    "revtbl rsidtbl filetbl bkmkstart bkmkend atnid atnauthor atrfstart atrfend atndate atnref",
    "listtext pntext",
    "xe tc rxe themedata colorschememapping datastore latentstyles generator userprops docvar",
    "doccomm operator",
    "subject category manager company hlinkbase comment printim buptim template pn pnseclvl mmathPr do",
    "upr private factoidname ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn background formfield panose falt",
  ]
    .join(" ")
    .split(" ")
    .map((word): [string, Destination] => [word, "nowhere"]),
]);

/** Destinations that may open with `\*` and are read all the same. */
export const READ_THOUGH_STARRED = new Set(["shpinst", "shptxt", "annotation", "fldrslt"]);

/** Characters that have a word of their own. */
export const CHARACTERS: Readonly<Record<string, string>> = {
  tab: " ",
  line: "\n",
  lbr: "\n",
  softline: "\n",
  emdash: "—",
  endash: "–",
  lquote: "‘",
  rquote: "’",
  ldblquote: "“",
  rdblquote: "”",
  bullet: "•",
  emspace: " ",
  enspace: " ",
  qmspace: " ",
  "~": " ",
  _: "-",
};
