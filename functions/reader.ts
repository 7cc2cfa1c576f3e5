/** The process in which the ingest function reads uploads; it stands in the same package. Wiring only. */

import { reader } from "../lib/ingest/reader/index.ts";
import { serve } from "../lib/ingest/reader/serve.ts";

await serve(reader);
