/**
 * `npm run bench -- desk`: what a browser says of the desk's wire with many stories: its first paint, and how long a
 * key takes that is typed into the search. Both by the browser's own performance entries, by the clock; and of the keys
 * also milliseconds of the page's own thread, which a busy machine does not stretch.
 *
 * npm run bench -- desk [--stories 5000]
 */
import { createServer } from "node:http";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import type { CDPSession, Page } from "playwright-core";
import { bundleDesk } from "../../infra/bundle.ts";
import { addressOf, listen, stop } from "../../infra/local/http-server.ts";
import { startBrowser } from "../desk/browser.ts";
import { quantile } from "./measure.ts";

const PAGE = 50;
const TYPED = "harbour 49";
const LOADS = 5;

const OBSERVE = `
  globalThis.keys = [];
  new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries()) if (name === "keydown") globalThis.keys.push(duration);
  }).observe({ type: "event", durationThreshold: 16, buffered: true });`;

export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: { stories: { type: "string", default: "5000" } } });
  const stories = Number(values.stories);
  const server = await serveDesk(stories);
  const browser = await startBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
    const paints: number[] = [];
    for (let load = 0; load < LOADS; load++) {
      await page.goto(addressOf(server));
      await page.locator(".story").first().waitFor();
      // A row may stand in the page a moment before the browser has noted that it painted.
      const painted = await page.waitForFunction(
        `performance.getEntriesByName("first-contentful-paint")[0]?.startTime`,
      );
      paints.push(Number(await painted.jsonValue()));
    }
    const halves: number[] = [];
    for (const until of [stories / 2, stories]) halves.push(await loadUntil(page, until));
    const { clock, processor } = await typeInto(page);
    const [first = 0, second = 0] = halves.map(Math.round);
    console.log(`\n${stories} stories on the wire; to load them took ${first + second} ms`);
    console.log(`(the first half ${first}, the second ${second}: as long, where each page costs the same)\n`);
    report("first paint, ms", paints);
    report("a key in the search, ms", clock);
    report("  of the page's own thread, ms", processor);
  } finally {
    await browser.close();
    await stop(server);
  }
}

/**
 * Asks for earlier stories until so many are on the wire.
 *
 * By script: a pointer would have to find the button anew while rows get their heights.
 *
 * @returns milliseconds
 */
function loadUntil(page: Page, stories: number): Promise<number> {
  return page.evaluate(`(async () => {
    const started = performance.now();
    const rows = document.querySelector(".wire").getElementsByTagName("li");
    while (rows.length < ${stories}) {
      const before = rows.length;
      document.querySelector("button.more").click();
      while (rows.length === before) await new Promise((done) => requestAnimationFrame(done));
    }
    return performance.now() - started;
  })()`);
}

/** The page as it is packaged, over an API that has stories and does nothing else. */
async function serveDesk(stories: number) {
  const { "desk.html": html, ...files } = await bundleDesk(fileURLToPath(new URL("../..", import.meta.url)));
  const server = createServer(({ url = "/" }, response) => {
    const { pathname, searchParams } = new URL(url, "http://127.0.0.1");
    const type = pathname.endsWith(".css") ? "text/css" : "text/javascript";
    if (pathname === "/") response.setHeader("content-type", "text/html").end(html);
    else if (pathname === "/summaries")
      response.end(JSON.stringify(listStories(Number(searchParams.get("cursor")), stories)));
    else response.setHeader("content-type", type).end(files[pathname.replace("/desk/", "")]);
  });
  await listen(server, 0);
  return server;
}

function listStories(from: number, stories: number) {
  const summaries = Array.from({ length: Math.min(PAGE, stories - from) }, (_, n) => describeStory(from + n));
  const next = from + PAGE < stories ? String(from + PAGE) : undefined;
  return { summaries, next };
}

function describeStory(n: number) {
  const published = new Date(Date.now() - n * 60_000).toISOString();
  const text =
    `The harbour reopened on Friday after ${n} hours of storm, its master said. No ship was lost, ` +
    "and ferries to the islands sail again from Monday.";
  return {
    articleId: `harbour-${n}`,
    headline: `Harbour ${n} reopens after storm`,
    language: "en",
    published,
    section: `Section ${n % 9}`,
    source: "Example News",
    summary: { text },
  };
}

async function typeInto(page: Page): Promise<{ clock: number[]; processor: number[] }> {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  await page.evaluate(OBSERVE);
  await page.locator("#search").focus();
  const processor: number[] = [];
  for (const key of TYPED) {
    const before = await readTaskMs(session);
    await page.keyboard.press(key === " " ? "Space" : key);
    await page.evaluate("new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50)))");
    processor.push((await readTaskMs(session)) - before);
  }
  return { clock: await page.evaluate<number[]>("globalThis.keys"), processor };
}

async function readTaskMs(session: CDPSession): Promise<number> {
  const { metrics } = await session.send("Performance.getMetrics");
  return (metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0) * 1000;
}

function report(what: string, times: number[]): void {
  const shown = [0.5, 1].map((share) =>
    times.length === 0 ? "under 16" : quantile(times, share).toFixed(0),
  );
  console.log(`  ${what.padEnd(30)} median ${shown[0]?.padStart(5)}, most ${shown[1]?.padStart(5)}`);
}
