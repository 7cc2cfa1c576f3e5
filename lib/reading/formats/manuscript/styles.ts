/** What the name of a paragraph style says, in any word processor. */
import { findPart } from "./labels.ts";
import type { PassageRole } from "./passage.ts";

/**
 * Word and LibreOffice keep the English names of their own styles in the file, whatever language they speak.
 */
const BUILT_IN: readonly { role: PassageRole; called: RegExp }[] = [
  { role: "headline", called: /^title$/i },
  { role: "standfirst", called: /^subtitle$/i },
  { role: "heading", called: /^(?:sub)?heading\b/i },
  { role: "quote", called: /^(?:(?:intense |block )?quote|quotations?|block text)$/i },
  { role: "listItem", called: /^list(?: |$)|^bullet/i },
  { role: "caption", called: /^(?:caption|illustration|figure)$/i },
];

/** Finds the role of a paragraph from the name of its style; undefined when the name says none. */
export function findStyleRole(name: string): PassageRole | undefined {
  return BUILT_IN.find(({ called }) => called.test(name))?.role ?? findPart(name);
}
