/** Packages the service once for all the journeys: what they walk through is what would be deployed. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { packageService } from "../infra/local/packaging.ts";

/** What a stage has only when it is asked for. */
const ALL_THAT_CAN_BE_ADDED = {
  domain: "summaries.herald.example",
  certificateArn: "arn:aws:acm:us-east-1:111122223333:certificate/0f0f",
  partnerAccount: "444455556666",
  partnerExternalId: "herald-and-agency",
  webhooks: "true",
  webhookUrl: "https://www.herald.example/hooks",
  webhookSecret: "herald/webhook",
};

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
  await packageService(join(folder, "prod"), { stage: "prod", parameters: ALL_THAT_CAN_BE_ADDED });
  project.provide("package", join(folder, "local"));
  project.provide("prodPackage", join(folder, "prod"));
  return () => rm(folder, { recursive: true });
}
