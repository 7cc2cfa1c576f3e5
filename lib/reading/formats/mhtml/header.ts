/** The header of a MIME message or of one of its parts (RFC 5322, RFC 2045). */

/** Fields of one header; saved pages have a dozen. */
const MAX_FIELDS = 200;
const MAX_VALUE = 2_000;

/**
 * Reads the fields that a text opens with, up to the first blank line. Gives their values by their names in
 * lower case, unfolded; of fields of one name the first. A text that opens otherwise has none.
 */
export function readMimeHeader(text: string): Map<string, string> {
  const fields = new Map<string, string>();
  let name = "";
  for (const line of text.replace(/^[\s\ufeff]{0,32}/, "").split(/\r?\n/)) {
    if (line === "" || fields.size === MAX_FIELDS) break;
    const [, stated, value = ""] = /^([\w-]{1,60}):(.*)$/.exec(line) ?? [];
    if (/^[ \t]/.test(line)) append(fields, name, ` ${line.trim()}`);
    else if (stated === undefined) break;
    else {
      name = fields.has(stated.toLowerCase()) ? "" : stated.toLowerCase();
      append(fields, name, value.trim());
    }
  }
  return fields;
}

function append(fields: Map<string, string>, name: string, value: string): void {
  if (name !== "") fields.set(name, `${fields.get(name) ?? ""}${value}`.slice(0, MAX_VALUE));
}

/** The value of a parameter of a field: `boundary` of `multipart/related; boundary="x"`. */
export function findParameter(value: string, name: string): string | undefined {
  for (const parameter of value.split(";").slice(1)) {
    const at = parameter.indexOf("=");
    if (parameter.slice(0, at).trim().toLowerCase() !== name) continue;
    return parameter
      .slice(at + 1)
      .trim()
      .replace(/^"|"$/g, "");
  }
  return undefined;
}
