/** A run of ours, kept page by page, so that two can be compared. */
import { readFileSync, writeFileSync } from "node:fs";
import { SETS, type SetName } from "./corpus.ts";
import { type Answers, FAULTS, FIELDS, type Field } from "./fields.ts";
import { mean, resampled, type Shared } from "./measures.ts";
import { type OwnRead, saysNotWhole } from "./ours.ts";
import type { Part, Row } from "./part.ts";
import { type Card, pageFigure } from "./scored.ts";
import { SCORERS } from "./sets.ts";
import { signed } from "./tables.ts";

interface PageRecord {
  readonly id: string;
  readonly set: SetName;
  readonly url: string;
  readonly language?: string | undefined;
  readonly f1?: number | undefined;
  readonly precision?: number | undefined;
  readonly recall?: number | undefined;
  readonly shared?: Shared | undefined;
  readonly answers: Answers;
  readonly warnings: readonly string[];
  readonly title?: string | undefined;
  readonly authors?: readonly string[] | undefined;
  readonly date?: string | undefined;
  readonly words: number;
}

export function recordOf(own: Card): PageRecord[] {
  return own.pages.map((scored) => {
    const { page, shared, answers } = scored;
    const read = scored.read as OwnRead;
    return {
      id: page.id,
      set: page.set,
      url: page.url,
      language: read.language,
      ...pageFigure(scored),
      shared,
      answers,
      warnings: read.warnings,
      title: read.title,
      authors: read.authors,
      date: read.date,
      words: read.text.split(/\s+/).filter(Boolean).length,
    };
  });
}

/** Writes a line of JSON a page. */
export function writeRecord(file: string, pages: readonly PageRecord[]): void {
  writeFileSync(file, pages.map((page) => `${JSON.stringify(page)}\n`).join(""));
}

export function readRecord(file: string): PageRecord[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

/** A page's F1 that moved by less is the same. */
const SAME = 0.005;

/** The pages that both runs read, the later run less the earlier one. */
export function compared(before: readonly PageRecord[], after: readonly PageRecord[], worst: number): Part[] {
  const old = new Map(before.map((page) => [page.id, page]));
  const pairs = after.flatMap((now) => {
    const was = old.get(now.id);
    return was ? [{ was, now }] : [];
  });
  const sets = SETS.filter((set) => pairs.some(({ now }) => now.set === set));
  return [
    comparedBodies(pairs, sets),
    comparedFields(pairs, sets),
    comparedWarnings(pairs),
    ...(worst > 0 ? [movedPages(pairs, worst)] : []),
  ];
}

interface Pair {
  readonly was: PageRecord;
  readonly now: PageRecord;
}

function comparedBodies(all: readonly Pair[], sets: readonly SetName[]): Part {
  const rows = sets.flatMap((set): Row[] => {
    const scorer = SCORERS[set];
    if (!scorer) return [];
    const pairs = all.filter(({ now }) => now.set === set);
    const figure = (which: keyof Pair, drawn: ArrayLike<number>) =>
      scorer.figure(Array.from(drawn, (i) => pairs[i]![which].shared!)).f1;
    const every = pairs.map((_, i) => i);
    const moves = pairs.map(({ was, now }) => now.f1! - was.f1!);
    return [
      {
        name: scorer.label,
        figures: {
          pages: String(pairs.length),
          "F1 before": figure("was", every).toFixed(4),
          after: figure("now", every).toFixed(4),
          "after less before [95 %]": signed(
            resampled(pairs.length, (drawn) => figure("now", drawn) - figure("was", drawn)),
          ),
          better: String(moves.filter((move) => move > SAME).length),
          worse: String(moves.filter((move) => move < -SAME).length),
        },
      },
    ];
  });
  return { title: "Bodies, two runs", rows, notes: [] };
}

function comparedFields(all: readonly Pair[], sets: readonly SetName[]): Part {
  const rows = sets.flatMap((set) =>
    (Object.keys(FIELDS) as Field[]).flatMap((field): Row[] => {
      const pairs = all.flatMap(({ was, now }) =>
        now.set === set && was.answers[field] !== undefined && now.answers[field] !== undefined
          ? [[Number(was.answers[field]), Number(now.answers[field])] as const]
          : [],
      );
      const changed = pairs.filter(([was, now]) => was !== now);
      if (changed.length === 0) return [];
      const gained = changed.filter(([was, now]) => now > was !== FAULTS.includes(field)).length;
      return [
        {
          name: `${set} ${FIELDS[field]}`,
          figures: {
            pages: String(pairs.length),
            before: (100 * mean(pairs.map(([was]) => was))).toFixed(1),
            after: (100 * mean(pairs.map(([, now]) => now))).toFixed(1),
            "after less before [95 %]": signed(
              resampled(pairs.length, (drawn) =>
                mean(Array.from(drawn, (i) => 100 * (pairs[i]![1] - pairs[i]![0]))),
              ),
            ),
            better: String(gained),
            worse: String(changed.length - gained),
          },
        },
      ];
    }),
  );
  return { title: "Fields that changed", rows, notes: rows.length === 0 ? ["none"] : [] };
}

function comparedWarnings(all: readonly Pair[]): Part {
  const whole = all.filter(({ now }) => SCORERS[now.set]?.isWhole);
  const row = (name: string, which: keyof Pair): Row => {
    const told = (some: readonly Pair[]) =>
      `${some.filter((pair) => saysNotWhole(pair[which].warnings)).length} of ${some.length}`;
    return {
      name,
      figures: {
        "recall under .8, told": told(whole.filter((pair) => pair[which].recall! < 0.8)),
        "over .95, told all the same": told(whole.filter((pair) => pair[which].recall! > 0.95)),
      },
    };
  };
  return {
    title: "Told that the story may not be whole",
    rows: [row("before", "was"), row("after", "now")],
    notes: [],
  };
}

function movedPages(all: readonly Pair[], count: number): Part {
  const moved = all
    .filter(({ was, now }) => was.f1 !== undefined && Math.abs(now.f1! - was.f1) > SAME)
    .toSorted((a, b) => a.now.f1! - a.was.f1! - (b.now.f1! - b.was.f1!));
  const rows = [...moved.slice(0, count), ...moved.slice(count).slice(-count)].map(
    ({ was, now }): Row => ({
      name: now.id,
      figures: {
        before: was.f1!.toFixed(3),
        after: now.f1!.toFixed(3),
        "P/R": `${now.precision!.toFixed(2)}/${now.recall!.toFixed(2)}`,
        words: `${was.words} → ${now.words}`,
        address: now.url,
      },
    }),
  );
  return { title: "Pages that moved most, worst first", rows, notes: [] };
}
