/**
 * What is known of the newsroom's feeds.
 *
 * | pk      | sk       | what                                                                             |
 * |---------|----------|----------------------------------------------------------------------------------|
 * | `FEEDS` | `<name>` | `turn`: which run took it up last; `state`: the rest, as feed-state.ts has it |
 */
import type { FeedState } from "../feeds/feed-state.ts";
import { IS_NEW } from "./conditions.ts";
import type { Table } from "./table.ts";

const FEEDS = "FEEDS";
const IS_AS_READ = "turn = :turn";

export class FeedRows {
  readonly #table: Pick<Table, "listRange" | "put">;

  constructor(table: Pick<Table, "listRange" | "put">) {
    this.#table = table;
  }

  async list(): Promise<FeedState[]> {
    const rows = await this.#table.listRange(FEEDS, "0", "~");
    return rows.map(({ state }) => state as FeedState);
  }

  /**
   * Takes a feed up.
   *
   * @param before the turn that was read; undefined when there was none
   * @returns false when another run was first
   */
  claim(state: FeedState, before: number | undefined): Promise<boolean> {
    return before === undefined
      ? this.#table.put(toFeedRow(state), IS_NEW)
      : this.#table.put(toFeedRow(state), IS_AS_READ, { ":turn": before });
  }

  /** Keeps what became of it, unless a later run has taken it up meanwhile. */
  async save(state: FeedState): Promise<void> {
    await this.#table.put(toFeedRow(state), IS_AS_READ, { ":turn": state.turn });
  }
}

function toFeedRow(state: FeedState) {
  return { pk: FEEDS, sk: state.name, turn: state.turn, state };
}
