/** The contract as a document: what a linter that others wrote says of it. */
import { createConfig, lintFromString } from "@redocly/openapi-core";
import { expect, test } from "vitest";
import { findVerb, OPERATION_IDS, writeContract, writePath } from "../../../lib/api/openapi.ts";
import { isNeverPublic, ROUTES, type Route } from "../../../lib/api/routes.ts";
import { SCHEMAS, STANDARDS } from "../../../lib/api/shapes.ts";
import { breachesOf } from "../../document.ts";

type Paths<Operation> = Record<string, Partial<Record<"get" | "post", Operation>>>;

async function lint(document: object): Promise<string[]> {
  const config = await createConfig({ extends: ["recommended"] });
  const problems = await lintFromString({ source: JSON.stringify(document), config });
  return problems.map(({ ruleId, message }) => `${ruleId}: ${message}`);
}

test.each(["iam", "jwt", "public", "open"] as const)(
  "the document of a stage of access=%s lints clean, without a warning",
  async (access) => {
    expect(await lint(writeContract(access))).toEqual([]);
  },
);

test.each([
  ["iam", [{ aws: [] }], [{ aws: [] }]],
  ["jwt", [{ token: [] }], [{ token: [] }]],
  ["public", [], [{ aws: [] }]],
  ["open", [], []],
] as const)("access=%s says who may ask for stories, and who for receipts", (access, stories, receipts) => {
  const { security, paths } = writeContract(access) as {
    security: object[];
    paths: Paths<{ security?: object[]; responses: object }>;
  };
  const guards = { everyone: [], desk: receipts, uploaders: receipts, readers: stories };
  for (const id of OPERATION_IDS) {
    const { audience, problems }: Route = ROUTES[id];
    const operation = paths[writePath(id)]?.[findVerb(id)];
    expect([id, operation === undefined]).toEqual([id, access === "public" && isNeverPublic(ROUTES[id])]);
    if (operation === undefined) continue;
    const expected = guards[audience];
    expect([id, operation.security ?? security]).toEqual([id, expected]);
    const mayRefuse = expected.length > 0 || problems.includes("forbidden");
    expect([id, "403" in operation.responses]).toEqual([id, mayRefuse]);
  }
});

test("where everyone may ask, no example of a story names the object that it was read from", () => {
  const { components } = writeContract("public") as { components: { examples: Record<string, object> } };
  const { receipt: _, receipts: __, versions: ___, ...ofStories } = components.examples;
  expect(JSON.stringify(ofStories)).not.toMatch(/belgorod\.txt|standfirst-local-uploads/);
});

test("the linter bites", async () => {
  const { paths, ...rest } = writeContract("jwt") as { paths: Record<string, { get: object }> };
  const [path = "", { get }] = Object.entries(paths)[0] ?? ["", { get: {} }];
  const unnamed = {
    ...rest,
    paths: { ...paths, [path]: { get: { ...get, operationId: undefined, responses: {} } } },
  };
  expect(await lint(unnamed)).not.toEqual([]);
});

test("every operation says what it may answer: a form, a validator, and each problem with its type", () => {
  const { paths } = writeContract("jwt") as {
    paths: Paths<{ responses: Record<string, { content?: object; headers?: object }> }>;
  };
  for (const id of OPERATION_IDS) {
    const responses = paths[writePath(id)]?.[findVerb(id)]?.responses ?? {};
    expect(Object.keys(responses["200"]?.content ?? {})).toEqual(Object.keys(ROUTES[id].answers));
    expect(responses["200"]?.headers).toHaveProperty("ETag");
    for (const status of ["400", "406", "414", "429", "500"]) {
      expect(responses[status]?.content).toHaveProperty(["application/problem+json"]);
    }
  }
});

test("every answer of every operation has a schema: ours, or that of the standard which defines it", () => {
  const answers = OPERATION_IDS.flatMap((id) => Object.values(ROUTES[id].answers));
  const defined = [...Object.keys(SCHEMAS), ...Object.keys(STANDARDS)];
  expect(answers.filter((answer) => !defined.includes(answer))).toEqual([]);
  const others = ["ProblemDetails", "GatewayMessage"]; // answers of every route, which no row of routes.ts names
  expect(defined.filter((name) => !others.includes(name) && !(answers as string[]).includes(name))).toEqual(
    [],
  );
});

test("an answer is held against the document: its status, its headers, its form, its fields", () => {
  const headers = {
    etag: '"x"',
    "cache-control": "no-cache",
    vary: "Accept",
    "content-type": "application/json",
  };
  const receipt = {
    key: "a.txt",
    outcome: "created",
    warnings: [],
    at: "2024-03-01T09:00:00Z",
    message: "Out since 2024-03-01T09:00:00Z.",
    visible: true,
  };
  const breaches = (status: number, more: Record<string, string>, body: object) =>
    breachesOf("/uploads/{key}", { status, headers: { ...headers, ...more } }, JSON.stringify(body));
  expect(breaches(200, {}, receipt)).toEqual([]);
  expect(breaches(418, {}, receipt)).toEqual(["no 418 at /uploads/{key}"]);
  expect(breaches(200, { "content-type": "text/html" }, receipt)).toEqual([
    expect.stringContaining("text/html"),
  ]);
  expect(breaches(200, {}, { ...receipt, outcome: "read" })).toHaveLength(1);
  expect(breaches(200, {}, { ...receipt, size: 1 })).toEqual(["/size is not documented"]);
  const { etag: _, ...without } = headers;
  expect(
    breachesOf("/uploads/{key}", { status: 200, headers: without }, JSON.stringify(receipt)),
  ).toHaveLength(1);
});

test("every field of every answer is explained", () => {
  const { components } = writeContract("jwt") as { components: { schemas: Record<string, Fields> } };
  const fields = Object.entries(components.schemas).flatMap(([name, schema]) => [...fieldsOf(schema, name)]);
  expect(fields.length).toBeGreaterThan(100);
  expect(fields.filter(([, { description }]) => !description).map(([path]) => path)).toEqual([]);
});

interface Fields {
  description?: string;
  properties?: Record<string, Fields>;
  items?: Fields;
}

/** `sentences.text` and the like, however deep. */
function* fieldsOf({ properties = {}, items }: Fields, holder: string): Generator<[string, Fields]> {
  for (const [name, field] of Object.entries(properties)) {
    yield [`${holder}.${name}`, field];
    yield* fieldsOf(field, name);
  }
  if (items) yield* fieldsOf(items, holder);
}
