/** What changed from one version of a story to the next, word by word. */
import { diffArrays } from "diff";

/** A run of words. */
export interface ChangedRun {
  text: string;
  /** Whether the other version lacks it. */
  isChanged: boolean;
}

/** Paragraphs that stand beside each other: each of runs. */
export interface ChangedRow {
  before: ChangedRun[][];
  after: ChangedRun[][];
}

/** Divides paragraphs. */
const BREAK = "\n";

/** Words that are looked through for the shortest way from one text to the other; then all has changed. */
const MAX_CHANGES = 4_000;

/**
 * Compares two versions.
 *
 * @param language whose words are divided: of many languages no space stands between them
 * @returns rows, divided wherever both versions have a paragraph's end at the same place
 */
export function compareVersions(
  before: readonly string[],
  after: readonly string[],
  language: string | undefined,
): ChangedRow[] {
  const divide = makeDivider(language);
  const changes = diffArrays(divide(before), divide(after), { maxEditLength: MAX_CHANGES }) ?? [
    { value: divide(before), removed: true, added: false },
    { value: divide(after), removed: false, added: true },
  ];
  const rows = [makeRow()];
  for (const [at, { value, added, removed }] of changes.entries()) {
    const sides = SIDES.filter((side) => (side === "before" ? !added : !removed));
    // A space alone between two changes is part of them: it would tear each word from the next.
    const isSpace = value.join("") === " " && at > 0 && at < changes.length - 1;
    for (const token of value)
      if (token === BREAK && sides.length === 2) rows.push(makeRow());
      else for (const side of sides) add(rows.at(-1)![side], token, added || removed || isSpace);
  }
  return rows.map(({ before, after }) => ({ before: tidy(before), after: tidy(after) }));
}

const SIDES = ["before", "after"] as const;

const makeRow = (): ChangedRow => ({ before: [[]], after: [[]] });

/** Leaves out empty paragraphs, and the space behind what changed, where something stands behind it. */
function tidy(paragraphs: ChangedRun[][]): ChangedRun[][] {
  for (const runs of paragraphs)
    for (const [at, run] of runs.entries()) {
      const next = runs[at + 1];
      if (!run.isChanged || !next || !run.text.endsWith(" ")) continue;
      run.text = run.text.slice(0, -1);
      next.text = ` ${next.text}`;
    }
  return paragraphs.map((runs) => runs.filter(({ text }) => text !== "")).filter((runs) => runs.length > 0);
}

function add(paragraphs: ChangedRun[][], token: string, isChanged: boolean): void {
  const runs = paragraphs.at(-1)!;
  const last = runs.at(-1);
  if (token === BREAK) paragraphs.push([]);
  else if (last?.isChanged === isChanged) last.text += token;
  else runs.push({ text: token, isChanged });
}

function makeDivider(language: string | undefined): (paragraphs: readonly string[]) => string[] {
  const words = new Intl.Segmenter(language, { granularity: "word" });
  return (paragraphs) =>
    paragraphs.flatMap((text, at) => [
      ...(at > 0 ? [BREAK] : []),
      ...[...words.segment(text)].map(({ segment }) => segment),
    ]);
}
