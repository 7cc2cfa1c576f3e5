/** Saved pages: bodies and fields, ours beside the others', on the same pages. */
import { type SavedPage, type SetName, savedPages } from "./corpus.ts";
import { type Folds, foldsFrom, type HeldOut } from "./folds.ts";
import { OURS, readOurs } from "./ours.ts";
import type { Part } from "./part.ts";
import { cache, findPeers, readKept } from "./peers.ts";
import { progress } from "./progress.ts";
import { compared, readRecord, recordOf, writeRecord } from "./record.ts";
import { type Card, type Scored, scored } from "./scored.ts";
import { SCORERS } from "./sets.ts";
import { bodies, fields, languages, warnings, worst, wrongFields } from "./tables.ts";

export interface Asked {
  readonly sets: readonly SetName[];
  /** Names of readers, or what their names hold, with commas between. */
  readonly only?: string | undefined;
  readonly worst: number;
  /** Where our run is kept, page by page. */
  readonly json?: string | undefined;
  /** An earlier run of ours. */
  readonly compare?: string | undefined;
  /** Other folds than those of the repository. */
  readonly folds?: string | undefined;
}

/** The tables, or undefined when the corpora are absent. */
export async function pages(asked: Asked): Promise<Part[] | undefined> {
  const corpus = savedPages(asked.sets);
  if (!corpus) return undefined;
  const { found, absent } = await findPeers();
  const isWanted = wanted(asked.only, [OURS, ...found.map(({ name }) => name)]);
  const cards: Card[] = [];
  const notes: string[] = [];
  let own: Card | undefined;
  if (isWanted(OURS)) {
    const folds = foldsFrom(asked.folds);
    own = await readAll(corpus, folds, "site");
    cards.push(own);
    if (folds.hasSets(asked.sets)) cards.push(await readAll(corpus, folds, "set"));
    notes.push(...heldOut(folds, asked.sets));
  }
  for (const peer of found.filter(({ name }) => isWanted(name))) {
    const reads = await readKept(peer, corpus);
    cards.push({ name: peer.name, isOurs: false, pages: corpus.map((page, i) => scored(page, reads[i]!)) });
  }
  if (absent.length > 0) notes.push(`Absent (--install puts them into ${cache}): ${absent.join(", ")}.`);

  const parts = tables(cards, asked);
  if (own) {
    const record = recordOf(own);
    if (asked.json) writeRecord(asked.json, record);
    parts.push(
      warnings(
        own,
        cards.find((card) => card.isOurs && card !== own),
        asked.sets,
      ),
    );
    if (asked.worst > 0) parts.push(wrongFields(own, asked.worst));
    if (asked.compare) parts.push(...compared(readRecord(asked.compare), record, asked.worst));
  }
  return [...parts, { title: "Notes", rows: [], notes: [...notes, ...FIELD_NOTES] }];
}

/** A reader that bears just the name that was asked for goes before those whose names hold it. */
function wanted(only: string | undefined, names: readonly string[]): (name: string) => boolean {
  const asked = only?.split(",");
  return (name) =>
    asked === undefined || asked.some((one) => name === one || (name.includes(one) && !names.includes(one)));
}

function tables(cards: readonly Card[], { sets, worst: count }: Asked): Part[] {
  return [
    ...sets.filter((set) => SCORERS[set]).map((set) => bodies(set, cards)),
    ...sets.map((set) => fields(`${set}: fields, per cent right`, cards, [set])),
    languages(cards, sets),
    ...(count > 0 ? [worst(cards, count)] : []),
  ].filter(({ rows }) => rows.length > 0);
}

async function readAll(corpus: readonly SavedPage[], folds: Folds, heldOut: HeldOut): Promise<Card> {
  const name = heldOut === "site" ? OURS : `${OURS}, set held out`;
  const tell = progress(name, corpus.length);
  const pages: Scored[] = [];
  for (const page of corpus) {
    pages.push(scored(page, await readOurs(page, folds.modelFor(page, heldOut))));
    tell(pages.length);
  }
  return { name, isOurs: true, pages };
}

function heldOut(folds: Folds, sets: readonly SetName[]): string[] {
  const unseen = sets.filter((set) => !folds.sets.includes(set));
  const without = sets.filter((set) => folds.sets.includes(set) && !folds.hasSets([set]));
  return [
    `${OURS}: each page is read by a model that has not seen its site.`,
    ...(unseen.length > 0
      ? [`No page of ${unseen.join(", ")} took part in growing: there the product's own model reads.`]
      : []),
    ...(without.length > 0 ? [`No model was grown without the whole of ${without.join(", ")}.`] : []),
  ];
}

const FIELD_NOTES = [
  "person: the people are the expected ones, all of them and no others, where annotators name any; house: an agency, desk or site that they name is told, as author or source.",
  "wrong name: somebody is named who is none of theirs; false author: somebody is named where they say that there is nobody. Less is better.",
  "printed headline: the page's longest level-1 heading.",
];
