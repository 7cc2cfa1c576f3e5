/** `npm run screenshots`: the screens of the desk as pictures, light and dark, wide and on a phone. */
import { mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { PutObjectCommand } from "@aws-sdk/client-s3";
import { packageOnce } from "../../infra/local/packaging.ts";
import { type Stack, startStack } from "../../infra/local/stack.ts";
import { connectLocalStage } from "../../infra/operate/stage.ts";
import { aModel, storm, WRONG_FIGURE } from "../writer.ts";
import { startBrowser } from "./browser.ts";

const HELP = `Usage: npm run screenshots -- [FOLDER]

Packages the service, uploads the sample article and a few made ones, and writes a picture of each screen of the
desk to FOLDER (screenshots): wire, story, stories, briefing, drafts, uploads, decisions and dry run, light and dark,
wide and on a phone.
`;

const ROOT = new URL("../../", import.meta.url);
const SIZES = { wide: { width: 1400, height: 900 }, phone: { width: 390, height: 844 } };

/** What two agencies tell of one evening, and what is not out yet. */
function madeStories(now: Date): Record<string, string> {
  const ago = (minutes: number) => new Date(now.getTime() - minutes * 60_000).toISOString();
  const wire = (minutes: number, body_text: string, stated: object) =>
    JSON.stringify({ version: "1", versioncreated: ago(minutes), language: "en", body_text, ...stated });
  return {
    "wires/fire-1.json": wire(
      50,
      "A fire on a fuel barge closed the port of Ellis on Friday evening, the fire service said. Twelve sailors " +
        "were hurt. The barge carried 40 tonnes of diesel, and two tugs fought the flames until midnight.",
      { uri: "urn:example:fire-1", source: "Example News", headline: "Fire closes the port of Ellis" },
    ),
    "wires/fire-2.json": wire(
      20,
      "The port of Ellis stays closed until Tuesday after a fire on a fuel barge, its harbour master said. " +
        "Fourteen sailors were hurt, the hospital said. An inquiry begins on Monday.",
      {
        uri: "urn:example:fire-2",
        source: "Coast Agency",
        headline: "Port of Ellis stays closed after barge fire",
      },
    ),
    "wires/ferry.json": wire(
      8,
      "Ferries to the outer islands sail again from Monday, their owner said on Friday. Fares stay as they were. " +
        "The winter timetable begins a week later than planned.",
      {
        uri: "urn:example:ferry",
        source: "Example News",
        headline: "Ferries to the islands sail from Monday",
      },
    ),
    "wires/budget.json": wire(5, "The budget was presented on Friday. It holds no cuts.", {
      uri: "urn:example:budget",
      headline: "The budget",
      embargoed: new Date(now.getTime() + 7_500_000).toISOString(),
    }),
    "wires/empty.txt": "",
  };
}

async function main(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const build = fileURLToPath(new URL(".build", ROOT));
  const directory = await packageOnce(build, console.log, new AbortController().signal);
  // Of one story it says what the story does not, so that the picture shows how that is told.
  const model = await aModel(({ sentences }) => {
    const copied = sentences.slice(0, 2).map((text, at) => ({ text, rests: [at + 1] }));
    return { says: sentences[0]?.includes("Brekke") ? WRONG_FIGURE : { sentences: copied } };
  });
  const writer = { endpoint: model.endpoint, model: "a-model-1" };
  const stack = await startStack({ package: directory, writer });
  const browser = await startBrowser();
  try {
    await upload(stack);
    const screens = await listScreens(stack);
    for (const colorScheme of ["light", "dark"] as const)
      for (const [size, viewport] of Object.entries(SIZES)) {
        const context = await browser.newContext({ viewport, colorScheme });
        for (const [name, hash] of Object.entries(screens)) {
          const page = await context.newPage();
          await page.goto(`${stack.api}/${hash}`);
          await page.waitForLoadState("networkidle");
          const path = join(folder, `${name}-${size}-${colorScheme}.png`);
          await page.screenshot({ path });
          console.log(path);
          await page.close();
        }
        await context.close();
      }
  } finally {
    await browser.close();
    await stack.stop();
    await model.stop();
  }
}

async function upload(stack: Stack): Promise<void> {
  const { s3, dynamo, sqs } = connectLocalStage(stack);
  const put = (Key: string, Body: string | Buffer) =>
    s3.send(new PutObjectCommand({ Bucket: stack.uploadBucket, Key, Body }));
  for (const [key, body] of Object.entries(madeStories(new Date()))) await put(key, body);
  await put("desk/storm.txt", storm());
  await put("world/belgorod.txt", await readFile(new URL("tests/fixtures/sample.txt", ROOT)));
  await stack.settled();
  await stack.runSchedules();
  for (const client of [s3, dynamo, sqs]) client.destroy();
}

async function listScreens({ api }: Stack): Promise<Record<string, string>> {
  const find = async (key: string) => {
    const receipt = await (await fetch(`${api}/uploads/${key}`)).json();
    return (receipt as { articleId: string }).articleId;
  };
  const articleId = await find("world/belgorod.txt");
  const body = JSON.stringify({ pubStatus: "withheld", why: "The lawyers read it." });
  const headers = { "content-type": "application/json" };
  await fetch(`${api}/articles/${await find("wires/ferry.json")}/status`, { method: "POST", headers, body });
  const { stories } = (await (await fetch(`${api}/stories`)).json()) as {
    stories: { storyId: string; count: number }[];
  };
  const told = stories.find(({ count }) => count > 1) ?? stories[0];
  return {
    wire: "#/wire",
    story: `#/wire/${articleId}`,
    stories: `#/stories/${told?.storyId}`,
    briefing: "#/briefing",
    drafts: `#/drafts/${await find("desk/storm.txt")}`,
    uploads: "#/uploads",
    decisions: "#/decisions",
    "dry-run": "#/try",
  };
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { help: { type: "boolean", short: "h", default: false } },
});
if (values.help) console.log(HELP);
else await main(positionals[0] ?? "screenshots");
