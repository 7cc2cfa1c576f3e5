/**
 * Accounts for all text of a page that is no part of its story: each passage once, with the rule that
 * left it out.
 */
import { foldLine } from "../../../text/words.ts";
import type { Dropped } from "../../draft.ts";
import type { Furniture } from "./boilerplate.ts";
import type { PageOutline, Passage } from "./passages.ts";
import { collapseSpaces, type PageElement } from "./tree.ts";

/** Elements that readers use and do not read: their text is in no passage. */
const CONTROLS = new Set(["button", "select", "textarea", "datalist", "dialog"]);

/**
 * @param page the page without what its readers do not see
 * @param furniture boxes that hold no story, which are in no passage
 * @param verdicts the passages that are told, and those that a rule left out
 * @returns what a rule left out, and what stands around the story, run by run, in the order of the page; then
 *   the boxes and the controls
 */
export function listLeftOut(
  page: PageElement,
  furniture: ReadonlyMap<PageElement, Furniture["rule"]>,
  { passages }: PageOutline,
  verdicts: { readonly story: readonly Passage[]; readonly dropped: ReadonlyMap<Passage, string> },
  headline: string | undefined,
): Dropped[] {
  const told = new Set(verdicts.story);
  const title = foldLine(headline ?? "");
  const runs: Run[] = [];
  let before: Passage | undefined;
  for (const passage of passages) {
    if (told.has(passage)) continue;
    const isTitle = title !== "" && foldLine(passage.text) === title;
    const rule = verdicts.dropped.get(passage) ?? (isTitle ? "headline" : "boilerplate");
    const isNext = before?.index === passage.index - 1;
    const run = rule === "boilerplate" && isNext ? runs.at(-1) : undefined;
    if (run?.rule === rule) run.texts.push(passage.text);
    else runs.push({ rule, texts: [passage.text] });
    before = passage;
  }
  addBoxes(page, furniture, runs);
  return runs
    .map(({ rule, texts }) => ({ rule, text: texts.join(" · ") }))
    .filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
}

interface Run {
  readonly rule: string;
  readonly texts: string[];
}

function addBoxes(
  element: PageElement,
  furniture: ReadonlyMap<PageElement, Furniture["rule"]>,
  runs: Run[],
): void {
  for (const child of element.children) {
    if (typeof child === "string") continue;
    const rule = furniture.get(child) ?? (CONTROLS.has(child.tag) ? "control" : undefined);
    if (rule === undefined) addBoxes(child, furniture, runs);
    else runs.push({ rule, texts: listTextsIn(child) });
  }
}

const NOT_TEXT = new Set(["script", "style", "noscript"]);

/** The text of a box, piece by piece as its elements part it. */
function listTextsIn(element: PageElement): string[] {
  return element.children
    .flatMap((child) => {
      if (typeof child === "string") return [collapseSpaces(child)];
      return NOT_TEXT.has(child.tag) ? [] : listTextsIn(child);
    })
    .filter((text) => text !== "");
}
