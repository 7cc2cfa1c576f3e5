/** The stories of an InDesign document, gathered to one manuscript. */
import { Rejection } from "../../../rejection.ts";
import { decode } from "../../../text/characters.ts";
import { countTokens, foldLine } from "../../../text/words.ts";
import type { Trace } from "../../draft.ts";
import { isZip } from "../containers/signatures.ts";
import { walkXml } from "../containers/xml.ts";
import { inflateEntries, listEntries } from "../containers/zip.ts";
import type { Manuscript, ManuscriptPassage } from "../manuscript/passage.ts";
import { type InDesignStory, StoryReader } from "./story.ts";
import { InDesignStyles } from "./styles.ts";
import { findXmpPacket, readXmp } from "./xmp.ts";

const INDESIGN_STORY = "a story of InDesign (.icml, .idml)";
/** Text frames with fewer words are headlines, bylines, captions and pull quotes of a story beside them. */
const MIN_STORY_WORDS = 60;

const STYLES = "Resources/Styles.xml";
const MAP = "designmap.xml";
const METADATA = "META-INF/metadata.xml";
const STORY_PART = /^Stories\/[^/]+\.xml$/;
const MASTER_PART = /^MasterSpreads\/[^/]+\.xml$/;
const PARENT_STORY = /\bParentStory="([^"]{1,100})"/g;
const STORY_LIST = /\bStoryList="([^"]{0,100000})"/;

interface Parts {
  readonly stories: readonly InDesignStory[];
  /** Identifiers of stories in the order of the document, where it states one. */
  readonly order: readonly string[];
  /** Stories of master pages: folios and running heads. */
  readonly masters: ReadonlySet<string>;
  readonly metadata: string | undefined;
}

/**
 * Reads a snippet or a package. A page's short texts (headline, byline, captions) belong to its one story.
 *
 * @throws {Rejection} `unsupported-item` when it holds several stories; `malformed`, `hostile`
 */
export function readInDesign(bytes: Uint8Array, trace: Trace): Manuscript {
  const source = isZip(bytes) ? readPackage(bytes, trace) : readSnippet(bytes, trace);
  const isMaster = ({ id }: InDesignStory) => source.masters.has(id);
  const stories = sortStories(
    source.stories.filter((story) => !isMaster(story)),
    source.order,
  );
  return {
    passages: joinStories(stories, trace),
    margins: source.stories.filter(isMaster).flatMap(({ passages }) => passages.map(({ text }) => text)),
    properties: readXmp(source.metadata),
  };
}

function readSnippet(bytes: Uint8Array, trace: Trace): Parts {
  const reader = new StoryReader(new InDesignStyles(), trace);
  walkXml(bytes, reader, INDESIGN_STORY);
  return {
    stories: reader.stories,
    order: [],
    masters: new Set(),
    metadata: findXmpPacket(decode(bytes).text),
  };
}

function readPackage(bytes: Uint8Array, trace: Trace): Parts {
  const entries = listEntries(bytes, INDESIGN_STORY);
  const isWanted = (name: string) =>
    [STYLES, MAP, METADATA].includes(name) || STORY_PART.test(name) || MASTER_PART.test(name);
  const parts = inflateEntries(
    bytes,
    entries.filter(({ name }) => isWanted(name)),
    INDESIGN_STORY,
  );
  const reader = new StoryReader(new InDesignStyles(), trace);
  const styles = parts.get(STYLES);
  if (styles) walkXml(styles, reader, INDESIGN_STORY);
  for (const [name, part] of parts) if (STORY_PART.test(name)) walkXml(part, reader, INDESIGN_STORY);
  const textOf = (name: string) => decode(parts.get(name) ?? new Uint8Array()).text;
  const masters = [...parts.keys()].filter((name) => MASTER_PART.test(name)).map(textOf);
  return {
    stories: reader.stories,
    order: STORY_LIST.exec(textOf(MAP))?.[1]?.split(/\s+/) ?? [],
    masters: new Set(masters.flatMap((part) => [...part.matchAll(PARENT_STORY)].map(([, id = ""]) => id))),
    metadata: parts.has(METADATA) ? textOf(METADATA) : undefined,
  };
}

function sortStories(stories: readonly InDesignStory[], order: readonly string[]): InDesignStory[] {
  const place = new Map(order.map((id, index) => [id, index]));
  const find = ({ id }: InDesignStory) => place.get(id) ?? order.length;
  return [...stories].sort((one, other) => find(one) - find(other));
}

/**
 * The long story with the short texts around it: those that stand before it, or that a style names as a part
 * of its head, open it; the others follow it, unless they repeat what it says.
 */
function joinStories(stories: readonly InDesignStory[], trace: Trace): ManuscriptPassage[] {
  const long = stories.filter((story) => countWords(story) >= MIN_STORY_WORDS);
  if (long.length > 1) {
    const found = `found a page with ${long.length} of them; export each as .icml or .docx`;
    throw new Rejection("unsupported-item", `Expected ${INDESIGN_STORY}; ${found}.`);
  }
  const [main] = long;
  if (!main) return stories.flatMap(({ passages }) => passages);
  const at = stories.indexOf(main);
  const opens = (story: InDesignStory, index: number) =>
    index < at || story.passages.some(({ role }) => HEAD.has(role));
  const others = stories.filter((story) => story !== main);
  const before = others.filter((story) => opens(story, stories.indexOf(story)));
  const behind = others.filter((story) => !before.includes(story)).flatMap(({ passages }) => passages);
  const told = foldLine(main.passages.map(({ text }) => text).join(" "));
  const added = behind.filter((passage) => {
    const isPullQuote = told.includes(foldLine(passage.text));
    if (isPullQuote) trace.drop("pull-quote", passage.text);
    return !isPullQuote;
  });
  return [...before.flatMap(({ passages }) => passages), ...main.passages, ...added];
}

const HEAD: ReadonlySet<string> = new Set(["headline", "kicker", "standfirst", "byline"]);

function countWords({ passages }: InDesignStory): number {
  return passages.reduce((sum, { text }) => sum + countTokens(text), 0);
}
