/** Measurements, one module a part. Without a name, all that need nothing but this repository and a minute. */
import { readFile } from "node:fs/promises";

interface Part {
  load: () => Promise<{ run: (argv: string[]) => Promise<void> }>;
  measures: string;
  /** Reads the corpora that STANDFIRST_CORPORA names, so that it runs only when it is asked for. */
  corpora?: true;
  /** Takes many minutes, or needs what not every machine has: runs only when it is asked for. */
  onRequest?: true;
}

const parts: Record<string, Part> = {
  speed: { load: () => import("./speed.ts"), measures: "ms to read, rank and compose, as an article grows" },
  bundles: { load: () => import("./bundles.ts"), measures: "bytes of each function, and ms to import it" },
  stack: { load: () => import("./stack.ts"), measures: "ms from upload to readable, and how many a second" },
  throughput: {
    load: () => import("./throughput.ts"),
    measures: "2,000 and 20,000 uploads into the embedded stack: rate, memory, wait, order",
    onRequest: true,
  },
  "dynamodb-local": {
    load: () => import("./dynamodb-local.ts"),
    measures: "the store's tests on Amazon's own engine (needs Java, and 350 MB once)",
    onRequest: true,
  },
  many: {
    load: () => import("./many.ts"),
    measures: "one file of 2,000 stories: rate, memory, one bad item, corrected, deleted",
    onRequest: true,
  },
  api: { load: () => import("./api.ts"), measures: "what the API adds to a read, and serves a second" },
  faults: {
    load: () => import("./faults.ts"),
    measures: "what is lost on a newsroom's worst day: nothing",
    onRequest: true,
  },
  hostile: {
    load: () => import("./hostile.ts"),
    measures: "ms and MB of hostile uploads, and what a fuzz run finds",
    onRequest: true,
  },
  patterns: {
    load: () => import("./patterns.ts"),
    measures: "which patterns are linear or kept to short texts, and ms of attacks on them",
    onRequest: true,
  },
  reading: { load: () => import("./reading.ts"), measures: "what is read of wires and pages", corpora: true },
  holds: {
    load: () => import("./holds.ts"),
    measures: "what is held that should be, and what is held by mistake",
    corpora: true,
  },
  "same-stories": {
    load: () => import("./same-stories.ts"),
    measures: "which near-duplicates are found",
    corpora: true,
  },
  digests: {
    load: () => import("./digests.ts"),
    measures: "digests and briefings of events: what an editor would refuse, and contradictions untold",
    corpora: true,
  },
  stories: {
    load: () => import("./stories.ts"),
    measures: "how well articles are grouped into stories, and what it costs",
    corpora: true,
  },
  faithfulness: {
    load: () => import("./faithfulness.ts"),
    measures: "which faults of written summaries are found, with each labelled set held out",
    corpora: true,
  },
  ninjs: { load: () => import("./ninjs.ts"), measures: "ninjs against its schema", corpora: true },
  feeds: { load: () => import("./feeds.ts"), measures: "both feeds against their schemas", corpora: true },
  contract: {
    load: () => import("./contract.ts"),
    measures: "the embedded stack against its document (needs schemathesis, of Python)",
    onRequest: true,
  },
  cost: { load: () => import("./cost.ts"), measures: "dollars a million articles and a million reads" },
  growth: {
    load: () => import("./growth.ts"),
    measures: "units and ms of a save, a read and a list as 1,000 to 300,000 stories are stored",
    onRequest: true,
  },
  bounds: {
    load: () => import("./bounds.ts"),
    measures: "calls of a save, and read units of a request, of a table full of one pattern",
    onRequest: true,
  },
  desk: {
    load: () => import("./desk.ts"),
    measures: "ms to the desk's first paint, and of a key typed into its search, with 5,000 stories",
    onRequest: true,
  },
  house: { load: () => import("./house.ts"), measures: "lines, functions and patterns of the source" },
  heat: {
    load: () => import("./heat.ts"),
    measures: "how writes spread over partitions, to 10,000 articles a second",
  },
  newcomer: {
    load: () => import("./newcomer.ts"),
    measures: "the commands of README.md and infra/README.md, from a clone (needs what emulators does)",
    onRequest: true,
  },
  emulators: {
    load: () => import("./emulators.ts"),
    measures: "a stage's life on emulators of AWS (needs Python 3, and the network for pip)",
    onRequest: true,
  },
  container: {
    load: () => import("./container.ts"),
    measures:
      "the Dockerfile: built and run, or its steps where there is no Docker (needs the network for npm)",
    onRequest: true,
  },
  summaries: {
    load: () => import("./summaries.ts"),
    measures: "ROUGE against LEAD and others",
    corpora: true,
  },
};

const HELP = `npm run bench [-- part [its options]]

${Object.entries(parts)
  .map(
    ([name, { measures, corpora, onRequest }]) =>
      `  ${name.padEnd(15)} ${measures}${corpora ? " (needs the corpora)" : onRequest ? " (only when named)" : ""}`,
  )
  .join("\n")}

Without a part: those that need nothing, in turn. A part's own options: npm run bench -- part --help`;

/** What a part's module says of itself: the comment at its head, options included. */
async function aboutPart(name: string): Promise<string> {
  const source = await readFile(new URL(`${name}.ts`, import.meta.url), "utf8");
  const [, comment = ""] = /\/\*\*([\s\S]*?)\*\//.exec(source) ?? [];
  return comment.replace(/^[ \t]*\*? ?/gm, "").trim();
}

async function run(load: Part["load"], argv: string[]): Promise<void> {
  const part = await load();
  try {
    await part.run(argv);
  } catch (error) {
    // An option that no part has needs no stack.
    if (!(error instanceof TypeError && "code" in error && /^ERR_PARSE_ARGS/.test(String(error.code))))
      throw error;
    console.error(error.message);
    process.exitCode = 2;
  }
}

const [name, ...argv] = process.argv.slice(2);
if (name === "--help") console.log(HELP);
else if (name !== undefined && !parts[name]) {
  console.error(`No part is named ${name}.\n\n${HELP}`);
  process.exitCode = 2;
} else if (name && argv.includes("--help")) console.log(await aboutPart(name));
else
  for (const [part, { load, corpora, onRequest }] of Object.entries(parts))
    if (part === name || (name === undefined && !corpora && !onRequest)) await run(load, argv);
