/** Faults of a store, as a client meets them, injected in front of it: seeded, counted by where they hit. */
import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import type { Random } from "./history.ts";

type Fault =
  | "throttled" // refused; nothing was done
  | "timed out, undone" // never answered; nothing was done
  | "timed out, done" // never answered; it was done
  | "timed out, done later" // never answered; it is done when somebody else may have written
  | "crash before"
  | "crash after";

const FAULTS: readonly Fault[] = [
  "throttled",
  "timed out, undone",
  "timed out, done",
  "timed out, done later",
  "crash before",
  "crash after",
];

/** The function is gone: nothing after this runs, not even for the other messages of its batch. */
export class CrashError extends Error {
  override readonly name = "CrashError";
}

export interface Faults {
  /** How many of each have hit each kind of row: `put ARTICLE · crash before`. */
  hits: Record<string, number>;
  /** Writes still to come of calls that were given up. */
  settled(): Promise<void>;
}

interface Call {
  Key?: Record<string, { S?: string }>;
  Item?: Record<string, { S?: string }>;
}

/**
 * @param rate of calls that meet a fault
 * @param crash called instead of throwing when the function is to die
 */
export function injectFaults(
  client: DynamoDBClient,
  random: Random,
  rate: number,
  crash: () => void,
): Faults {
  const hits: Record<string, number> = {};
  const later = new Set<Promise<unknown>>();
  client.middlewareStack.add(
    (next, { commandName = "" }) =>
      async (args) => {
        if (random() >= rate) return next(args);
        const isWrite = /Put|Update|Delete/.test(commandName);
        const possible = isWrite ? FAULTS : FAULTS.slice(0, 2);
        const fault = possible[Math.floor(random() * possible.length)]!;
        const place = `${commandName.replace("Command", "")} ${rowOf(args.input as Call)} · ${fault}`;
        hits[place] = (hits[place] ?? 0) + 1;
        return meet(fault, () => next(args));
      },
    { step: "initialize", name: "faults" },
  );

  async function meet<T>(fault: Fault, call: () => Promise<T>): Promise<T> {
    if (fault === "throttled") throw named("ProvisionedThroughputExceededException");
    if (fault === "timed out, done" || fault === "crash after") await call();
    if (fault === "timed out, done later") {
      const write = new Promise((resolve) => setTimeout(resolve, 5 + random() * 40)).then(call);
      const ended = write.catch(() => {}).finally(() => later.delete(ended));
      later.add(ended);
    }
    if (fault.startsWith("crash")) {
      crash();
      throw new CrashError();
    }
    throw named("TimeoutError");
  }

  return {
    hits,
    async settled() {
      while (later.size > 0) await Promise.all(later);
    },
  };
}

/** The kind of row: its sort key without what tells one from another. */
function rowOf({ Key, Item }: Call): string {
  const { pk, sk } = Key ?? Item ?? {};
  if (pk === undefined) return "rows";
  if (pk.S === "DAYS" || pk.S?.startsWith("SAME#")) return pk.S.split("#")[0]!;
  return /^[A-Z]+/.exec(sk?.S ?? "")?.[0] ?? "row";
}

function named(name: string): Error {
  return Object.assign(new Error("a fault that was injected"), { name });
}
