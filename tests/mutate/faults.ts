/**
 * The faults that `npm run mutate` plants, each as small as a slip of the hand. A fault that no test noticed stays
 * here for ever, with the test that was written for it.
 */
import type { Fault } from "./fault.ts";
import { API } from "./faults/api.ts";
import { COPY } from "./faults/copy.ts";
import { DOORS } from "./faults/doors.ts";
import { FAITHFULNESS } from "./faults/faithfulness.ts";
import { FORMATS } from "./faults/formats.ts";
import { NORMALISE } from "./faults/normalise.ts";
import { STORAGE } from "./faults/storage.ts";
import { SUMMARISE } from "./faults/summarise.ts";
import { VERSIONS } from "./faults/versions.ts";
import { WRITER } from "./faults/writer.ts";

export const FAULTS: readonly Fault[] = [
  ...STORAGE,
  ...API,
  ...COPY,
  ...DOORS,
  ...NORMALISE,
  ...FORMATS,
  ...SUMMARISE,
  ...FAITHFULNESS,
  ...VERSIONS,
  ...WRITER,
];
