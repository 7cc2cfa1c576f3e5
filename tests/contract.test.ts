/** The contract as a document: what a linter that others wrote says of it. */
import { createConfig, lintFromString } from "@redocly/openapi-core";
import { expect, test } from "vitest";
import { OPERATIONS, openapi } from "../lib/openapi.ts";

async function complaints(document: object): Promise<string[]> {
  const config = await createConfig({ extends: ["recommended"] });
  const problems = await lintFromString({ source: JSON.stringify(document), config });
  return problems.map(({ ruleId, message }) => `${ruleId}: ${message}`);
}

test("the document lints clean, without a warning", async () => {
  expect(await complaints(openapi())).toEqual([]);
});

test("the linter bites", async () => {
  const { paths, ...rest } = openapi() as { paths: Record<string, { get: object }> };
  const [path = "", { get }] = Object.entries(paths)[0] ?? ["", { get: {} }];
  const unnamed = {
    ...rest,
    paths: { ...paths, [path]: { get: { ...get, operationId: undefined, responses: {} } } },
  };
  expect(await complaints(unnamed)).not.toEqual([]);
});

test("every operation says what it may answer: a form, a validator, and each problem with its type", () => {
  const { paths } = openapi() as {
    paths: Record<string, { get: { responses: Record<string, { content?: object; headers?: object }> } }>;
  };
  for (const [path, { answers }] of Object.entries(OPERATIONS)) {
    const responses = paths[path]?.get.responses ?? {};
    expect(Object.keys(responses["200"]?.content ?? {})).toEqual(Object.keys(answers));
    expect(responses["200"]?.headers).toHaveProperty("ETag");
    for (const status of ["400", "406", "414", "429", "500"]) {
      expect(responses[status]?.content).toHaveProperty(["application/problem+json"]);
    }
  }
});
