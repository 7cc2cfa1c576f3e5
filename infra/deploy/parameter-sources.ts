/**
 * What is asked for: serverless.yml's parameters, those of its stage, a file's, and the command's, in this
 * order.
 */
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";

/** serverless.yml's `params`: `default`, and what single stages have otherwise. */
type Declared = Record<string, Record<string, unknown> | undefined>;

const SERVICE = fileURLToPath(new URL("../../serverless.yml", import.meta.url));

/** The parameters as serverless.yml declares them, expressions as they stand. */
export async function declaredParameters(): Promise<Declared> {
  // CloudFormation's short forms (!Ref and so on) are none of YAML's own; no parameter is one.
  const { params } = parse(await readFile(SERVICE, "utf8"), { logLevel: "silent" });
  return params;
}

/**
 * What a stage gets: `given` over what serverless.yml has for the stage, over its defaults. Left out is what
 * only CloudFormation or the framework can work out.
 */
export function parametersOf(
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
 * Reads a file of `name: value` lines (YAML, JSON too), so that a stage is deployed again as it was.
 * @throws with what is wrong
 */
export async function readParameterFile(path: string): Promise<Record<string, string>> {
  const text = await readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
    throw new Error(`--params: ${path} cannot be read (${error.code}).`, { cause: error });
  });
  const read: unknown = parse(text);
  if (typeof read !== "object" || read === null || Array.isArray(read))
    throw new Error(`${path} must hold lines of "name: value".`);
  return Object.fromEntries(
    Object.entries(read).map(([name, value]) => {
      if (typeof value === "object") throw new Error(`${name} in ${path} must be one value.`);
      return [name, String(value)];
    }),
  );
}
