/** The header of a mail as it stands: its fields in their order, nothing decoded. */

export interface HeaderField {
  /** In small letters. */
  name: string;
  /** On one line, without the space around it. */
  value: string;
}

/** Servers on the way add some kilobytes; what is longer was made to be. */
const MAX_HEADER_BYTES = 256 * 1024;

/**
 * Reads the fields of a mail up to the first empty line.
 *
 * @returns undefined when there is no end within reason, or a line is neither field nor continuation:
 *   programs differ in what they make of it
 */
export function readMailHeader(bytes: Uint8Array): HeaderField[] | undefined {
  const text = Buffer.from(bytes.subarray(0, MAX_HEADER_BYTES)).toString("latin1");
  const fields: HeaderField[] = [];
  for (const line of splitHeaderLines(text)) {
    const last = fields.at(-1);
    if (line === "") return fields;
    if (line.startsWith(" ") || line.startsWith("\t")) {
      if (!last) return undefined;
      last.value = `${last.value} ${line.trim()}`.trim();
      continue;
    }
    const colon = line.indexOf(":");
    const name = colon > 0 ? line.slice(0, colon).trimEnd().toLowerCase() : "";
    if (!/^[!-9;-~]{1,100}$/.test(name)) return undefined;
    fields.push({ name, value: line.slice(colon + 1).trim() });
  }
  return bytes.length > MAX_HEADER_BYTES ? undefined : fields;
}

function* splitHeaderLines(text: string): Generator<string> {
  for (let at = 0; at < text.length; ) {
    const end = text.indexOf("\n", at);
    const line = text.slice(at, end < 0 ? text.length : end);
    yield line.endsWith("\r") ? line.slice(0, -1) : line;
    if (end < 0) return;
    at = end + 1;
  }
}
