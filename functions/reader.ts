/** Beside the ingest function in its package: the process in which it reads uploads. Wiring only. */

import { reader } from "../lib/ingest/reader/index.ts";
import { serve } from "../lib/ingest/reader/serve.ts";

await serve(reader);
