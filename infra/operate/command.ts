/** What a command at the terminal is: its help, its options, and how it ends. */
import { type ParseArgsConfig, parseArgs } from "node:util";

type Options = NonNullable<ParseArgsConfig["options"]>;

/** What was given for the options of a command, by their names. */
export type Given<Declared extends Options> = ReturnType<typeof parseArgs<{ options: Declared }>>["values"];

export interface Command<Declared extends Options> {
  /** What `--help` prints, and who calls it wrongly reads. */
  readonly help: string;
  /** As `parseArgs` takes them; `--help` comes beside them. */
  readonly options: Declared;
  /** How many arguments it takes that are no options, at least and at most: none, if left out. */
  readonly operands?: readonly [least: number, most: number];
  /** @returns its exit code */
  run(given: Given<Declared>, operands: readonly string[]): Promise<number>;
}

/** 128 and the number of SIGINT, as a shell has it. */
export const INTERRUPTED = 130;

/**
 * Runs a command with the arguments of this process. What went wrong is told in its own words, without a
 * stack that says nothing to an operator.
 */
export async function runCommand<const Declared extends Options>(command: Command<Declared>): Promise<void> {
  try {
    process.exitCode = await runWith(command, process.argv.slice(2));
  } catch (error) {
    console.error(explain(error));
    process.exitCode = 1;
  }
}

async function runWith<Declared extends Options>(
  { help, options, operands, run }: Command<Declared>,
  args: string[],
): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    options: { ...options, help: { type: "boolean", short: "h" } } satisfies Options,
    allowPositionals: operands !== undefined,
  });
  if ("help" in values) {
    console.log(help);
    return 0;
  }
  const [least, most] = operands ?? [0, 0];
  if (positionals.length < least || positionals.length > most) throw new Error(help);
  return run(values as Given<Declared>, positionals);
}

/** @returns what tells that somebody stops the command: it then ends where it can go on another time */
export function catchInterrupt(): AbortSignal {
  const stopped = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => stopped.abort());
  return stopped.signal;
}

function explain(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  if (error.name !== "CredentialsProviderError") return error.message;
  return `No AWS credentials were found: set AWS_PROFILE, or AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY.`;
}
