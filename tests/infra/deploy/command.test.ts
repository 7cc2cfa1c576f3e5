import { spawnSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));

const NO_CREDENTIALS =
  "No AWS credentials were found: set AWS_PROFILE, or AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY.\n";

/** Runs a command as npm does. No credentials are there, nor anybody to answer, should it begin after all. */
function run(program: string, args: readonly string[], environment = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd: ROOT,
    encoding: "utf8",
    env: {
      PATH: process.env.PATH,
      SLS_TELEMETRY_DISABLED: "1",
      AWS_CONFIG_FILE: "/dev/null",
      AWS_SHARED_CREDENTIALS_FILE: "/dev/null",
      AWS_EC2_METADATA_DISABLED: "true",
      AWS_ENDPOINT_URL: "http://127.0.0.1:9",
      ...environment,
    },
  });
  return { status, stdout, stderr };
}

describe("npm run deploy", () => {
  const deploy = (...args: string[]) => run("infra/deploy.ts", args);

  test("refuses what makes no sense, all of it at once, and deploys nothing", () => {
    expect(
      deploy(
        "--stage",
        "prod",
        "--region",
        "eu-central-1",
        "--param",
        "acess=jwt",
        "--param",
        "webhooks=true",
      ),
    ).toEqual({
      status: 1,
      stdout: "",
      stderr: [
        "Nothing was deployed.",
        '  There is no parameter "acess". Did you mean access?',
        "  webhooks=true needs webhookUrl.",
        "  webhooks=true needs webhookSecret.",
        "",
      ].join("\n"),
    });
  });

  test("asks for what it must know", () => {
    expect(deploy("--region", "eu-central-1").stderr).toBe("Say which stage: --stage NAME.\n");
    expect(deploy("--stage", "prod").stderr).toBe("Say where: --region eu-central-1, or AWS_REGION.\n");
  });

  test("packages nothing without credentials", () => {
    expect(deploy("--stage", "prod", "--region", "eu-central-1")).toEqual({
      status: 1,
      stdout: "",
      stderr: NO_CREDENTIALS,
    });
  });

  test("takes the region of the AWS profile", async () => {
    const directory = await mkdtemp(join(tmpdir(), "aws-config-"));
    const AWS_CONFIG_FILE = join(directory, "config");
    await writeFile(AWS_CONFIG_FILE, "[default]\nregion = eu-west-1\n");
    const { stderr } = run("infra/deploy.ts", ["--stage", "prod"], { AWS_CONFIG_FILE });
    expect(stderr).toBe(NO_CREDENTIALS);
    await rm(directory, { recursive: true });
  });

  test("tells what it takes", () => {
    const { status, stdout } = deploy("--help");
    expect(status).toBe(0);
    for (const told of ["--stage NAME", "retainData", "webhookSecret"]) expect(stdout).toContain(told);
  });
});

test("the framework itself refuses the same", () => {
  const osls = "node_modules/osls/bin/serverless.js";
  const { status, stdout, stderr } = run(osls, ["package", "--stage", "prod", "--param", "acess=jwt"]);
  expect(status).toBe(1);
  expect(stdout + stderr).toContain('There is no parameter "acess". Did you mean access?');
});

test.each([
  ["remove"],
  ["smoke"],
  ["import", "tests/fixtures/sample.txt"],
  ["replay"],
  ["redrive"],
  ["revisions", "AN_ID"],
  ["go-back"],
  ["stop-press", "hold", "AN_ID", "--why", "The source took it back."],
])(
  "npm run %s takes a stage and its region as npm run deploy does, and guesses neither",
  (command, ...args) => {
    const work = (...options: string[]) => run(`infra/${command}.ts`, [...args, ...options]).stderr;
    expect(work("--stage", "dev")).toBe("Say where: --region eu-central-1, or AWS_REGION.\n");
    expect(work("--stage", "dev", "--region", "eu-central-1")).toBe(NO_CREDENTIALS);
  },
);

test("npm run remove asks which stage", () => {
  expect(run("infra/remove.ts", []).stderr).toBe("Say which stage: --stage NAME.\n");
});

test.each([
  "build",
  "check-template",
  "deploy",
  "go-back",
  "import",
  "redrive",
  "release",
  "remove",
  "replay",
  "revisions",
  "smoke",
  "stop-press",
])("infra/%s.ts tells how it is called, and does nothing when it is called otherwise", (command) => {
  const program = `infra/${command}.ts`;
  const { status, stdout } = run(program, ["--help"]);
  expect({ status, stdout }).toEqual({ status: 0, stdout: expect.stringMatching(/^Usage: npm run /) });
  expect(run(program, ["--hepl"])).toMatchObject({ status: 1, stdout: "" });
});

test.each([
  ["revisions", "--local"],
  ["revisions", "ONE", "OTHER", "--local"],
  ["stop-press", "hold", "--local", "--why", "The source took it back."],
  ["stop-press", "stop", "AN_ID", "--local", "--why", "The source took it back."],
  ["import", "--local"],
  ["release"],
])("infra/%s.ts %s … lacks a name, or has one too many, and is told its usage", (command, ...args) => {
  const { status, stdout, stderr } = run(`infra/${command}.ts`, args);
  expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
  expect(stderr).toMatch(/^Usage: npm run /);
});
