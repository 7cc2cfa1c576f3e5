/** Reads what is posted as JSON. */
import type { Request } from "./http.ts";
import { Problem } from "./problems.ts";
import { JSON_TYPE } from "./routes.ts";

/** Characters of all fields together: a reason, a time, names. */
const MAX_CHARACTERS = 8_000;

/**
 * The fields of a JSON object, all of them text. They are checked as a query's parameters are. A page of
 * another origin cannot send this type of content without asking the browser first (CORS).
 *
 * @throws {Problem} `invalid-parameter` for anything else
 */
export function readJsonFields({ headers, body = new Uint8Array() }: Request): Record<string, string> {
  const type = headers["content-type"]?.split(";")[0]?.trim().toLowerCase();
  if (type !== JSON_TYPE) throw describeFault(`content of the type ${JSON_TYPE}`, type ?? "none");
  if (body.length > MAX_CHARACTERS)
    throw describeFault(`at most ${MAX_CHARACTERS} bytes`, `${body.length} bytes`);
  let fields: unknown;
  try {
    fields = JSON.parse(Buffer.from(body).toString("utf8"));
  } catch {
    throw describeFault("an object of JSON", "something that is no JSON");
  }
  if (typeof fields !== "object" || fields === null || Array.isArray(fields))
    throw describeFault("an object of JSON", JSON.stringify(fields));
  const other = Object.entries(fields).find(([, value]) => typeof value !== "string");
  if (other) throw describeFault("fields that are text", `${other[0]}: ${JSON.stringify(other[1])}`);
  return fields as Record<string, string>;
}

function describeFault(expected: string, found: string): Problem {
  const parameter = { parameter: "body", expected, found: found.slice(0, 100) };
  return new Problem("invalid-parameter", `The body: expected ${expected}.`, { parameter });
}
