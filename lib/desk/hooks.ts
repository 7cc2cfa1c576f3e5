/** What several screens do alike: ask, tick, wait for typing to end. */
import { useEffect, useRef, useState } from "preact/hooks";
import { type Fetched, fetchAnswer } from "./api.ts";

export interface Waited<T> {
  /** The last that was answered; it stays while the next is waited for. */
  body: T | undefined;
  error: string | undefined;
}

/** Asks a path whenever it changes, or `anew` does; undefined asks nothing. */
export function useAnswer<T>(path: string | undefined, anew?: unknown): Waited<T> {
  const [asked, setWaited] = useState<Waited<T>>({ body: undefined, error: undefined });
  useEffect(() => {
    if (path === undefined) return setWaited({ body: undefined, error: undefined });
    const leaving = new AbortController();
    fetchAnswer<T>(path, leaving.signal).then(
      ({ body }: Fetched<T>) => setWaited({ body, error: undefined }),
      (error: Error) => {
        if (!leaving.signal.aborted) setWaited(({ body }) => ({ body, error: error.message }));
      },
    );
    return () => leaving.abort();
  }, [path, anew]);
  return asked;
}

/** Now, in milliseconds, anew each so many. */
export function useNow(every: number): number {
  const [now, setNow] = useState(Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), every);
    return () => clearInterval(timer);
  }, [every]);
  return now;
}

/** Calls again and again while the page is looked at. */
export function usePoll(call: () => void, every: number): void {
  const latest = useRef(call);
  latest.current = call;
  useEffect(() => {
    const timer = setInterval(() => document.visibilityState === "visible" && latest.current(), every);
    return () => clearInterval(timer);
  }, [every]);
}

/** A value once it has not changed for a while, so that typing asks once. */
export function useSettled<T>(value: T, milliseconds: number): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), milliseconds);
    return () => clearTimeout(timer);
  }, [value, milliseconds]);
  return settled;
}
