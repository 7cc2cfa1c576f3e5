/**
 * Whether what an operator asks for can be deployed: found out before anything is made, and said in one go.
 */
import { PARAMETERS } from "./parameters.ts";

export interface Asked {
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
export function faultsIn({ stage, region, parameters }: Asked): string[] {
  if (stage === "local") return ['The stage "local" is npm start\'s, open to everyone: name another.'];
  const given = Object.fromEntries(Object.entries(parameters).filter(([, value]) => value !== ""));
  return [...stageFaults(stage, region, given), ...valueFaults(given), ...pairFaults(region, given)];
}

function stageFaults(stage: string, region: string, given: Record<string, string>): string[] {
  if (!/^[a-z][a-z0-9-]*$/.test(stage))
    return [`The stage "${stage}" must be lower-case letters, digits and hyphens, a letter first.`];
  const most = BUCKET_NAME - `standfirst--uploads-${"0".repeat(12)}-${region}`.length;
  if (stage.length > most && given.uploadBucket === undefined)
    return [
      `The stage "${stage}" is too long for the bucket's name: take at most ${most} letters, or name the bucket by uploadBucket.`,
    ];
  return [];
}

function valueFaults(given: Record<string, string>): string[] {
  return Object.entries(given).flatMap(([name, value]) => {
    const parameter = Object.hasOwn(PARAMETERS, name) ? PARAMETERS[name] : undefined;
    if (!parameter) return [`There is no parameter "${name}".${suggestionFor(name)}`];
    return parameter.accepts(value) ? [] : [`${name} must be ${parameter.expects}; got "${value}".`];
  });
}

function suggestionFor(name: string): string {
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
function pairFaults(region: string, given: Record<string, string>): string[] {
  const { access, alarms, webhooks, certificateArn } = given;
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
    ...needs("webhooks=true", webhooks === "true", ["webhookUrl", "webhookSecret"]),
    ...(alarms === "false" && given.alarmAddress ? ["alarmAddress says nothing without alarms=true."] : []),
    ...together("domain", "certificateArn"),
    ...together("partnerAccount", "partnerExternalId"),
    ...(elsewhere && elsewhere !== region
      ? [`The certificate is in ${elsewhere}: the API's domain needs one in ${region}.`]
      : []),
  ];
}
