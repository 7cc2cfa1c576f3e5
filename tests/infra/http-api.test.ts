import { request } from "node:http";
import type { APIGatewayProxyEventV2 } from "aws-lambda";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { corsHeaders, preflightHeaders } from "../../infra/local/cors.ts";
import { findRoute } from "../../infra/local/http-api.ts";
import { type Stack, startStack } from "../../infra/local/stack.ts";
import { standInPackage } from "./stand-in.ts";

let standIn: Awaited<ReturnType<typeof standInPackage>>;
let stack: Stack;

beforeAll(async () => {
  standIn = await standInPackage(inject("package"));
  stack = await startStack({ package: standIn.directory, checksAnswers: false });
});

afterAll(async () => {
  await stack.stop();
  await standIn.remove();
});

/** The event that the function was given. */
async function eventOf(path: string, headers: Record<string, string> = {}): Promise<APIGatewayProxyEventV2> {
  return (await (await fetch(stack.api + path, { headers })).json()) as APIGatewayProxyEventV2;
}

describe("what the function is given", () => {
  test("a key with slashes, spaces and an umlaut arrives decoded, once", async () => {
    const event = await eventOf("/uploads/desk/k%C3%BCste%201%2B2%2525.txt");
    expect(event.pathParameters).toEqual({ key: "desk/küste 1+2%25.txt" });
    expect(event.rawPath).toBe("/uploads/desk/küste 1+2%25.txt");
  });

  test("a parameter given twice arrives joined by a comma; the raw query as it was sent", async () => {
    const event = await eventOf("/summaries?section=sport&section=home%20news&since=2024-01-01");
    expect(event.queryStringParameters).toEqual({ section: "sport,home news", since: "2024-01-01" });
    expect(event.rawQueryString).toBe("section=sport&section=home%20news&since=2024-01-01");
  });

  test("header names are in small letters, cookies apart", async () => {
    const event = await eventOf("/summaries", { "X-Desk": "night", Cookie: "a=1; b=2" });
    expect(event.headers).toMatchObject({ "x-desk": "night" });
    expect(event.headers).not.toHaveProperty("cookie");
    expect(event.cookies).toEqual(["a=1", "b=2"]);
  });

  test("payload 2.0, with the method and the id of the request that the answer carries too", async () => {
    const answer = await fetch(`${stack.api}/summaries`);
    const event = (await answer.json()) as APIGatewayProxyEventV2;
    expect(event.version).toBe("2.0");
    expect(event.requestContext.http.method).toBe("GET");
    expect(answer.headers.get("apigw-requestid")).toBe(event.requestContext.requestId);
  });
});

describe("what the app is answered", () => {
  test("a body in base64 goes out as its bytes, compressed as it was", async () => {
    const answer = await fetch(`${stack.api}/summaries?as=gzip`);
    expect(answer.headers.get("content-encoding")).toBe("gzip");
    expect(await answer.json()).toMatchObject({ rawPath: "/summaries" });
  });

  test("each cookie is a header of its own", async () => {
    const answer = await fetch(`${stack.api}/summaries?as=cookies`);
    expect(answer.headers.getSetCookie()).toEqual(["a=1", "b=2"]);
  });

  test("304 has no body", async () => {
    const answer = await fetch(`${stack.api}/summaries?as=not-modified`);
    expect([answer.status, answer.headers.get("etag"), await answer.text()]).toEqual([304, '"1"', ""]);
  });

  test("a function that throws is a 500 that tells nothing", async () => {
    const answer = await fetch(`${stack.api}/summaries?as=error`);
    expect([answer.status, await answer.json()]).toEqual([500, { message: "Internal Server Error" }]);
  });

  test("a path that cannot be decoded is a bad request", async () => {
    const status = await new Promise((resolve) =>
      request(`${stack.api}/uploads/%E0%A4%A`, (answer) => {
        answer.resume();
        resolve(answer.statusCode);
      }).end(),
    );
    expect(status).toBe(400);
  });
});

describe("which route answers", () => {
  const routes = ["GET /a/{id}", "ANY /a/{id}", "GET /a/b", "GET /a/{rest+}", "$default"].map((key) => ({
    key,
    invoked: { invoke: async () => ({ result: key }), stop: async () => {} },
  }));
  test.each([
    ["GET", "/a/b", "GET /a/b"],
    ["GET", "/a/c", "GET /a/{id}"],
    ["PUT", "/a/c", "ANY /a/{id}"],
    ["GET", "/a/b/c", "GET /a/{rest+}"],
    ["GET", "/b", "$default"],
    ["GET", "/a/", "$default"],
  ])("%s %s: %s", (method, path, key) => {
    expect(findRoute(routes, method, path)?.route.key).toBe(key);
  });
});

describe("a web page", () => {
  const origin = "https://front.example.org";

  test("is told beforehand what it may ask, whatever the path", async () => {
    const headers = { origin, "access-control-request-method": "GET" };
    const answer = await fetch(`${stack.api}/summaries`, { method: "OPTIONS", headers });
    expect(answer.status).toBe(204);
    expect(answer.headers.get("access-control-allow-origin")).toBe("*");
    expect(answer.headers.get("access-control-allow-methods")).toBe("GET,HEAD");
    const allowed = answer.headers.get("access-control-allow-headers")?.split(",");
    expect(allowed).toEqual(expect.arrayContaining(["accept", "authorization", "if-none-match"]));
    // of a page that signs with AWS credentials, as access=iam asks
    expect(allowed).toEqual(expect.arrayContaining(["x-amz-date", "x-amz-security-token"]));
  });

  test("may read the answer, and of its headers what a cache and a walk need", async () => {
    const answer = await fetch(`${stack.api}/summaries`, { headers: { origin } });
    expect(answer.headers.get("access-control-allow-origin")).toBe("*");
    expect(answer.headers.get("access-control-expose-headers")).toBe("etag,link,retry-after");
    expect((await fetch(`${stack.api}/summaries`)).headers.has("access-control-allow-origin")).toBe(false);
  });

  test("of another site is not answered as one that may ask, on a stage that names who may", () => {
    const cors = { AllowOrigins: [origin], AllowMethods: ["GET"], ExposeHeaders: ["etag"] };
    expect(corsHeaders(cors, origin)).toMatchObject({ "access-control-allow-origin": origin });
    for (const other of ["https://front.example.org.evil.example", "null", "https://front.example.org:444"]) {
      expect(corsHeaders(cors, other)).toEqual({});
      expect(preflightHeaders(cors, other)).toEqual({});
    }
  });
});
