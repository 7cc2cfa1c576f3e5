/** The parts of an OpenDocument text that tell its story, gathered to a manuscript. */
import { Rejection } from "../../../rejection.ts";
import { decode } from "../../../text/characters.ts";
import type { Trace } from "../../draft.ts";
import { isZip } from "../containers/signatures.ts";
import { walkXml } from "../containers/xml.ts";
import { identifyZip, inflateEntries, listEntries } from "../containers/zip.ts";
import type { Manuscript } from "../manuscript/passage.ts";
import { DocumentReader, OPEN_DOCUMENT } from "./reader.ts";

/** In this order, because headers and the body may name their own styles alike: the later ones count. */
const PARTS = ["styles.xml", "content.xml", "meta.xml"];
const MANIFEST = "META-INF/manifest.xml";

/**
 * Reads an OpenDocument text, packed or flat. Deleted passages, comments, notes and hidden text go to the
 * trace; headers and footers are margins.
 *
 * @throws {Rejection} when it is no text, has a password, is damaged, or asks for too much
 */
export function readOdt(bytes: Uint8Array, trace: Trace): Manuscript {
  const reader = new DocumentReader(trace);
  for (const part of isZip(bytes) ? unpack(bytes) : [bytes]) walkXml(part, reader, OPEN_DOCUMENT);
  return reader.manuscript();
}

function unpack(bytes: Uint8Array): Uint8Array[] {
  const entries = listEntries(bytes, OPEN_DOCUMENT);
  const wanted = entries.filter(({ name }) => PARTS.includes(name) || name === MANIFEST);
  const parts = inflateEntries(bytes, wanted, OPEN_DOCUMENT);
  const manifest = parts.get(MANIFEST);
  if (manifest && decode(manifest).text.includes("encryption-data>")) {
    throw new Rejection("encrypted", `Expected ${OPEN_DOCUMENT}; found one with a password.`);
  }
  if (!parts.has("content.xml")) {
    throw new Rejection("unknown-format", `Expected ${OPEN_DOCUMENT}; found ${identifyZip(entries)}.`);
  }
  return PARTS.flatMap((name) => parts.get(name) ?? []);
}
