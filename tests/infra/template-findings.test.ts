import { readFile } from "node:fs/promises";
import { expect, inject, test } from "vitest";
import { parse } from "yaml";
import { weighFindings } from "../../infra/deploy/template-findings.ts";
import { readTemplate } from "../../infra/local/template.ts";

const open = {
  check: "CKV_AWS_53",
  says: "Ensure S3 bucket has block public ACLs enabled",
  resource: "Uploads",
};
const shut = { ...open, resource: "Archive" };

test("what nobody argued for is told, resource by resource", () => {
  expect(weighFindings([open, shut], { CKV_AWS_53: { Archive: "It is a museum." } })).toEqual({
    unargued: ["Uploads: Ensure S3 bucket has block public ACLs enabled (CKV_AWS_53)"],
    outdated: [],
    argued: 1,
  });
});

test("an argument that nothing needs any more is told, too", () => {
  const { outdated } = weighFindings([], { CKV_AWS_53: { Archive: "It is a museum." } });
  expect(outdated).toEqual(["CKV_AWS_53 Archive is argued for, but not found."]);
});

test("every exception is of a resource that there is, and argued in one line", async () => {
  const file = new URL("../../infra/template-exceptions.yml", import.meta.url);
  const exceptions: Record<string, Record<string, unknown>> = parse(await readFile(file, "utf8"));
  const { Resources } = await readTemplate(inject("prodPackage"));
  for (const [check, resources] of Object.entries(exceptions))
    for (const [resource, argument] of Object.entries(resources)) {
      expect(Resources, check).toHaveProperty(resource);
      expect(argument, `${check} ${resource}`).toMatch(/^.{14,}\.$/);
    }
});
