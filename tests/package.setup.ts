/** Packages the service once for all the journeys: what they walk through is what would be deployed. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { ALL_FEATURES } from "../infra/deploy/parameters.ts";
import { packageService } from "../infra/local/packaging.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The folder of the packaged template and the functions' zips. */
    package: string;
    /** The same of a stage that is deployed, with everything that can be added to one. */
    prodPackage: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), "standfirst-package-"));
  // One after the other: the framework works in one folder.
  await packageService(join(folder, "local"));
  await packageService(join(folder, "prod"), { stage: "prod", parameters: ALL_FEATURES });
  project.provide("package", join(folder, "local"));
  project.provide("prodPackage", join(folder, "prod"));
  return () => rm(folder, { recursive: true });
}
