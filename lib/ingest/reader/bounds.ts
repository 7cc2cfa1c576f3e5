/** The limits of one reading, and the signals that end its process when it exceeds them. */

/** Limits of one reading. */
export interface Bounds {
  /**
   * Of processor time, or of waiting for something that never comes. Time that other processes use
   * does not count.
   */
  milliseconds: number;
  /** Of memory in all, the runtime's own included. */
  megabytes: number;
  /** Of V8's heap: objects and strings. */
  heapMegabytes: number;
}

/**
 * The largest and oddest known files take 2 seconds and 512 MB; a story takes 20 ms and 100 MB. The limit is
 * twice that time, because Lambda's processors are slower, and no more memory than the function has beside
 * its own 200 MB.
 */
export const BOUNDS: Bounds = { milliseconds: 4_000, megabytes: 700, heapMegabytes: 512 };

/** The signal by which the process ends itself when its time is over: see watch.ts. */
export const TOO_LONG = "SIGALRM";
/** The signal for too much memory, from the watch or the system. */
export const TOO_MUCH = "SIGKILL";
/** The signal by which V8 ends a process whose heap is full. */
export const OUT_OF_HEAP = "SIGABRT";
