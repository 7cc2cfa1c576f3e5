/** The query of a request, as a browser sends it. */
import type { Request } from "./http.ts";

/** Reads a query string. API Gateway's own reading joins two values of one parameter by a comma. */
export function readQueryString(sent: string): Pick<Request, "query" | "repeated"> {
  const given = new URLSearchParams(sent);
  const repeated = [...given.keys()].find((name) => given.getAll(name).length > 1);
  return {
    query: Object.fromEntries(given),
    repeated: repeated === undefined ? undefined : { name: repeated, values: given.getAll(repeated) },
  };
}
