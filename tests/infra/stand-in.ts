/** A package like the real one, with the functions of tests/infra/functions in the place of ours. */
import { copyFile, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { bundleFunction } from "../../infra/bundle.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const TEMPLATE = "cloudformation-template-update-stack.json";

interface FunctionResource {
  Properties: { Handler: string; Timeout: number };
}

/**
 * @param packaged the real package
 * @param timeout of the functions, in seconds
 */
export async function standInPackage(packaged: string, timeout = 30) {
  const directory = await mkdtemp(join(tmpdir(), "stand-in-"));
  const template: { Resources: Record<string, FunctionResource> } = JSON.parse(
    await readFile(join(packaged, TEMPLATE), "utf8"),
  );
  const standIn = async (logicalId: string, zip: string, module: string) => {
    await bundleFunction(zip, module, ROOT, directory);
    Object.assign(template.Resources[logicalId]!.Properties, {
      Handler: `${module}.handler`,
      Timeout: timeout,
    });
  };
  // The functions that have no stand-in come as they are.
  for (const file of await readdir(packaged)) {
    if (file.endsWith(".zip")) await copyFile(join(packaged, file), join(directory, file));
  }
  await standIn("IngestLambdaFunction", "ingest", "tests/infra/functions/keep");
  await standIn("SummariesLambdaFunction", "summaries", "tests/infra/functions/echo");
  await writeFile(join(directory, TEMPLATE), JSON.stringify(template));
  return { directory, remove: () => rm(directory, { recursive: true, force: true }) };
}
