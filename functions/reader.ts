/** Beside the ingest function in its package: the process in which it reads uploads. Wiring only. */
import { serve } from "../lib/isolation/serve.ts";
import { reader } from "../lib/reader.ts";

await serve(reader);
