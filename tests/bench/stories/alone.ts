/**
 * A process that does what a run of the grouping does, and nothing else: so that its memory is that of the grouping. It
 * restores a window, and puts the articles of a minute into it.
 *
 * Its argument is a file: `{ kept, minute, at }` of `measureAlone`, as `v8.serialize` writes it.
 */
import { readFileSync } from "node:fs";
import { deserialize } from "node:v8";
import { StoryWindow } from "../../../lib/stories/grouping/window.ts";
import type { Alone } from "./load.ts";

const { kept, minute, at } = deserialize(readFileSync(process.argv[2]!)) as Alone;
const window = new StoryWindow();
window.restore(kept);
const before = process.cpuUsage();
window.update({ upserts: minute, removals: [] }, at);
const { user, system } = process.cpuUsage(before);
const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
process.stdout.write(JSON.stringify({ seconds: (user + system) / 1e6, megabytes }));
