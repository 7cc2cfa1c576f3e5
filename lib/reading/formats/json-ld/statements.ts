/** Reads JSON-LD as the page that states it, and that shows what it states. */
import { parseByline } from "../../../newsroom/byline.ts";
import { decode } from "../../../text/characters.ts";
import type { Draft, Source, Trace } from "../../draft.ts";
import { isOfType, listNodes, parseStatements, readText } from "../html/jsonld.ts";
import { readPage } from "../html/page.ts";

/** @throws {Rejection} as a page is refused: `no-text` where no story stands in it, `too-large` */
export function readStatements({ bytes, key }: Source, trace: Trace): Draft {
  const { text, warnings } = decode(bytes);
  for (const { code, message } of warnings) trace.warn(code, message);
  const { article, nodes } = parseStatements([text], "");
  const told = readText(article?.articleBody) ?? readText(article?.text) ?? "";
  const body = /<\/?(?:p|br|div|li)\b/i.test(told) ? told : told.replace(/\n+/g, "<p>");
  // A script ends at its end tag, wherever that stands.
  const script = text.replaceAll("</", String.raw`<\/`);
  const stated = `<meta charset="utf-8"><script type="application/ld+json">${script}</script>`;
  const page = `${stated}<article><p>${body}</article>`;
  const draft = readPage({ bytes: new TextEncoder().encode(page), key, head: "" }, trace);
  const people = listNodes(article?.author, nodes).filter((node) => isOfType(node, /^person$/i));
  const named = people.flatMap((person) => parseByline(readText(person.name) ?? ""));
  return {
    ...draft,
    byline: draft.byline?.length ? draft.byline : named,
    language: draft.language ?? readText(article?.inLanguage),
  };
}
