/** Which version of `npm start` a data directory is of. */
import { access, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { startWith } from "./shell.ts";

/** Grows when npm start can no longer read what an earlier one stored. */
const LAYOUT = 2;

/** Layout 1 wrote no mark; its S3 kept its buckets here. */
const OF_LAYOUT_1 = join("uploads", "buckets");

/**
 * Makes sure that a data directory is new, or of this layout, and marks it so.
 * @throws with what to do when it is of another
 */
export async function checkLayout(directory: string): Promise<void> {
  const mark = join(directory, "layout");
  const stated = await readFile(mark, "utf8").catch(() => "");
  const layout = stated === "" ? await guessLayout(directory) : Number(stated);
  if (layout !== LAYOUT)
    throw new Error(
      `${directory} was made by another version of npm start (layout ${layout}; this one has ${LAYOUT}). ` +
        "Move it away, and upload the files again, or choose another: " +
        startWith("DATA_DIR", `${directory}-2`),
    );
  await writeFile(mark, String(LAYOUT));
}

async function guessLayout(directory: string): Promise<number> {
  return access(join(directory, OF_LAYOUT_1)).then(
    () => 1,
    () => LAYOUT,
  );
}
