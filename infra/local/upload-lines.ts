/** A line at the terminal for each upload, and what became of it. */
import { type AnsweredReceipt, describeReceipt, printable } from "../terminal.ts";

/**
 * @param ask GETs a path of the API; undefined when there is nothing there
 * @param print takes the lines
 * @returns what takes the lines that functions log
 */
export function uploadLines(
  ask: (path: string) => Promise<AnsweredReceipt | undefined>,
  print: (line: string) => void,
): (line: string) => void {
  return (line) => {
    const { event, key, error } = parse(line);
    if (typeof key !== "string" || !event?.startsWith("UPLOAD_")) return;
    if (event === "UPLOAD_FAILED")
      return print(
        printable(`${key}: could not be read now (${error}). It is tried again; the log says more.`),
      );
    ask(`/uploads/${key.split("/").map(encodeURIComponent).join("/")}`).then(
      (receipt) => receipt && print(printable(`${key}: ${describeReceipt(receipt)}`)),
      () => {}, // the stack is stopping
    );
  };
}

/** What a function logs is a line of JSON, but for what Node itself writes. */
function parse(line: string): { event?: string; key?: unknown; error?: unknown } {
  try {
    return JSON.parse(line) ?? {};
  } catch {
    return {};
  }
}
