/** What CloudFront before the API may keep, and for whom: the headers and infra/cdn.yml against what is promised. */
import { readFile } from "node:fs/promises";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { isOfWriter, listMethods, ROUTES, type Route } from "../../../lib/api/routes.ts";
import { ingest } from "../../../lib/ingest/index.ts";
import { aNewsroom, harbour, NOON } from "../../newsroom.ts";
import { ask } from "../../reader.ts";

let newsroom: Awaited<ReturnType<typeof aNewsroom>>;
let id: string;
beforeEach(async () => {
  newsroom = await aNewsroom();
  await ingest(newsroom.upload("a.txt", harbour("The harbour reopened on Friday."), "01"), newsroom.services);
  id = (await newsroom.receipts.find("a.txt"))?.articleId ?? "";
});
afterEach(() => newsroom.stop());

const { Resources } = parse(await readFile(new URL("../../../infra/cdn.yml", import.meta.url), "utf8"), {
  logLevel: "silent",
  merge: true,
});
const cache = Resources.CdnCache.Properties.CachePolicyConfig;
const key = cache.ParametersInCacheKeyAndForwardedToOrigin;
const distribution = Resources.Cdn.Properties.DistributionConfig;

/** Seconds that a shared cache such as CloudFront keeps an answer (RFC 9111, section 4.2.1); 0 when it may not. */
function sharedSeconds(cacheControl = ""): number {
  if (/\b(?:private|no-store|no-cache)\b/.test(cacheControl)) return 0;
  const [, seconds] = /s-maxage=(\d+)/.exec(cacheControl) ?? /max-age=(\d+)/.exec(cacheControl) ?? [];
  return Number(seconds ?? cache.DefaultTTL);
}

const asked = (access: "public" | "jwt", route: string, path: Record<string, string> = {}, now = NOON) =>
  ask(newsroom, now, route, { path }, { access, hasCdn: true });

describe.each(["public", "jwt"] as const)("before an API of access=%s", (access) => {
  test("what readers are told is kept for a minute at most: so a kill is out of it within one", async () => {
    for (const route of ["/summaries/{id}", "/articles/{id}", "/summaries", "/stories", "/stories/{id}"]) {
      const { status, headers } = await asked(access, route, { id });
      expect([route, status]).toEqual([route, 200]);
      expect(sharedSeconds(headers["cache-control"]), route).toBeGreaterThan(0);
      expect(sharedSeconds(headers["cache-control"]), route).toBeLessThanOrEqual(60);
    }
    for (const { audience, maxAge } of Object.values(ROUTES))
      if (audience !== "everyone") expect(maxAge).toBeLessThanOrEqual(60);
  });

  test("what is gone, or not there yet, is kept at no time: so an embargo ends in the second when it ends", async () => {
    const embargoed = `EMBARGOED UNTIL 12:30 UTC, 1 March 2024\n\n${harbour("The harbour is shut.")}`;
    await ingest(newsroom.upload("b.txt", embargoed, "01"), newsroom.services);
    const later = (await newsroom.receipts.find("b.txt"))?.articleId ?? "";
    await ingest(newsroom.remove("a.txt", "02"), newsroom.services);
    for (const [story, expected] of [
      [later, 404],
      [id, 410],
    ] as const) {
      const { status, headers } = await asked(access, "/summaries/{id}", { id: story });
      expect([status, sharedSeconds(headers["cache-control"])]).toEqual([expected, 0]);
    }
    const released = await asked(access, "/summaries/{id}", { id: later }, new Date("2024-03-01T12:30:00Z"));
    expect(released.status).toBe(200);
  });

  test("a receipt is kept for nobody", async () => {
    const { headers } = await asked(access, "/uploads/{key+}", { key: "a.txt" });
    expect(sharedSeconds(headers["cache-control"])).toBe(0);
  });

  test("all that an answer depends on is in its key", async () => {
    const answers = [true, false].map((variesByOrigin) =>
      ask(newsroom, NOON, "/summaries", {}, { access, hasCdn: true, variesByOrigin }),
    );
    for (const { headers } of await Promise.all(answers))
      for (const name of headers.vary?.split(", ") ?? [])
        if (name !== "Accept-Encoding") expect(key.HeadersConfig.Headers).toContain(name);
    expect(key).toMatchObject({
      EnableAcceptEncodingGzip: true,
      QueryStringsConfig: { QueryStringBehavior: "all" },
    });
  });
});

test("what a token lets in is kept for that token alone, and without CloudFront by no shared cache", async () => {
  const { headers } = await asked("jwt", "/summaries/{id}", { id });
  expect(headers["cache-control"]).not.toContain("public");
  expect(headers.vary).toContain("Authorization");
  const closed = await ask(newsroom, NOON, "/summaries/{id}", { path: { id } }, { access: "jwt" });
  expect(sharedSeconds(closed.headers["cache-control"])).toBe(0);
});

describe("what the desk posts", () => {
  /** AWS's own policies, by what they are called there. */
  const CACHING_DISABLED = "4135ea2d-6df8-44a3-9df3-4b5a84be39ad";
  const ALL_VIEWER_EXCEPT_HOST = "b689b0a8-53d0-40ab-baf2-68738e2966ac";

  /** The behaviour that CloudFront takes for a path: the first whose pattern fits, else the default. */
  const behaviourOf = (path: string) =>
    distribution.CacheBehaviors.find(({ PathPattern }: { PathPattern: string }) =>
      new RegExp(`^${PathPattern.replaceAll("*", ".*")}$`).test(path),
    ) ?? distribution.DefaultCacheBehavior;

  const paths = (isPosted: boolean) =>
    Object.values(ROUTES as Record<string, Route>)
      // What a writer's stage has more, the plugin adds (template.test.ts).
      .filter((route) => listMethods(route).includes("POST") === isPosted && !isOfWriter(route))
      .map(({ path }) => path.replace(/\{\w+\+?\}/g, "x"));

  test("reaches the API over TLS with its token, and is kept nowhere", () => {
    expect(paths(true)).toEqual(["/uploads", "/readings", "/articles/x/status"]);
    for (const path of paths(true))
      expect([path, behaviourOf(path)]).toMatchObject([
        path,
        {
          AllowedMethods: expect.arrayContaining(["POST", "OPTIONS"]),
          ViewerProtocolPolicy: "https-only",
          CachePolicyId: CACHING_DISABLED,
          OriginRequestPolicyId: ALL_VIEWER_EXCEPT_HOST,
        },
      ]);
  });

  test("goes nowhere else: nothing is posted to what readers ask for", () => {
    for (const path of paths(false).filter((one) => !paths(true).includes(one)))
      expect([path, behaviourOf(path)]).toMatchObject([path, { AllowedMethods: ["GET", "HEAD", "OPTIONS"] }]);
  });
});

test("CloudFront keeps nothing longer than it is told, and no problem of its own accord", () => {
  expect([cache.MinTTL, cache.DefaultTTL]).toEqual([0, 0]);
  const kept = distribution.CustomErrorResponses.map(
    ({ ErrorCode, ErrorCachingMinTTL }: Record<string, number>) => [ErrorCode, ErrorCachingMinTTL],
  );
  expect(kept).toEqual([400, 403, 404, 405, 414, 500, 502, 503, 504].map((code) => [code, 0]));
});
