/**
 * Briefings that an operator has named: what `GET /briefings/{name}` asks for. The parameter `briefings` has
 * them as `name?query`, separated by spaces: `morning?words=300&hours=12 sport?section=Sport`.
 */

import { QUERIES, type Query } from "./queries.ts";
import { readQueryString } from "./query-string.ts";
import { parseQuery } from "./read-query.ts";

const NAME = /^[a-z0-9][a-z0-9-]{0,39}$/;

export type BriefingQuery = Query<"briefing">;

/**
 * Reads the parameter.
 *
 * @returns the queries by name
 * @throws {Problem} or an error that says what is wrong, for whoever deploys
 */
export function readBriefings(parameter: string): Map<string, BriefingQuery> {
  return new Map(
    parameter
      .split(/\s+/)
      .filter((part) => part !== "")
      .map((part) => {
        const [name = "", query = ""] = part.split("?", 2);
        if (!NAME.test(name))
          throw new Error(`"${name}" is no name of a briefing: lower-case letters, digits and hyphens`);
        return [name, parseQuery(QUERIES.briefing(), readQueryString(query))];
      }),
  );
}
