/** Fits anew what tells a page of whose story much was left out, with the forests as they are. */
import type { PackedBodyModel } from "../../../lib/reading/formats/html/body.ts";
import { SETS, savedPages } from "../../bench/reading/corpus.ts";
import { SCORERS } from "../../bench/reading/sets.ts";
import { readGrown, writeGrown } from "./files.ts";
import { withLack } from "./lack.ts";
import { lessonFrom } from "./lessons.ts";

const pages = savedPages(SETS.filter((set) => SCORERS[set]));
if (!pages) throw new Error("No corpora here: set STANDFIRST_CORPORA.");
const { provenance, ...grown } = readGrown<PackedBodyModel>();
writeGrown(withLack(pages.map(lessonFrom), grown), provenance);
