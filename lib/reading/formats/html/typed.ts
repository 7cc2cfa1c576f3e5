/**
 * A manuscript that a word processor saved as HTML (Word's "filtered" pages, Google Docs' and LibreOffice's
 * exports): no page stands around the story, and paragraphs say by their style what they are.
 */
import type { Draft, Trace } from "../../draft.ts";
import type { PassageRole, ManuscriptPassage as Typed } from "../manuscript/passage.ts";
import { draftManuscript } from "../manuscript/story.ts";
import { findStyleRole } from "../manuscript/styles.ts";
import { findMeta, type Stated } from "./head.ts";
import { outlinePage, type Passage } from "./passages.ts";
import { listDescendants, type PageElement, readNodeText } from "./tree.ts";
import { takeOutUnseen } from "./unseen.ts";

const PROGRAM =
  /^(?:microsoft word|libreoffice|openoffice|apache openoffice|google docs|cocoa html writer|apple pages)/i;
/** Word's own style, Google Docs' body, and what it puts around copy that is pasted. */
const STYLE = /(?:^|\s)(?:MsoNormal|MsoTitle|doc-content)(?:\s|$)/;
const PASTED = /^docs-internal-guid-/;

/** Whether a word processor wrote a page, and no site states anything of it. */
export function isTyped(tree: PageElement, stated: Stated): boolean {
  if (stated.canonical || stated.statements.article || findMeta(stated, "og:title", "og:url")) return false;
  if (PROGRAM.test(findMeta(stated, "generator") ?? "")) return true;
  for (const { attributes } of listDescendants(tree))
    if (STYLE.test(attributes.class ?? "") || PASTED.test(attributes.id ?? "")) return true;
  return false;
}

/** Reads such a manuscript. Its notes and its reviewers' comments go to the trace. */
export function readTyped(tree: PageElement, stated: Stated, trace: Trace): Draft {
  const notes = findNotes(tree, trace);
  for (const text of takeOutUnseen(tree, notes).texts) trace.drop("hidden", text);
  const { passages } = outlinePage(tree, notes);
  return draftManuscript(
    {
      passages: passages.map(typed),
      margins: [],
      properties: {
        title: stated.title || undefined,
        author: findMeta(stated, "author"),
        created: findMeta(stated, "created"),
        language: stated.language,
      },
    },
    trace,
  );
}

/** Links from the copy to a note, and from a note to the copy, as these programs name them. */
const TO_NOTE = /^#(?:_ftn|_edn|ftnt|cmnt|_msocom_?|sd(?:foot|end)note)\d+(?:sym)?$/;
const TO_COPY = /^#(?:_ftnref|_ednref|ftnt_ref|cmnt_ref|_msoanchor_|sd(?:foot|end)note)\d+(?:anc)?$/;

function findNotes(tree: PageElement, trace: Trace): Set<PageElement> {
  const notes = new Set<PageElement>();
  for (const element of listDescendants(tree)) {
    const { href = "" } = element.attributes;
    if (element.tag !== "a") continue;
    if (TO_NOTE.test(href)) notes.add(element);
    else if (TO_COPY.test(href)) {
      const note = paragraphAround(element);
      if (!notes.has(note)) trace.drop("note", readNodeText(note));
      notes.add(note);
    }
  }
  return notes;
}

function paragraphAround(element: PageElement): PageElement {
  for (let at: PageElement | undefined = element; at; at = at.parent)
    if (/^(?:p|li|dd)$/.test(at.tag)) return at;
  return element;
}

/** A bullet or a number that Word writes before an item, which it does not mark up as a list. */
const BULLET = /^(?:[·•▪§o–-]|\d{1,3}[.)])\s+/;

function typed({ text, box, wrapper }: Passage): Typed {
  const role = findRole(box.element);
  return {
    role,
    text: role === "listItem" ? text.replace(BULLET, "") : text,
    ...((wrapper?.tag === "b" || wrapper?.tag === "strong") && { strong: true }),
  };
}

function findRole(element: PageElement): PassageRole {
  for (const style of (element.attributes.class ?? "").split(/\s+/)) {
    // "MsoListParagraphCxSpFirst": the style's name, run together.
    const named = findStyleRole(style.replace(/^Mso/, "").replace(/(?<=[a-z])(?=[A-Z])/g, " "));
    if (named) return named;
  }
  for (let at: PageElement | undefined = element; at; at = at.parent) {
    if (/^h[1-6]$/.test(at.tag)) return "heading";
    if (at.tag === "li") return "listItem";
    if (at.tag === "blockquote") return "quote";
  }
  return "paragraph";
}
