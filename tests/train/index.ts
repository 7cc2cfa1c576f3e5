/** Training: `npm run train [-- part]`, one module a part; without a name, all of them in turn. Needs the corpora. */

interface Part {
  readonly grows: string;
  run(): Promise<unknown>;
}

const parts: Record<string, Part> = {
  pages: {
    grows:
      "what tells a page's body from the rest (lib/reading/formats/html/body.forest.json), and its folds",
    run: () => import("./pages/train.ts"),
  },
  lack: {
    grows: "what warns of a page whose story may not be whole, with the forests as they are (the same files)",
    run: () => import("./pages/lack-alone.ts"),
  },
  summaries: {
    grows:
      "what ranks sentences (lib/summarise/model/ranker.forest.json); --quick leaves out what only informs",
    run: () => import("./summaries/train.ts"),
  },
  faithfulness: {
    grows:
      "what doubts a sentence of a written summary (lib/faithfulness/doubt.forest.json), and its folds; needs WordNet",
    run: () => import("./faithfulness/train.ts"),
  },
  stories: {
    grows:
      "what tells that two articles tell one event (lib/stories/grouping/likeness.json), and how rare terms are (rarity.json)",
    run: () => import("./stories/train.ts"),
  },
};

const name = process.argv[2];
if (name !== undefined && !parts[name]) {
  console.log(`Usage: npm run train [-- ${Object.keys(parts).join(" | ")}]\n`);
  for (const [part, { grows }] of Object.entries(parts)) console.log(`  ${part.padEnd(12)} ${grows}`);
  console.log("\nCorpora are looked for where STANDFIRST_CORPORA says, or in ../shared/corpora.");
  process.exitCode = name === "--help" ? 0 : 2;
} else for (const part of name === undefined ? Object.values(parts) : [parts[name]!]) await part.run();
