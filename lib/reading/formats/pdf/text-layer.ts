/**
 * The text layer of a PDF, read by pdf.js in a thread of its own: a few kilobytes of PDF can ask for hours of
 * work that never yields (forms that draw forms), and only a thread can be stopped.
 *
 * This module is both sides. The bundler keeps it in one chunk, whose own address is what the thread runs.
 */
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import { Rejection } from "../../../rejection.ts";
import { inflatesTooFar } from "./streams.ts";

/** A run of glyphs. Places are in points from the page's top left, as the page is looked at. */
export interface Run {
  readonly text: string;
  readonly x: number;
  /** The baseline. */
  readonly y: number;
  readonly width: number;
  readonly size: number;
  /** Runs of one page with the same name are in the same font. */
  readonly font: string;
}

export interface Page {
  readonly height: number;
  readonly runs: readonly Run[];
  /** What is not set upright: along the edge of a page, across it as a watermark. */
  readonly turned: readonly string[];
}

export interface TextLayer {
  readonly pages: readonly Page[];
  readonly properties: Readonly<Record<string, string>>;
  /** Why not all of it was read, if so. */
  readonly cut?: string | undefined;
}

/** A feature spread over a magazine has fewer pages. */
const MAX_PAGES = 50;
const MAX_RUNS = 200_000;
/** A page takes some ten milliseconds; the whole budget counts from when the thread is ready. */
const BUDGET_MS = 1_000;
const START_MS = 20_000;
const MEMORY = { maxOldGenerationSizeMb: 192, maxYoungGenerationSizeMb: 32, stackSizeMb: 2 };
const TASK = "standfirst: the text layer of a PDF";

type Message =
  | { readonly is: "ready" }
  | { readonly is: "page"; readonly page: Page }
  | { readonly is: "done"; readonly properties: Record<string, string>; readonly cut?: string | undefined }
  | { readonly is: "failed"; readonly name: string; readonly message: string };

/**
 * Reads the text layer of a PDF: at most 50 pages of it.
 *
 * @throws {Rejection} `encrypted`, `malformed`, or `hostile` when it asks for too much memory or time
 */
export function readTextLayer(bytes: Uint8Array): Promise<TextLayer> {
  return new Promise((resolve, reject) => {
    const pages: Page[] = [];
    const worker = new Worker(new URL(import.meta.url), {
      workerData: { task: TASK, bytes },
      resourceLimits: MEMORY,
      execArgv: [],
      env: {},
    });
    let clock = setTimeout(() => settle(() => reject(new Error("The PDF reader did not start."))), START_MS);
    const settle = (outcome: () => void) => {
      clearTimeout(clock);
      void worker.terminate();
      outcome();
    };
    const outOfTime = () => {
      if (pages.length > 0) return resolve({ pages, properties: {}, cut: "reading it took too long" });
      return reject(
        new Rejection("hostile", "Expected a PDF of a story; its first page alone takes too long."),
      );
    };
    worker.on("message", (message: Message) => {
      if (message.is === "ready") {
        clearTimeout(clock);
        clock = setTimeout(() => settle(outOfTime), BUDGET_MS);
      } else if (message.is === "page") pages.push(message.page);
      else if (message.is === "failed") settle(() => reject(explainFailure(message)));
      else settle(() => resolve({ pages, properties: message.properties, cut: message.cut }));
    });
    worker.on("error", (error: NodeJS.ErrnoException) => {
      const isTooMuch = error.code === "ERR_WORKER_OUT_OF_MEMORY";
      const refusal = new Rejection("hostile", "Expected a PDF of a story; it takes too much memory.", {
        cause: error,
      });
      settle(() => reject(isTooMuch ? refusal : error));
    });
  });
}

function explainFailure({ name, message }: { name: string; message: string }): Rejection {
  const cause = new Error(message);
  if (name === "PasswordException") {
    return new Rejection("encrypted", "Expected a PDF that opens without a password.", { cause });
  }
  if (name === "TooFar" || /circular|loop|recurs|call stack/i.test(message)) {
    return new Rejection(
      "hostile",
      "Expected a PDF of a story; its parts refer to each other, or inflate, without end.",
      { cause },
    );
  }
  return new Rejection("malformed", "Expected a PDF; it is damaged or was cut short.", { cause });
}

// What follows runs in the thread.

async function readPages(bytes: Uint8Array, tell: (message: Message) => void): Promise<void> {
  const { getResolvedPDFJS } = await import("unpdf");
  const { getDocument, Util } = await getResolvedPDFJS();
  tell({ is: "ready" });
  if (inflatesTooFar(bytes)) return tell({ is: "failed", name: "TooFar", message: "" });
  const document = await getDocument({
    data: new Uint8Array(bytes),
    verbosity: 0,
    disableFontFace: true,
    useSystemFonts: false,
    enableXfa: false,
  }).promise;
  let left = MAX_RUNS;
  const count = Math.min(document.numPages, MAX_PAGES);
  for (let number = 1; number <= count && left > 0; number++) {
    const page = await document.getPage(number);
    const { height, transform } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent();
    const runs: Run[] = [];
    const turned: string[] = [];
    for (const item of items) {
      if (!("str" in item) || item.str.trim() === "" || left-- <= 0) continue;
      const [a, b, c, d, x, y] = Util.transform(transform, item.transform);
      // Upright text goes to the right, up to some slant; y grows downwards here.
      if (a > 0 && Math.abs(b) < a * 0.1) {
        runs.push({ text: item.str, x, y, width: item.width, size: Math.hypot(c, d), font: item.fontName });
      } else turned.push(item.str.slice(0, 500));
    }
    tell({ is: "page", page: { height, runs, turned: turned.slice(0, 100) } });
  }
  const { info } = await document.getMetadata();
  const stated = Object.entries(info).filter(
    (entry): entry is [string, string] => typeof entry[1] === "string",
  );
  const cut =
    left <= 0
      ? "it holds too many pieces of text"
      : count < document.numPages
        ? `it has more than ${MAX_PAGES} pages`
        : undefined;
  tell({ is: "done", properties: Object.fromEntries(stated), cut });
}

if (!isMainThread && parentPort && workerData?.task === TASK) {
  const port = parentPort;
  readPages(workerData.bytes, (message) => port.postMessage(message)).catch((error: unknown) => {
    const { name, message } = error instanceof Error ? error : new Error(String(error));
    port.postMessage({ is: "failed", name, message } satisfies Message);
  });
}
