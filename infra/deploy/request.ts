/**
 * What a deployment is asked for (serverless.yml's parameters, those of its stage, a file's, and the
 * command's, in this order), and whether it can be deployed: found out before anything is made, and said
 * in one go.
 */
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { PARAMETERS } from "./parameters.ts";

export interface DeployRequest {
  stage: string;
  region: string;
  /** By name, those of the defaults among them that are not expressions. Empty is the same as not given. */
  parameters: Record<string, string>;
}

/** S3's limit on a bucket's name, in which the stage stands: `standfirst-STAGE-uploads-ACCOUNT-REGION`. */
const BUCKET_NAME = 63;

/** Further than this from every name there is, a name was not mistyped but made up. */
const MAX_TYPOS = 4;

/** @returns one sentence for each thing that is wrong; none when it may go on */
export function findFaults({ stage, region, parameters }: DeployRequest): string[] {
  if (stage === "local") return ['The stage "local" is npm start\'s, open to everyone: name another.'];
  const given = Object.fromEntries(Object.entries(parameters).filter(([, value]) => value !== ""));
  return [...checkStage(stage, region, given), ...checkValues(given), ...checkPairs(region, given)];
}

function checkStage(stage: string, region: string, given: Record<string, string>): string[] {
  if (!/^[a-z][a-z0-9-]*$/.test(stage))
    return [`The stage "${stage}" must be lower-case letters, digits and hyphens, a letter first.`];
  const most = BUCKET_NAME - `standfirst--uploads-${"0".repeat(12)}-${region}`.length;
  if (stage.length > most && given.uploadBucket === undefined)
    return [
      `The stage "${stage}" is too long for the bucket's name: take at most ${most} letters, ` +
        "or name the bucket by uploadBucket.",
    ];
  return [];
}

function checkValues(given: Record<string, string>): string[] {
  return Object.entries(given).flatMap(([name, value]) => {
    const parameter = Object.hasOwn(PARAMETERS, name) ? PARAMETERS[name] : undefined;
    if (!parameter) return [`There is no parameter "${name}".${suggestName(name)}`];
    if (parameter.accepts(value)) return [];
    const told = parameter.explain?.(value) ?? [];
    return told.length > 0 ? told : [`${name} must be ${parameter.expects}; got "${value}".`];
  });
}

function suggestName(name: string): string {
  const byDistance = Object.keys(PARAMETERS)
    .map((known) => ({ known, distance: editDistance(name, known) }))
    .sort((one, other) => one.distance - other.distance);
  const [nearest] = byDistance;
  return nearest && nearest.distance <= MAX_TYPOS
    ? ` Did you mean ${nearest.known}?`
    : " npm run deploy -- --help lists them.";
}

/**
 * Levenshtein's distance: how many letters must be added, removed or replaced to make one name of the other.
 */
function editDistance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (const [at, letter] of one.split("").entries()) {
    const next = [at + 1];
    for (const [n, above] of row.slice(1).entries())
      next.push(Math.min(above + 1, next[n]! + 1, row[n]! + (letter === other[n] ? 0 : 1)));
    row = next;
  }
  return row.at(-1)!;
}

/** What makes no sense without the other. */
function checkPairs(region: string, given: Record<string, string>): string[] {
  const { access, alarms, desk, webhooks, certificateArn, writer = "none" } = given;
  const missing = (names: string[]) => names.filter((name) => given[name] === undefined);
  const present = (names: string[]) => names.filter((name) => given[name] !== undefined);
  const needs = (what: string, isOn: boolean, names: string[]) =>
    isOn
      ? missing(names).map((name) => `${what} needs ${name}.`)
      : present(names).map((name) => `${name} says nothing without ${what}.`);
  const together = (one: string, other: string) => {
    const [has] = present([one, other]);
    const [lacks] = missing([one, other]);
    return has && lacks ? [`${has} needs ${lacks}.`] : [];
  };
  const elsewhere = certificateArn?.split(":")[3];
  return [
    ...needs("access=jwt", access === "jwt", ["issuer", "audience"]),
    ...needs("mailDomain", given.mailDomain !== undefined, ["mailSenders"]),
    ...needs("webhooks=true", webhooks === "true", ["webhookUrl", "webhookSecret"]),
    ...needs("writer=bedrock or openai", writer !== "none", ["writerModel"]),
    ...needs("writer=openai", writer === "openai", ["writerEndpoint"]),
    ...(writer !== "openai" && given.writerSecret
      ? ["writerSecret says nothing without writer=openai."]
      : []),
    ...(writer === "none" && given.writerExcept ? ["writerExcept says nothing without writer."] : []),
    ...(desk === "true" && access !== "public" && access !== "jwt"
      ? ["desk=true needs access=jwt, or public to read only: a browser cannot sign requests."]
      : []),
    ...needs("desk=true with access=jwt", desk === "true" && access === "jwt", ["clientId"]),
    ...(given.tokenOrigin && !given.clientId ? ["tokenOrigin says nothing without clientId."] : []),
    ...(given.cdn === "true" && (access === undefined || access === "iam")
      ? ["cdn=true needs access=public or jwt: requests that are signed are signed for the API's own name."]
      : []),
    ...(alarms === "false" && given.alarmAddress ? ["alarmAddress says nothing without alarms=true."] : []),
    ...together("domain", "certificateArn"),
    ...together("partnerAccount", "partnerExternalId"),
    ...(elsewhere && elsewhere !== region
      ? [`The certificate is in ${elsewhere}: the API's domain needs one in ${region}.`]
      : []),
  ];
}

/** serverless.yml's `params`: `default`, and what single stages have otherwise. */
type Declared = Record<string, Record<string, unknown> | undefined>;

const SERVICE = fileURLToPath(new URL("../../serverless.yml", import.meta.url));

/** The parameters as serverless.yml declares them, expressions as they stand. */
export async function readDeclaredParameters(): Promise<Declared> {
  // CloudFormation's short forms (!Ref and so on) are none of YAML's own; no parameter is one.
  const { params } = parse(await readFile(SERVICE, "utf8"), { logLevel: "silent" });
  return params;
}

/**
 * What a stage gets: `given` over what serverless.yml has for the stage, over its defaults. Left out is what
 * only CloudFormation or the framework can work out.
 */
export function resolveParameters(
  stage: string,
  declared: Declared,
  given: Record<string, string>,
): Record<string, string> {
  const standing = { ...declared.default, ...declared[stage], ...given };
  return Object.fromEntries(
    Object.entries(standing)
      .filter(([, value]) => value !== null && typeof value !== "object" && !String(value).includes("${"))
      .map(([name, value]) => [name, String(value)]),
  );
}

/**
 * Reads `name=value`, as often as it is given.
 * @throws with what is wrong
 */
export function readFlags(flags: readonly string[]): Record<string, string> {
  const given: Record<string, string> = {};
  for (const flag of flags) {
    const [, name, value] = /^([^=]+)=(.+)$/s.exec(flag) ?? [];
    if (name === undefined || value === undefined)
      throw new Error(`--param takes name=value; got "${flag}".`);
    if (name in given) throw new Error(`${name} is given twice.`);
    given[name] = value;
  }
  return given;
}

/**
 * Reads a file of `name: value` lines (YAML, JSON too), so that a stage is deployed again as it was. Of some
 * parameters the value may be a list.
 * @param setting who named the file, for what is thrown
 * @throws with what is wrong
 */
export async function readParameterFile(path: string, setting = "--params"): Promise<Record<string, string>> {
  const text = await readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
    throw new Error(`${setting}: ${path} cannot be read (${error.code}).`, { cause: error });
  });
  const read: unknown = parse(text);
  if (typeof read !== "object" || read === null || Array.isArray(read))
    throw new Error(`${path} must hold lines of "name: value".`);
  return Object.fromEntries(
    Object.entries(read).map(([name, value]) => {
      const { fromList } = (Object.hasOwn(PARAMETERS, name) && PARAMETERS[name]) || {};
      if (fromList && Array.isArray(value)) return [name, fromList(value)];
      if (typeof value === "object") throw new Error(`${name} in ${path} must be one value.`);
      return [name, String(value)];
    }),
  );
}
