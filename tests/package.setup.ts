/** Packages the service once for all the journeys: what they walk through is what would be deployed. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { packageService } from "../infra/local/packaging.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The folder of the packaged template and the functions' zips. */
    package: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), "standfirst-package-"));
  await packageService(folder);
  project.provide("package", folder);
  return () => rm(folder, { recursive: true });
}
