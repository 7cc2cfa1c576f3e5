/** Reads and ranks one hostile upload, in a process of its own, and prints what became of it and what it cost. */
import { reader } from "../../lib/ingest/reader/index.ts";
import { Rejection } from "../../lib/rejection.ts";
import { UPLOADS } from "../hostile/uploads.ts";

const { key, make } = UPLOADS[Number(process.argv[2])]!;
const made = make();
const bytes = typeof made === "string" ? Buffer.from(made) : made;
const upload = { bucket: "desk", key, sequencer: "01", size: bytes.length, at: "2024-03-01T12:00:00Z" };
// Ten times what a newsroom's bucket allows by default: the readers' own bounds have to hold.
const newsroom = { timeZone: "UTC", maxUploadBytes: 200_000_000 };
const before = process.cpuUsage();
const started = performance.now();
const outcome = await reader.read(bytes, upload, newsroom).then(
  () => "article",
  (error: unknown) => (error instanceof Rejection ? error.code : `crash: ${error}`),
);
const ms = performance.now() - started;
const { user, system } = process.cpuUsage(before);
const mb = process.resourceUsage().maxRSS / 1024;
console.log(JSON.stringify({ outcome, ms, cpuMs: (user + system) / 1000, mb, bytes: bytes.length }));
process.exit();
