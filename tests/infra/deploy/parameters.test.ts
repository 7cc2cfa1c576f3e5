import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { PARAMETERS, parameterHelp, parameterTable } from "../../../infra/deploy/parameters.ts";
import {
  findFaults,
  readDeclaredParameters,
  readFlags,
  readParameterFile,
  resolveParameters,
} from "../../../infra/deploy/request.ts";
import { hasAll, writeEvents } from "../../../infra/plugin.ts";

const declared = await readDeclaredParameters();
const defaults = declared.default ?? {};

const faults = (given: Record<string, string>, { stage = "prod", region = "eu-central-1" } = {}) =>
  findFaults({ stage, region, parameters: resolveParameters(stage, declared, given) });

describe("the parameters", () => {
  test("are those of serverless.yml, every one", () => {
    expect(Object.keys(PARAMETERS).sort()).toEqual(Object.keys(defaults).sort());
  });

  test("of a single stage are among them", () => {
    for (const [stage, own] of Object.entries(declared))
      for (const name of Object.keys(own ?? {}))
        expect(PARAMETERS, `${name} of ${stage}`).toHaveProperty(name);
  });

  test("are listed in infra/README.md as they are: `-u` writes the table", async () => {
    const readme = await readFile(new URL("../../../infra/README.md", import.meta.url), "utf8");
    const [, table = ""] = /^(\| parameter .*\n(?:\|.*\n)+)/m.exec(readme) ?? [];
    const listed = readme.replace(table, () => `${parameterTable(defaults)}\n`);
    await expect(listed).toMatchFileSnapshot("../../../infra/README.md");
  });

  test("reach the functions under names that these read", async () => {
    const namesIn = async (...paths: string[]) => {
      const texts = await Promise.all(
        paths.map((path) => readFile(new URL(`../../../${path}`, import.meta.url), "utf8")),
      );
      const names = texts.join("\n").matchAll(/^\s+([A-Z][A-Z_]+):/gm);
      return [...new Set(Array.from(names, ([, name = ""]) => name))].sort();
    };
    const set = await namesIn("serverless.yml", "infra/feeds-function.yml", "infra/writer-function.yml");
    const read = await namesIn("lib/env.ts", "lib/feeds/settings.ts");
    expect(read.filter((name) => !name.startsWith("AWS_"))).toEqual(set);
  });

  test("are told at the terminal, with their defaults", () => {
    const help = parameterHelp(defaults);
    for (const name of Object.keys(PARAMETERS)) expect(help).toContain(name);
    expect(help).toMatch(/newsroomTimeZone .*\(UTC\)/);
  });

  test.each(["dev", "prod", "herald-prod"])("of %s can be deployed as they stand", (stage) => {
    expect(faults({}, { stage })).toEqual([]);
  });
});

describe("before anything is deployed", () => {
  test.each<[wrong: string, given: Record<string, string>, told: string]>([
    ["a name that is mistyped", { acess: "jwt" }, 'There is no parameter "acess". Did you mean access?'],
    [
      "a name in another case",
      { loggretentiondays: "30" },
      'There is no parameter "loggretentiondays". Did you mean logRetentionDays?',
    ],
    [
      "a name of nothing",
      { colour: "red" },
      'There is no parameter "colour". npm run deploy -- --help lists them.',
    ],
    [
      "a zone that is none",
      { newsroomTimeZone: "Mars/Phobos" },
      'newsroomTimeZone must be an IANA name, such as Europe/Berlin; got "Mars/Phobos".',
    ],
    [
      "an offset for a zone",
      { newsroomTimeZone: "+01:00" },
      'newsroomTimeZone must be an IANA name, such as Europe/Berlin; got "+01:00".',
    ],
    [
      "a number that is none",
      { maxUploadBytes: "20 MB" },
      'maxUploadBytes must be a whole number from 1024 to 104857600; got "20 MB".',
    ],
    [
      "a number out of range",
      { ingestConcurrency: "1" },
      'ingestConcurrency must be a whole number from 2 to 1000; got "1".',
    ],
    [
      "days that CloudWatch does not know",
      { logRetentionDays: "31" },
      'logRetentionDays must be a number of days that CloudWatch knows: 1, 3, 5, 7, 14, 30, 60, 90, 180, 365, 731 …; got "31".',
    ],
    [
      "a kind of access that there is not",
      { access: "open" },
      'access must be iam, jwt or public; got "open".',
    ],
    [
      "an origin with a path",
      { corsOrigins: "https://herald.example/app" },
      'corsOrigins must be * or origins by commas, such as https://www.herald.example; got "https://herald.example/app".',
    ],
    [
      "a bucket in capitals",
      { uploadBucket: "Herald" },
      'uploadBucket must be 3 to 63 lower-case letters, digits and hyphens; got "Herald".',
    ],
    ["tokens of nobody", { access: "jwt", audience: "apps" }, "access=jwt needs issuer."],
    [
      "a desk that signs",
      { access: "iam", desk: "true" },
      "desk=true needs access=jwt, or public to read only: a browser cannot sign requests.",
    ],
    [
      "a desk that its issuer does not know",
      { access: "jwt", desk: "true", issuer: "https://login.example/", audience: "apps" },
      "desk=true with access=jwt needs clientId.",
    ],
    [
      "a client without a desk",
      { access: "public", desk: "true", clientId: "desk" },
      "clientId says nothing without desk=true with access=jwt.",
    ],
    ["tokens for nobody", { access: "jwt", issuer: "https://login.example/" }, "access=jwt needs audience."],
    [
      "an issuer that is not asked",
      { issuer: "https://login.example/" },
      "issuer says nothing without access=jwt.",
    ],
    [
      "a partner without an external id",
      { partnerAccount: "444455556666" },
      "partnerAccount needs partnerExternalId.",
    ],
    [
      "an address for no alarms",
      { alarms: "false", alarmAddress: "night@herald.example" },
      "alarmAddress says nothing without alarms=true.",
    ],
    [
      "a domain without a certificate",
      { domain: "summaries.herald.example" },
      "domain needs certificateArn.",
    ],
    ["mail of nobody", { mailDomain: "copy.herald.example" }, "mailDomain needs mailSenders."],
    [
      "senders of no mail",
      { mailSenders: "ana@herald.example" },
      "mailSenders says nothing without mailDomain.",
    ],
    [
      "a sender that is none",
      { mailDomain: "copy.herald.example", mailSenders: "Ana Lima <ana@herald.example>" },
      "mailSenders must be addresses and domains by commas, such as ana@herald.example,stringers.example; " +
        'got "Ana Lima <ana@herald.example>".',
    ],
  ])("%s is refused", (_, given, told) => {
    expect(faults(given)).toEqual([told]);
  });

  test("feeds are looked at one by one, and all that is wrong of them is said", () => {
    const feeds = [
      { name: "Agency", url: "https://agency.example/" },
      { name: "inside", url: "http://10.0.0.7/" },
    ];
    expect(faults({ feeds: JSON.stringify(feeds) })).toEqual([
      'feeds: "Agency": name must be 1 to 40 lower-case letters, digits and hyphens; got "Agency".',
      'feeds: "inside": url must not lead inside a network; got "http://10.0.0.7/".',
    ]);
    expect(faults({ feeds: "[]" })).toEqual([expect.stringContaining("feeds must be a list")]);
  });

  test("webhooks need to know where to and what to sign with", () => {
    expect(faults({ webhooks: "true" })).toEqual([
      "webhooks=true needs webhookUrl.",
      "webhooks=true needs webhookSecret.",
    ]);
  });

  test("a secret itself is refused, and its name is not", () => {
    const on = { webhooks: "true", webhookUrl: "https://herald.example/hook" };
    expect(faults({ ...on, webhookSecret: "whsec_c3RhbmRmaXJzdA==" })).toHaveLength(1);
    expect(faults({ ...on, webhookSecret: "herald/webhook" })).toEqual([]);
    expect(
      faults({
        ...on,
        webhookSecret: "arn:aws:secretsmanager:eu-central-1:111122223333:secret:herald/webhook-AbCdEf",
      }),
    ).toEqual([]);
  });

  test("a certificate of another region is refused", () => {
    const certificateArn = "arn:aws:acm:us-east-1:111122223333:certificate/0f0f";
    expect(faults({ domain: "summaries.herald.example", certificateArn })).toEqual([
      "The certificate is in us-east-1: the API's domain needs one in eu-central-1.",
    ]);
  });

  test("all that is wrong is said at once", () => {
    expect(faults({ access: "open", revisionDays: "0", colour: "red" })).toHaveLength(3);
  });

  test.each([
    ["Prod", 'The stage "Prod" must be lower-case letters, digits and hyphens, a letter first.'],
    ["local", 'The stage "local" is npm start\'s, open to everyone: name another.'],
    [
      "tribune-production",
      'The stage "tribune-production" is too long for the bucket\'s name: take at most 16 letters, or name the bucket by uploadBucket.',
    ],
  ])("a stage may not be named %s", (stage, told) => {
    expect(faults({}, { stage, region: "ap-southeast-1" })).toEqual([told]);
  });

  test("a long stage may be named when the bucket is", () => {
    expect(
      faults({ uploadBucket: "tribune-uploads" }, { stage: "tribune-production", region: "ap-southeast-1" }),
    ).toEqual([]);
  });
});

describe("what is asked for", () => {
  test("is what the command says, over the stage's own, over the defaults", () => {
    const declared = { default: { access: "iam", retainData: "true" }, dev: { retainData: "false" } };
    expect(resolveParameters("dev", declared, { access: "public" })).toEqual({
      access: "public",
      retainData: "false",
    });
  });

  test("is read from flags", () => {
    expect(readFlags(["issuer=https://login.example/?a=b"])).toEqual({
      issuer: "https://login.example/?a=b",
    });
    expect(() => readFlags(["issuer"])).toThrow('--param takes name=value; got "issuer".');
    expect(() => readFlags(["access=iam", "access=jwt"])).toThrow("access is given twice.");
  });

  test("is read from a file, so that a stage is deployed again as it was", async () => {
    const folder = await mkdtemp(join(tmpdir(), "standfirst-"));
    const path = join(folder, "herald.yml");
    await writeFile(path, "access: public\nrevisionDays: 30\npartnerAccount: '012345678901'\n");
    expect(await readParameterFile(path)).toEqual({
      access: "public",
      revisionDays: "30",
      partnerAccount: "012345678901",
    });
    await writeFile(
      path,
      "feeds:\n  - name: agency\n    url: https://agency.example/news.xml\n    minutes: 5\n",
    );
    const { feeds = "" } = await readParameterFile(path);
    expect(JSON.parse(feeds)).toEqual([
      { name: "agency", url: "https://agency.example/news.xml", minutes: 5 },
    ]);
    expect(faults({ feeds })).toEqual([]);
    await writeFile(path, "mailSenders:\n  - ana@herald.example\n  - stringers.example\n");
    expect(await readParameterFile(path)).toEqual({ mailSenders: "ana@herald.example,stringers.example" });
    await writeFile(path, "feeds: []");
    expect(await readParameterFile(path)).toEqual({ feeds: "" });
    await writeFile(path, "origins: [stringers/]");
    await expect(readParameterFile(path)).rejects.toThrow("origins in");
    await writeFile(path, "- access");
    await expect(readParameterFile(`${path}.gone`)).rejects.toThrow(`--params: ${path}.gone cannot be read`);
    await expect(readParameterFile(path)).rejects.toThrow('must hold lines of "name: value"');
    await rm(folder, { recursive: true });
  });
});

describe("who may ask", async () => {
  const service = parse(await readFile(new URL("../../../serverless.yml", import.meta.url), "utf8"), {
    logLevel: "error",
  });
  const guards: Record<string, unknown> = service.custom.access;

  /** What a stage asks of who asks a route: the framework's own word for it, or nothing. */
  function guardOf(access: string, path: string): unknown {
    const events = writeEvents(guards[access] as Parameters<typeof writeEvents>[0], true);
    const routes = Object.values(events)
      .flat()
      .map(({ httpApi }) => httpApi as { path: string; authorizer?: unknown });
    return routes.find((route) => route.path === path)?.authorizer;
  }

  test.each([
    ["iam", { type: "aws_iam" }, { type: "aws_iam" }],
    ["jwt", "tokens", { name: "tokens", scopes: [expect.stringContaining("param:deskScope")] }],
    ["public", "", { type: "aws_iam" }],
    ["open", "", ""],
  ])("access=%s guards stories, and what is the desk's, as it says", (access, stories, ofDesk) => {
    for (const path of [
      "/summaries",
      "/summaries.atom",
      "/summaries.feed.json",
      "/summaries/{id}",
      "/articles/{id}",
    ])
      expect([path, guardOf(access, path)]).toEqual([path, stories]);
    for (const path of [
      "/uploads",
      "/uploads/{key+}",
      "/readings",
      "/articles/{id}/status",
      "/articles/{id}/versions",
      "/decisions",
      "/drafts",
      "/summaries/{id}/draft",
      "/summaries/{id}/approval",
    ])
      expect([path, guardOf(access, path)]).toEqual([path, ofDesk]);
    // Nobody uploads by a form where everyone may ask: there is no such route.
    const [uploads] = writeEvents(guards[access] as Parameters<typeof writeEvents>[0], true).uploads;
    // Of a token its own function looks which prefix it may upload to.
    const authorizer = access === "jwt" ? "tokens" : ofDesk;
    const guarded = { httpApi: { method: "POST", path: "/uploads", authorizer } };
    expect(uploads).toEqual(access === "public" ? undefined : guarded);
  });

  test("the embedded stack alone is open to everyone for everything", () => {
    const open = Object.keys(declared).filter((stage) => declared[stage]?.access === "open");
    expect(open).toEqual(["local"]);
    expect(faults({ access: "open" })).toEqual(['access must be iam, jwt or public; got "open".']);
  });
});

describe("what a stage may lack", () => {
  const values: Record<string, string> = {
    domain: "herald.example",
    cdn: "true",
    alarms: "false",
    feeds: "",
  };
  const resolve = async (variable: string) => values[variable.replace("param:", "")] ?? null;

  test.each([
    ["domain", true],
    ["alarms", false],
    ["feeds", false],
    ["domain+cdn", true],
    ["domain+alarms", false],
  ])("hangs on %s: %s", async (names, there) => {
    expect(await hasAll(names, resolve)).toBe(there);
  });

  test("hangs on no name that is mistyped", async () => {
    await expect(hasAll("domian", resolve)).rejects.toThrow('"domian"; no parameter is called so');
  });
});
