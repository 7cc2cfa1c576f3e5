/**
 * Which articles tell the same story, in the one table. Each is marked with the one that was released before all
 * others that tell what it tells now: so a list can leave out what is marked, and shows the first telling.
 *
 * | pk             | sk                         | what                                                       |
 * |----------------|----------------------------|------------------------------------------------------------|
 * | `ARTICLE#<id>` | `SUMMARY`, `print`, `bands` | what the standing take tells, while it is in the list      |
 * | `ARTICLE#<id>` | `SUMMARY`, `same`          | `<release>#<id>` of the first telling                      |
 * | `ARTICLE#<id>` | `SUMMARY`, `corrections`   | grows with every change of an article it was marked with   |
 * | `ARTICLE#<id>` | `SUMMARY`, `twins`         | a set: the ids of others that were marked with this one    |
 * | `ARTICLE#<id>` | `TWIN#<other>`             | another that was marked with this one, and up to which turn |
 * | `SAME#<band>`  | `<release>#<id>`           | an article that was told so once: a hint; expires          |
 *
 * Hints are only ever added and may be stale; what counts is the summary's own row. Who comes second to a band sees
 * who came first, and who changes looks again at all that were ever marked with it. A mark is written only while the
 * row is as it was read, and a twin is noted before its mark: so what comes late, a call that was given up included,
 * cannot bring back a mark with a story that was killed. In any order the same standing takes leave the same marks.
 *
 * A take costs four writes of one unit and four consistent reads of one, at the same time; where there is another
 * telling, two reads and three writes more.
 */
import { instantOf } from "../instant.ts";
import { resemblance, SAME, sketchOf } from "../same-story.ts";
import type { Edition } from "../succession.ts";
import type { Row, Table } from "./table.ts";

/** A story comes round within days; what an archive holds is told apart by its dates. */
const DAYS = 30;

/** Takes of one band that are compared. Where more fall together it is boilerplate, not a story. */
const MOST = 100;

/** Twins that a summary's row names, about 1 KB of them: a story that more tell is folded as far as these go. */
const MOST_TWINS = 50;

/** A mark loses only to another that is fresher; a queue delivers again long before so many do. */
const MOST_ATTEMPTS = 50;

/** What of a summary's row is looked at here. */
interface Told {
  turn: number;
  /** `<release>#<id>`, while it is in the list. */
  range?: string;
  /** When it came, or is released. */
  changed?: string;
  print?: Uint8Array;
  bands?: string[];
  same?: string;
  corrections?: number;
}

type Telling = Row & Told;

export function sameStories(table: Table) {
  return {
    /**
     * Links what stands of an article to the other tellings of its story. Safe to repeat.
     *
     * @param row the article's summary, as it was written
     */
    async link(row: Row): Promise<void> {
      const telling = row as Telling;
      const { range, turn } = telling;
      await Promise.all(hintsOf(telling).map((hint) => table.put(hint)));
      const others = await tellingsNear(telling);
      const isFirst = !range || !others.some((other) => other < range);
      if (!isFirst || telling.same) await mark(telling.pk, { telling, others });
      for (const other of others) if (range && other > range) await mark(articleIn(other), undefined, range);
      if (turn > 1) await tellTwins(telling);
    },
  };

  /** Those that an article was marked on look for another first telling, or find that this still is it. */
  async function tellTwins({ pk, turn }: Telling): Promise<void> {
    for (const twin of await table.under(pk, TWIN)) {
      if (Number(twin.turn) >= turn) continue;
      const other = twinIn(twin);
      await table.update(
        { pk: other, sk: "SUMMARY" },
        {
          UpdateExpression: "ADD corrections :one",
          ConditionExpression: "attribute_exists(pk)",
        },
        { ":one": 1 },
      );
      await mark(other);
      await table.set(twin, { turn }, "#turn < :turn");
    }
  }

  /**
   * Marks an article with the first telling of what it tells now; with none when it is that itself.
   *
   * @param known its row, and the others near it, as they were read just now
   * @param newcomer the place of one that may be the first telling, when nothing else is new
   */
  async function mark(
    pk: string,
    known?: { telling: Telling; others: readonly string[] },
    newcomer = "",
  ): Promise<void> {
    for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt++) {
      const fresh = attempt === 1 ? known : undefined;
      const telling = fresh?.telling ?? (await tellingOf(pk));
      if (!telling || (newcomer && telling.same && telling.same < newcomer)) return;
      const first = await firstTelling(telling, fresh?.others ?? (await tellingsNear(telling)));
      const { turn, same, corrections } = telling;
      if (first?.range === same) return;
      if (first && !(await noteTwin(first, pk))) continue;
      const marked = await table.update(
        telling,
        {
          UpdateExpression: first ? "SET same = :first" : "REMOVE same",
          ConditionExpression: [
            "turn = :turn",
            isStill("same", same),
            isStill("corrections", corrections),
          ].join(" AND "),
        },
        { ":turn": turn, ":first": first?.range, ":same": same, ":corrections": corrections },
      );
      if (marked) return;
    }
    throw new Error(`a story's other tellings changed under ${MOST_ATTEMPTS} attempts to mark it`);
  }

  /** @returns false when the first telling has changed meanwhile: it may not know yet whom to tell */
  async function noteTwin({ pk, turn }: Telling, twin: string): Promise<boolean> {
    const id = twin.slice("ARTICLE#".length);
    await table.put({ pk, sk: `${TWIN}${id}`, turn }, "attribute_not_exists(pk)");
    const noted = await table.update(
      { pk, sk: "SUMMARY" },
      {
        UpdateExpression: "ADD twins :twins",
        ConditionExpression:
          "attribute_not_exists(twins) OR (NOT contains(twins, :id) AND size(twins) < :most)",
      },
      { ":twins": new Set([id]), ":id": id, ":most": MOST_TWINS },
    );
    return (noted ?? (await tellingOf(pk)))?.turn === turn;
  }

  /** @param others the first first */
  async function firstTelling(telling: Telling, others: readonly string[]): Promise<Telling | undefined> {
    const { range = "", print } = telling;
    if (!print) return undefined;
    for (const place of others) {
      if (place >= range) return undefined;
      const other = await tellingOf(articleIn(place));
      const isCurrent = other?.range === place && other.bands?.some((band) => telling.bands?.includes(band));
      if (isCurrent && other.print && resemblance(print, other.print) >= SAME) return other;
    }
    return undefined;
  }

  async function tellingOf(pk: string): Promise<Telling | undefined> {
    return (await table.get(pk, "SUMMARY", true)) as Telling | undefined;
  }

  /** The places of others that may tell the same, the first first. */
  async function tellingsNear({ bands = [], range }: Telling): Promise<string[]> {
    const pages = await Promise.all(
      bands.map((band) =>
        table.query(
          { KeyConditionExpression: "pk = :pk", ConsistentRead: true, Limit: MOST },
          { ":pk": `SAME#${band}` },
        ),
      ),
    );
    const places = pages.flatMap(({ rows }) => rows.map(({ sk }) => sk));
    return [...new Set(places)].filter((place) => place !== range).sort();
  }
}

const TWIN = "TWIN#";

/** The article that a summary's row is marked with: one or none. */
export function firstTellingOf({ same }: Row): string[] {
  return typeof same === "string" ? [articleIn(same)] : [];
}

/** All that ever were marked with the article of a summary's row, so that a list finds them without another query. */
export function tellingsIn(row: Row | undefined): string[] {
  return row?.twins instanceof Set ? [...row.twins].map((id) => `ARTICLE#${id}`) : [];
}

/** The columns of a summary's row by which others find out that they tell the same; none of what is not in the list. */
export function sketchColumns({ article }: Edition, isListed: boolean): Pick<Row & Told, "print" | "bands"> {
  const sketch = article && isListed ? sketchOf(article) : undefined;
  return { print: sketch?.print, bands: sketch?.bands };
}

/** The other article of which a summary's row is marked, if readers may know of it at `now`: an embargo holds. */
export function sameStoryIn({ same }: Row, now: Date): string | undefined {
  if (typeof same !== "string") return undefined;
  const [release = "", id] = same.split("#");
  return release <= instantOf(now) ? id : undefined;
}

function hintsOf({ bands = [], range = "", changed = "" }: Telling): Row[] {
  const expires = Math.floor(Date.parse(changed) / 1000) + DAYS * 86_400;
  return bands.map((band) => ({ pk: `SAME#${band}`, sk: range, expires }));
}

function articleIn(place: string): string {
  return `ARTICLE#${place.slice(place.indexOf("#") + 1)}`;
}

function twinIn({ sk }: Row): string {
  return `ARTICLE#${sk.slice(TWIN.length)}`;
}

/** A condition: an attribute has the value that was read, named as itself. */
function isStill(name: string, value: unknown): string {
  return value === undefined ? `attribute_not_exists(${name})` : `${name} = :${name}`;
}
