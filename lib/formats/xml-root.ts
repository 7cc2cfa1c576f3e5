/**
 * The name of an XML document's root element, from its first bytes alone: cheap enough to ask of every upload.
 */

/** What may stand before the root: white space, byte order marks, the prolog, comments, instructions. */
const BEFORE_ROOT = /^(?:[\s\ufeff]+|<\?[^>]*>|<!--[\s\S]*?-->)/;
const DOCTYPE = /^<!DOCTYPE[^[>]*(?:\[[\s\S]*?\]\s*)?>/i;
const OPENING_TAG = /^<(?:[\w.-]+:)?([A-Za-z_][\w.-]*)(?=[\s/>]|$)/;

/**
 * The root's local name, or nothing when the text does not start as XML does.
 *
 * @param head the first kilobytes of the upload
 */
export function rootName(head: string): string | undefined {
  let rest = head;
  for (;;) {
    const skipped = BEFORE_ROOT.exec(rest) ?? DOCTYPE.exec(rest);
    if (!skipped) return OPENING_TAG.exec(rest)?.[1];
    rest = rest.slice(skipped[0].length);
  }
}
