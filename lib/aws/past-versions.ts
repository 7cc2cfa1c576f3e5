/** What a story said before, for the desk. */
import type { StoryState } from "../stories/versions.ts";
import { articlePk } from "./row-keys.ts";
import { StoryStates } from "./story-states.ts";
import type { Table } from "./table.ts";

export class PastVersions {
  readonly #table: Table;
  readonly #states: StoryStates;

  constructor(table: Table) {
    this.#table = table;
    this.#states = new StoryStates(table);
  }

  /** The newest of an article's versions that are not current, the newest first, until they expire. */
  async list(id: string, most: number): Promise<StoryState[]> {
    const { rows } = await this.#table.query(
      {
        KeyConditionExpression: "pk = :pk AND begins_with(sk, :prefix)",
        ScanIndexForward: false,
        Limit: most,
      },
      { ":pk": articlePk(id), ":prefix": "REVISION#" },
    );
    const past = await Promise.all(rows.map((row) => this.#states.read(row)));
    return past.filter((state) => state !== undefined);
  }
}
