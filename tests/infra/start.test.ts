import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { fileURLToPath } from "node:url";
import { PutObjectCommand } from "@aws-sdk/client-s3";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { explainDataError } from "../../infra/local/data-errors.ts";
import { checkLayout } from "../../infra/local/data-layout.ts";
import { filesToUpload } from "../../infra/local/files.ts";
import { lockDirectory } from "../../infra/local/locks.ts";
import { startSettings } from "../../infra/local/settings.ts";
import { startWith } from "../../infra/local/shell.ts";
import { readWebhookSettings } from "../../lib/env.ts";
import { connectLocalS3 } from "../local-s3.ts";

const START = fileURLToPath(new URL("../../infra/start.ts", import.meta.url));
const SAMPLE = fileURLToPath(new URL("../fixtures/sample.txt", import.meta.url));

const DATA = { setting: "DATA_DIR", directory: ".standfirst" };
const BUILD = { setting: "BUILD_DIR", directory: ".build" };

let directory: string;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "start-"));
});

afterEach(() => rm(directory, { recursive: true }));

/** Runs `npm start` as a newcomer would, on ports of its own. */
function start(args: string[], env: Record<string, string> = {}, shell?: string) {
  const [command, ...before] = shell
    ? [shell, "-c", `"$0" "$@"; exit $?`, process.execPath] // the shell stays
    : [process.execPath];
  const child = spawn(command!, [...before, START, ...args], {
    env: { ...process.env, PORT: "0", S3_PORT: "0", DATA_DIR: join(directory, "data"), ...env },
  });
  let printed = "";
  const seen = (text: string) =>
    new Promise<void>((resolve) => {
      const look = () => printed.includes(text) && resolve();
      child.stdout.on("data", look);
      look();
    });
  for (const output of [child.stdout, child.stderr])
    output.on("data", (piece) => {
      printed += piece;
    });
  const ended = once(child, "close").then(([code]) => ({ code, printed }));
  return { child, seen, ended };
}

describe("npm start", () => {
  test("--once: every file accepted is a 0, and the sample's summary is printed", async () => {
    const { code, printed } = await start(["--once"]).ended;
    expect(printed).toContain("Russia claims Ukrainian drone strikes killed 14 in Belgorod");
    expect(printed).toMatch(/http:\/\/127\.0\.0\.1:\d+\/summaries\/\S+/);
    expect(code).toBe(0);
  });

  test("--once: one file rejected is a 1, and its reason is printed beside the other's summary", async () => {
    const noise = join(directory, "noise.bin");
    await writeFile(noise, Buffer.from([0xd9, 0xb0, 0x64, 0x0a, 0x03, 0x3b, 0x00, 0xff]));
    const { code, printed } = await start(["--once", SAMPLE, noise]).ended;
    expect(printed).toContain("sample.txt: created");
    expect(printed).toContain("noise.bin: rejected");
    expect(code).toBe(1);
  });

  test("stays up until it is told to stop, and then ends with 0", async () => {
    const { child, seen, ended } = start([]);
    await seen("Ctrl-C");
    child.kill("SIGTERM");
    const { code, printed } = await ended;
    expect(printed).toContain("s3 cp");
    expect(code).toBe(0);
  });

  test("tells of each bundle as it is packaged, and stops while it is packaging, too", async () => {
    const { child, seen, ended } = start([], { BUILD_DIR: join(directory, "build") });
    await seen("ingest: ");
    child.kill("SIGINT");
    const { code, printed } = await ended;
    expect(printed).not.toContain("Packaged in");
    expect(code).toBe(0);
  });

  test("says a line of each upload, and where /docs is; what was packaged before is not packaged again", async () => {
    const { child, seen, ended } = start([]);
    await seen("Ctrl-C");
    const noted = JSON.parse(await readFile(join(directory, "data", "endpoints.json"), "utf8"));
    const s3 = connectLocalS3(noted.s3);
    const upload = (Key: string, Body: string) =>
      s3.send(new PutObjectCommand({ Bucket: noted.uploadBucket, Key, Body }));
    await upload(
      "desk/harbour.txt",
      "Harbour reopens\n\nThe harbour reopened on Friday after days of storm.\n",
    );
    await seen("desk/harbour.txt: created, read as text");
    await upload("desk/\u001b[2Jnoise.bin", "\u0003\u0000\u0001\u0002");
    await seen("desk/ [2Jnoise.bin: rejected (unknown-format)");
    s3.destroy();
    child.kill("SIGTERM");
    const { printed } = await ended;
    expect(printed).toMatch(/noise\.bin: rejected.*Send plain text/);
    expect(printed).toMatch(/Or open http:\/\/127\.0\.0\.1:\d+ in a browser/);
    expect(printed).toMatch(/http:\/\/127\.0\.0\.1:\d+\/docs has every request/);
    expect(printed).toContain("No source has changed since the last package.");
  });

  test("stops when the shell that npm runs it in is stopped", async () => {
    const { child, seen, ended } = start([], {}, "sh");
    await seen("Ctrl-C");
    child.kill("SIGTERM");
    expect((await ended).printed).toContain("Stopping");
  });

  test.each(["PORT", "S3_PORT"])("says what to type when %s is taken", async (setting) => {
    const other = createServer();
    await new Promise<void>((ready) => other.listen(0, "127.0.0.1", ready));
    const { port } = other.address() as AddressInfo;
    const { code, printed } = await start([], { [setting]: String(port) }).ended;
    other.close();
    expect(printed).toContain(`Port ${port} is taken`);
    expect(printed).toContain(`${setting}=${port + 1} npm start`);
    expect(code).toBe(1);
  });

  test("says who has the directory when another stack runs in it", async () => {
    await mkdir(join(directory, "data"));
    const unlock = await lockDirectory(join(directory, "data"));
    const { code, printed } = await start([]).ended;
    await unlock();
    expect(printed).toContain(`in use by process ${process.pid}`);
    expect(code).toBe(1);
  });

  test("says which folder cannot be made, and what to type: DATA_DIR and BUILD_DIR", async () => {
    const file = join(directory, "file");
    await writeFile(file, "");
    for (const setting of ["DATA_DIR", "BUILD_DIR"]) {
      const folder = join(file, "folder");
      const { code, printed } = await start(["--once"], { [setting]: folder }).ended;
      expect(printed).toContain(folder);
      expect(printed).toContain(`${setting}=${folder}-2 npm start`);
      expect(code).toBe(1);
    }
  });

  test.each([
    ["a file", async (data: string) => writeFile(data, ""), "is no folder"],
    [
      "damaged objects",
      async (data: string) => {
        await mkdir(join(data, "uploads"), { recursive: true });
        await writeFile(join(data, "uploads", "objects.db"), "no database ".repeat(100));
      },
      "is damaged",
    ],
    [
      "damaged tables",
      async (data: string) => {
        await mkdir(join(data, "tables"), { recursive: true });
        await writeFile(join(data, "tables", "CURRENT"), "no manifest");
      },
      "is damaged",
    ],
  ])("says what is wrong when DATA_DIR is or holds %s", async (_name, spoil, said) => {
    const data = join(directory, "data");
    await spoil(data);
    const { code, printed } = await start(["--once"]).ended;
    expect(printed).toContain(said);
    expect(printed).toContain(`DATA_DIR=${data}-2 npm start`);
    expect(code).toBe(1);
  });

  test.each([
    [["--help"], 0, "DATA_DIR"],
    [["--twice"], 1, "--twice"],
    [["no-such-story.txt"], 1, "no-such-story.txt"],
  ])("%j ends with %i and speaks of %s", async (args, expected, said) => {
    const { code, printed } = await start(args).ended;
    expect(printed).toContain(said);
    expect(code).toBe(expected);
  });
});

describe("a data directory", () => {
  test("is held by the stack that runs in it, and not by whoever has its process id afterwards", async () => {
    await writeFile(join(directory, "running.pid"), String(process.ppid)); // left by a stack that crashed
    const unlock = await lockDirectory(directory);
    await expect(lockDirectory(directory)).rejects.toThrow(`in use by process ${process.pid}`);
    await unlock();
    await (await lockDirectory(directory))();
  });

  test("of an earlier or a later layout is left alone, with what to do", async () => {
    await mkdir(join(directory, "uploads", "buckets"), { recursive: true }); // as the S3 library kept them
    await expect(checkLayout(directory)).rejects.toThrow(/another version .*Move it away.*DATA_DIR=/);
    await writeFile(join(directory, "layout"), "3");
    await expect(checkLayout(directory)).rejects.toThrow("layout 3; this one has 2");
  });

  test("that is new is marked, and taken again", async () => {
    await checkLayout(directory);
    await checkLayout(directory);
    expect(await readFile(join(directory, "layout"), "utf8")).toBe("2");
  });
});

test.each([
  ["linux", "/tmp/data", "DATA_DIR=/tmp/data npm start"],
  ["linux", "/tmp/my data", "DATA_DIR='/tmp/my data' npm start"],
  ["win32", "C:\\my data", "$env:DATA_DIR='C:\\my data'; npm start"],
  ["win32", "data", "$env:DATA_DIR='data'; npm start"],
] as const)("what to type is written for the shell of %s: %s", (platform, directory, typed) => {
  expect(startWith("DATA_DIR", directory, platform)).toBe(typed);
});

describe("trouble with the disk", () => {
  test("is told from SQLite's errors and the file system's", () => {
    const database = new DatabaseSync(":memory:");
    database.exec("CREATE TABLE t (bytes); PRAGMA max_page_count = 2");
    let full: unknown;
    try {
      database.exec("INSERT INTO t VALUES (zeroblob(1000000))");
    } catch (error) {
      full = error;
    }
    database.close();
    const explain = (error: unknown) => explainDataError(error, DATA, BUILD);
    expect(explain(full)).toContain("no room left");
    const inside = new Error("the tables", { cause: Object.assign(new Error("write"), { code: "ENOSPC" }) });
    expect(explain(inside)).toContain("no room left");
    const denied = Object.assign(new Error("open"), { code: "EACCES" });
    expect(explain(denied)).toContain(".standfirst cannot be written to");
    expect(explain(new Error("There is no queue named a."))).toBeUndefined();
  });

  test.each([
    ["EROFS", ".standfirst/tables", ".standfirst cannot be written to. .*DATA_DIR=.standfirst-2 npm start"],
    ["ENOENT", ".standfirst", ".standfirst cannot be written to. .*DATA_DIR=.standfirst-2 npm start"],
    ["EROFS", ".build", ".build cannot be written to. .*BUILD_DIR=.build-2 npm start"],
    ["EACCES", "/news/secret.txt", "This user may not read or write /news/secret.txt"],
  ])("%s at %s is explained by the folder in which it is", (code, path, explained) => {
    const error = Object.assign(new Error(code), { code, path });
    expect(explainDataError(error, DATA, BUILD)).toMatch(new RegExp(explained));
  });
});

describe("settings", () => {
  test("have the defaults that infra/README.md names", () => {
    expect(startSettings([], {})).toMatchObject({
      port: 3000,
      s3Port: 4566,
      dataDirectory: ".standfirst",
      once: false,
      paths: [],
    });
  });

  test.each(["abc", "70000", "-1", "80.5"])("a port %s is refused", (PORT) => {
    expect(() => startSettings([], { PORT })).toThrow("PORT must be a port");
  });

  test("one port for both is refused", () => {
    expect(() => startSettings([], { PORT: "4566" })).toThrow("4566");
  });

  test("a webhook's secret that its function would not start with is refused at once, and not printed", () => {
    const WEBHOOK_URL = "http://127.0.0.1:9/hook";
    const start = (WEBHOOK_SECRET?: string) => startSettings([], { WEBHOOK_URL, WEBHOOK_SECRET }).webhook;
    const secret = `whsec_${Buffer.alloc(32, 7).toString("base64")}`;
    expect([start(secret)?.secret, start()?.secret]).toEqual([secret, expect.stringMatching(/^whsec_/)]);
    expect(() => start("hunter2")).toThrow(/^WEBHOOK_SECRET must be 24 to 64 bytes in base64(?!.*hunter2)/);
    expect(() => readWebhookSettings({ WEBHOOK_URL, WEBHOOK_SECRET: "hunter2" })).toThrow("24 to 64 bytes");
    expect(readWebhookSettings({})).toBeUndefined();
  });
});

describe("files to upload", () => {
  test("a folder's files go under its name, in order, without what is hidden", async () => {
    const wire = join(directory, "wire");
    await mkdir(join(wire, "sport"), { recursive: true });
    for (const name of ["b.txt", "sport/a.txt", ".DS_Store"]) await writeFile(join(wire, name), name);
    expect((await filesToUpload([wire])).map(({ key }) => key)).toEqual(["wire/b.txt", "wire/sport/a.txt"]);
  });

  test("two files of one name do not replace each other", async () => {
    for (const desk of ["home", "sport"]) {
      await mkdir(join(directory, desk));
      await writeFile(join(directory, desk, "lead.txt"), desk);
    }
    const keys = (
      await filesToUpload([join(directory, "home/lead.txt"), join(directory, "sport/lead.txt")])
    ).map(({ key }) => key);
    expect(keys[0]).toBe("lead.txt");
    expect(keys[1]).toMatch(/sport\/lead\.txt$/);
  });
});
