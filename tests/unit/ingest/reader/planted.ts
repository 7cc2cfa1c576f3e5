/** A reading process with faults planted in it, which files ask for by their names: whatever else it reads as ever. */

import { type Reader, reader } from "../../../../lib/ingest/reader/index.ts";
import { serve } from "../../../../lib/ingest/reader/serve.ts";

/** Never changed: a fault is to be the file's, not an earlier one's. */
const FAULTS: Record<string, (held: unknown[]) => unknown> = {
  "never-returns": () => {
    for (;;);
  },
  "waits-for-ever": () => new Promise(() => {}),
  "never-matches": () => /^(\w+\s?)+$/.test(`${"a".repeat(60)}!`),
  "eats-memory": (held) => {
    for (;;) held.push({ held: held.length });
  },
  "eats-memory-at-once": () => new Array(200_000_000).fill("a").map((one, n) => one + n),
  "eats-bytes": (held) => {
    for (;;) held.push(new Uint8Array(10_000_000).fill(1));
  },
  "calls-itself": function again(held): unknown {
    return [again(held)];
  },
  throws: () => {
    throw new TypeError("Skarholm ferry sold to Ingrid Falk");
  },
  ends: () => process.exit(3),
  "is-starved": () => process.kill(process.pid, "SIGSTOP"), // the processor never comes back to it
  "is-killed": () => process.kill(process.pid, "SIGSEGV"),
};

const planted: Reader = {
  ...reader,
  async read(bytes, upload, newsroom) {
    const name = upload.key.split("/").at(-1)?.split(".")[0] ?? "";
    await FAULTS[name]?.([]);
    return reader.read(bytes, upload, newsroom);
  },
};

await serve(planted);
