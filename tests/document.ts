/** Holds an answer against the contract as it is published: the document, read by a validator that others wrote. */
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { findVerb, OPERATION_IDS, writeContract, writePath } from "../lib/api/openapi.ts";
import { ROUTES, type Route } from "../lib/api/routes.ts";
import { findSchema, PUBLIC_SCHEMAS, SCHEMAS } from "../lib/api/shapes.ts";
import type { Access } from "../lib/env.ts";

interface Promised {
  headers?: Record<string, { required?: boolean }>;
  content?: Record<string, object>;
}
type Verb = "get" | "post";

interface Document {
  paths: Record<string, Partial<Record<Verb, { responses: Record<string, Promised> }>>>;
}

const ajv = new Ajv2020({ strict: false, allErrors: true });
formats.default(ajv);

/** By who may ask: strangers are promised less. */
const documents = new Map<Access, Document>();

function documentOf(access: Access): Document {
  const known = documents.get(access);
  if (known) return known;
  const document = writeContract(access) as Document;
  documents.set(access, document);
  ajv.addSchema({ ...document, $id: idOf(access) });
  return document;
}

function idOf(access: Access): string {
  return `https://standfirst.test/${access}/openapi.json`;
}

/**
 * @param path as the document writes it
 * @param body as it came, uncompressed
 * @returns what the document does not promise; nothing when all is as it says
 */
export function breachesOf(
  path: string,
  { status, headers }: { status: number; headers: Record<string, string> },
  body: string,
  access: Access = "jwt",
  verb: Verb = "get",
): string[] {
  const promised = documentOf(access).paths[path]?.[verb]?.responses[status];
  if (!promised) return [`no ${status} at ${path}`];
  const missing = Object.entries(promised.headers ?? {})
    .filter(([name, { required }]) => required && headers[name.toLowerCase()] === undefined)
    .map(([name]) => `no ${name} with ${status} at ${path}`);
  if (!promised.content) return body === "" ? missing : [...missing, `a body with ${status} at ${path}`];
  const type = headers["content-type"] ?? "";
  if (!promised.content[type]) return [...missing, `no ${type} with ${status} at ${path}`];
  if (!type.endsWith("json")) return missing;
  const pointer = ["paths", path, verb, "responses", status, "content", type, "schema"]
    .map(escaped)
    .join("/");
  const answer = JSON.parse(body);
  if (ajv.validate({ $ref: `${idOf(access)}#/${pointer}` }, answer))
    return [...missing, ...undocumented({ path, verb }, status, type, answer, access)];
  return [...missing, ...(ajv.errors ?? []).map((error) => `${error.instancePath} ${error.message}`)];
}

/** Clients ignore what they do not know; but whatever we send, the document is to tell of. */
function undocumented(
  { path, verb }: { path: string; verb: Verb },
  status: number,
  type: string,
  answer: unknown,
  access: Access,
): string[] {
  const id = OPERATION_IDS.find((id) => writePath(id) === path && findVerb(id) === verb);
  const route: Route | undefined = id && ROUTES[id];
  const schema = status === 200 ? findSchema(route?.answers[type]) : "ProblemDetails";
  if (!schema) return [];
  const known = [...paths((access === "public" ? PUBLIC_SCHEMAS : SCHEMAS)[schema].safeParse(answer).data)];
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
