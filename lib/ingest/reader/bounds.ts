/** What one reading may take, and how the process in which it runs is ended when it takes more. */

/** What one reading may take. */
export interface Bounds {
  /** Of the processor, or spent waiting for what never comes. A machine that is busy with others counts for nothing. */
  milliseconds: number;
  /** Of memory, the runtime's own included. */
  megabytes: number;
  /** Of these, what objects and texts may take. */
  heapMegabytes: number;
}

/**
 * The largest and oddest files that we know of take 2 seconds and 512 MB, a story 20 ms and 100 MB. Twice the time,
 * because Lambda's processors are slower; and no more memory than the function has beside its own 200 MB.
 */
export const BOUNDS: Bounds = { milliseconds: 4_000, megabytes: 700, heapMegabytes: 512 };

/** By which signal the process ends itself when its time is over: see watch.ts. */
export const TOO_LONG = "SIGALRM";
/** By which it ends for memory: our own watch, or the system; V8. */
export const TOO_MUCH = "SIGKILL";
/** How V8 ends it when its heap is full. */
export const OUT_OF_HEAP = "SIGABRT";
