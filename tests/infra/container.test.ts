/** The container of the embedded stack, as far as it can be told from its Dockerfile: `npm run bench -- container` runs it. */
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import { startSettings } from "../../infra/local/settings.ts";
import { readContext, readStages } from "../bench/container.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const read = (name: string) => readFile(join(ROOT, name), "utf8");

const [build = [], image = [], ...others] = readStages(await read("Dockerfile"));
const of = (stage: typeof build, wanted: string) =>
  stage.filter(({ word }) => word === wanted).map(({ rest }) => rest);
const context = readContext(await read(".dockerignore"));

describe("the image", () => {
  test("is made in two stages, both of the Node that Lambda runs", async () => {
    const { Runtime = "" } = { Runtime: /runtime: nodejs(\d+)\.x/.exec(await read("serverless.yml"))?.[1] };
    expect([...of(build, "FROM"), ...of(image, "FROM")]).toEqual([
      `node:${Runtime}-slim AS build`,
      `node:${Runtime}-slim`,
    ]);
    expect(others).toEqual([]);
  });

  test("runs as nobody who matters, and says whether it is well", () => {
    expect(of(image, "USER")).toEqual(["1000"]);
    expect(image.findIndex(({ word }) => word === "USER")).toBeLessThan(
      image.findIndex(({ word }) => word === "ENTRYPOINT"),
    );
    const [check = ""] = of(image, "HEALTHCHECK");
    expect(JSON.parse(check.replace(/^.*? CMD /, ""))).toHaveLength(3);
    expect(of(image, "RUN")).toEqual([]);
  });

  test("may write its data, and not its code", () => {
    expect(of(image, "COPY")).toEqual([
      "--from=build --chown=root:root /app ./",
      "--from=build --chown=node:node /data /data",
    ]);
    expect(of(image, "VOLUME")).toEqual(["/data"]);
  });

  test("gets what the stack is made of, and nothing of ours beside", () => {
    for (const path of context) expect(existsSync(join(ROOT, path)), path).toBe(true);
    for (const path of ["serverless.yml", "functions", "lib", "infra", "tests/fixtures/sample.txt"])
      expect(context).toContain(path);
    for (const path of [".git", "node_modules", "tests", ".standfirst"]) expect(context).not.toContain(path);
  });

  test("is set as the stack reads it", () => {
    const env = Object.fromEntries(
      of(image, "ENV")
        .flatMap((line) => line.split(" "))
        .map((pair) => pair.split("=")),
    );
    expect(startSettings([], env)).toMatchObject({
      host: "0.0.0.0",
      port: 3000,
      s3Port: 4566,
      dataDirectory: "/data",
    });
    expect(of(image, "EXPOSE")).toEqual([`${env.PORT} ${env.S3_PORT}`]);
  });

  test("leaves out what was needed to make it, and keeps what runs", async () => {
    const { stdout } = await promisify(execFile)(process.execPath, ["infra/leftovers.ts"], { cwd: ROOT });
    const left = stdout.trim().split("\n");
    for (const name of ["osls", "esbuild", "typescript", "@sparticuz/chromium"]) expect(left).toContain(name);
    for (const name of ["dynalite", "fauxqs", "yaml", "zod", "@aws-sdk/client-s3"])
      expect(left).not.toContain(name);
  });
});

test("without a HOST the stack is reached from this machine alone; a name is no address", () => {
  expect(startSettings([], {}).host).toBeUndefined();
  expect(() => startSettings([], { HOST: "everywhere" })).toThrow(
    'HOST must be an address, such as 0.0.0.0; got "everywhere".',
  );
});
