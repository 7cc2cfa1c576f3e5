/** Holds an answer against the contract as it is published: the document, read by a validator that others wrote. */
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { openapi } from "../lib/openapi.ts";
import { OPERATIONS, SCHEMAS } from "../lib/operations.ts";

interface Promised {
  headers?: Record<string, { required?: boolean }>;
  content?: Record<string, object>;
}
interface Document {
  paths: Record<string, { get: { responses: Record<string, Promised> } }>;
}

const document = openapi("jwt") as Document;

const ajv = new Ajv2020({ strict: false, allErrors: true });
formats.default(ajv);
ajv.addSchema({ ...document, $id: "https://standfirst.test/openapi.json" });

/**
 * @param path as the document writes it
 * @param body as it came, uncompressed
 * @returns what the document does not promise; nothing when all is as it says
 */
export function breachesOf(
  path: string,
  { status, headers }: { status: number; headers: Record<string, string> },
  body: string,
): string[] {
  const promised = document.paths[path]?.get.responses[status];
  if (!promised) return [`no ${status} at ${path}`];
  const missing = Object.entries(promised.headers ?? {})
    .filter(([name, { required }]) => required && headers[name.toLowerCase()] === undefined)
    .map(([name]) => `no ${name} with ${status} at ${path}`);
  if (!promised.content) return body === "" ? missing : [...missing, `a body with ${status} at ${path}`];
  const type = headers["content-type"] ?? "";
  if (!promised.content[type]) return [...missing, `no ${type} with ${status} at ${path}`];
  if (!type.endsWith("json")) return missing;
  const pointer = ["paths", path, "get", "responses", status, "content", type, "schema"]
    .map(escaped)
    .join("/");
  const answer = JSON.parse(body);
  if (ajv.validate({ $ref: `https://standfirst.test/openapi.json#/${pointer}` }, answer))
    return [...missing, ...undocumented(path, status, type, answer)];
  return [...missing, ...(ajv.errors ?? []).map((error) => `${error.instancePath} ${error.message}`)];
}

/** Clients ignore what they do not know; but whatever we send, the document is to tell of. */
function undocumented(path: string, status: number, type: string, answer: unknown): string[] {
  const schema = status === 200 ? OPERATIONS[path]?.answers[type]?.schema : "ProblemDetails";
  if (typeof schema !== "string") return [];
  const known = [...paths(SCHEMAS[schema].safeParse(answer).data)];
  return [...paths(answer)]
    .filter((path) => !known.includes(path))
    .map((path) => `${path} is not documented`);
}

function* paths(value: unknown, at = ""): Generator<string> {
  if (typeof value !== "object" || value === null) return;
  for (const [name, member] of Object.entries(value)) {
    yield `${at}/${name}`;
    yield* paths(member, `${at}/${name}`);
  }
}

function escaped(part: string | number): string {
  return encodeURIComponent(String(part).replaceAll("~", "~0").replaceAll("/", "~1"));
}
