import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));

/** Runs a command as npm does. No credentials are there, nor anybody to answer, should it begin after all. */
function run(program: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd: ROOT,
    encoding: "utf8",
    env: { PATH: process.env.PATH, SLS_TELEMETRY_DISABLED: "1", AWS_ENDPOINT_URL: "http://127.0.0.1:9" },
  });
  return { status, stdout, stderr };
}

describe("npm run deploy", () => {
  const deploy = (...args: string[]) => run("infra/deploy.ts", ...args);

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

  test("tells what it takes", () => {
    const { status, stdout } = deploy("--help");
    expect(status).toBe(0);
    for (const told of ["--stage NAME", "retainData", "webhookSecret"]) expect(stdout).toContain(told);
  });
});

test("the framework itself refuses the same", () => {
  const osls = "node_modules/osls/bin/serverless.js";
  const { status, stdout, stderr } = run(osls, "package", "--stage", "prod", "--param", "acess=jwt");
  expect(status).toBe(1);
  expect(stdout + stderr).toContain('There is no parameter "acess". Did you mean access?');
});

test("npm run remove asks which stage, and where", () => {
  expect(run("infra/remove.ts").stderr).toBe("Say which stage: --stage NAME.\n");
  expect(run("infra/remove.ts", "--stage", "dev").stderr).toBe(
    "Say where: --region eu-central-1, or AWS_REGION.\n",
  );
});
