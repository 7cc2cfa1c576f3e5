/** A planted fault: a small change of the product that a test must notice. */
import { readFileSync } from "node:fs";

export interface Fault {
  /** Short, and the same for ever: what a survivor is called by. */
  readonly id: string;
  /** What would go wrong, in the newsroom's words. */
  readonly harm: string;
  readonly file: string;
  /** The code that is replaced; it stands in the file exactly once. */
  readonly code: string;
  readonly planted: string;
  /** The tests that ought to notice. */
  readonly tests: readonly string[];
}

/** Names, to the tests' own process, the fault that is planted in it. */
export const PLANTED = "STANDFIRST_FAULT";

export const ROOT = new URL("../../", import.meta.url);

/**
 * @param source what the fault's file holds
 * @returns the same with the fault in it
 * @throws when the code is not there exactly once: it has changed, and the fault must be planted anew
 */
export function plant({ id, file, code, planted }: Fault, source: string): string {
  const pieces = source.split(code);
  if (pieces.length !== 2)
    throw new Error(`${id}: expected its code once in ${file}; found it ${pieces.length - 1} times.`);
  if (code === planted) throw new Error(`${id}: what is planted is what stands there.`);
  return pieces.join(planted);
}

/** @throws as `plant` does */
export function plantInFile(fault: Fault): string {
  return plant(fault, readFileSync(new URL(fault.file, ROOT), "utf8"));
}
