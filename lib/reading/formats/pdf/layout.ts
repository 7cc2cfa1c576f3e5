/** From runs of glyphs to lines in reading order: which runs stand on one line, and where the columns are. */
import type { Page, Run } from "./text-layer.ts";

/** A line of one column. Places are in points from the page's top left. */
export interface PageLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
  readonly font: string;
  /** Its parts that stand far apart: the cells of a table's row; else the whole line. */
  readonly cells: readonly string[];
  /** The edges of the column that it stands in. */
  readonly column: { readonly left: number; readonly right: number };
}

/** Runs that touch, on one baseline. */
interface Segment {
  readonly runs: Run[];
  readonly left: number;
  right: number;
  readonly baseline: number;
  readonly size: number;
}

/** In sizes of the type. Words stand closer than this, columns further apart. */
const MAX_GAP_IN_LINE = 0.7;
/** Cells of a table's row are at least so far apart; the words of a justified line never. */
const MIN_GAP_OF_CELLS = 2;
/** Letters that are further apart than this are two words. */
const MIN_GAP_OF_WORDS = 0.15;
/** Superscripts and dropped letters stand off the line by less than this. */
const MAX_BASELINE_SHIFT = 0.35;
/** Type so much smaller than its line may be raised so far: the mark of a footnote. */
const [RAISED, SUPERSCRIPT] = [0.85, 0.55];

/** Finds the lines of a page in reading order: column by column, between the lines that span them. */
export function findLines(page: Page): PageLine[] {
  return splitColumns(joinRuns(page.runs)).flatMap(joinColumnLines);
}

function joinRuns(runs: readonly Run[]): Segment[] {
  const segments: Segment[] = [];
  for (const row of groupRows(
    runs,
    (run) => run.y,
    (run) => run.size,
  )) {
    let open: Segment | undefined;
    for (const run of row.toSorted((one, other) => one.x - other.x)) {
      const right = run.x + run.width;
      if (open && run.x - open.right < Math.max(run.size, open.size) * MAX_GAP_IN_LINE) {
        open.runs.push(run);
        open.right = Math.max(open.right, right);
      } else {
        open = { runs: [run], left: run.x, right, baseline: run.y, size: run.size };
        segments.push(open);
      }
    }
  }
  return segments;
}

/** Groups what shares a baseline, from the top of the page to its foot. */
function groupRows<T>(items: readonly T[], baseline: (item: T) => number, size: (item: T) => number): T[][] {
  const rows: T[][] = [];
  let first: T | undefined;
  for (const item of items.toSorted((one, other) => baseline(one) - baseline(other))) {
    const isRaised = first !== undefined && size(first) < size(item) * RAISED;
    const tolerance =
      first === undefined
        ? 0
        : Math.max(size(first), size(item)) * (isRaised ? SUPERSCRIPT : MAX_BASELINE_SHIFT);
    if (first === undefined || baseline(item) - baseline(first) > tolerance) {
      rows.push([]);
      first = item;
    }
    rows.at(-1)!.push(item);
  }
  return rows;
}

const MIN_LINES = 3;
/**
 * The lines of a column of text are longer than this on average, in sizes of their type; cells are shorter.
 */
const MIN_WIDTH = 7;
const MAX_SPANNING = 0.45;
const MAX_DEPTH = 4;

/**
 * Divides a region at its clearest gutter: a place where lines of a column begin, that few lines cross. What
 * crosses it (a headline, a caption) parts the columns into those above and those below.
 */
function splitColumns(region: Segment[], depth = 0): Segment[][] {
  const gutter = depth < MAX_DEPTH ? findGutter(region) : undefined;
  if (gutter === undefined) return region.length > 0 ? [region] : [];
  const spans = (segment: Segment) => segment.left < gutter && segment.right > gutter;
  const columns: Segment[][] = [];
  let [left, right, across]: Segment[][] = [[], [], []];
  const close = () => {
    columns.push(...splitColumns(left!, depth + 1), ...splitColumns(right!, depth + 1));
    [left, right] = [[], []];
  };
  for (const segment of region.toSorted((one, other) => one.baseline - other.baseline)) {
    if (spans(segment)) {
      if (left!.length > 0 || right!.length > 0) close();
      across!.push(segment);
    } else {
      if (across!.length > 0) columns.push(across!);
      across = [];
      (segment.right <= gutter ? left! : right!).push(segment);
    }
  }
  if (across!.length > 0) columns.push(across!);
  close();
  return columns;
}

function findGutter(region: readonly Segment[]): number | undefined {
  let best: { at: number; crossing: number } | undefined;
  for (const [edge, beginning] of countEdges(region)) {
    if (beginning < MIN_LINES) continue;
    const at = edge - 2;
    let [left, right, crossing] = [0, 0, 0];
    let [leftWidth, rightWidth] = [0, 0];
    let [top, foot, otherTop, otherFoot] = [Infinity, -Infinity, Infinity, -Infinity];
    for (const { left: from, right: to, baseline, size } of region) {
      if (to <= at) {
        left++;
        leftWidth += (to - from) / size;
        top = Math.min(top, baseline);
        foot = Math.max(foot, baseline);
      } else if (from >= at) {
        right++;
        rightWidth += (to - from) / size;
        otherTop = Math.min(otherTop, baseline);
        otherFoot = Math.max(otherFoot, baseline);
      } else crossing++;
    }
    const beside = Math.min(foot, otherFoot) - Math.max(top, otherTop);
    const isGutter = left >= MIN_LINES && right >= MIN_LINES && beside > 0;
    // Cells of a table stand in columns, too, but are read row by row.
    const isTable = leftWidth < left * MIN_WIDTH || rightWidth < right * MIN_WIDTH;
    if (!isGutter || isTable || crossing > region.length * MAX_SPANNING) continue;
    if (!best || crossing < best.crossing) best = { at, crossing };
  }
  return best?.at;
}

/** Counts where lines begin, on a grid of three points. Gives at most the fifty most common places. */
function countEdges(region: readonly Segment[]): [edge: number, beginning: number][] {
  const counts = new Map<number, { edge: number; beginning: number }>();
  for (const { left } of region) {
    const cell = Math.round(left / 3);
    const known = counts.get(cell) ?? { edge: left, beginning: 0 };
    counts.set(cell, { edge: Math.min(known.edge, left), beginning: known.beginning + 1 });
  }
  const edges = [...counts.values()].sort((one, other) => other.beginning - one.beginning);
  return edges.slice(0, 50).map(({ edge, beginning }) => [edge, beginning]);
}

function joinColumnLines(segments: readonly Segment[]): PageLine[] {
  const column = {
    left: segments.reduce((least, { left }) => Math.min(least, left), Infinity),
    right: segments.reduce((most, { right }) => Math.max(most, right), -Infinity),
  };
  return groupRows(
    segments,
    ({ baseline }) => baseline,
    ({ size }) => size,
  ).map((row) => {
    const inOrder = row.toSorted((one, other) => one.left - other.left);
    const runs = inOrder.flatMap((segment) => segment.runs);
    const main = runs.reduce((longest, run) => (run.text.length > longest.text.length ? run : longest));
    return {
      text: joinText(runs),
      left: inOrder[0]!.left,
      right: Math.max(...inOrder.map(({ right }) => right)),
      baseline: main.y,
      size: main.size,
      font: main.font,
      cells: joinCells(inOrder),
      column,
    };
  });
}

function joinCells(segments: readonly Segment[]): string[] {
  const cells: Run[][] = [];
  for (const [at, { runs, left, size }] of segments.entries()) {
    if (at === 0 || left - segments[at - 1]!.right > size * MIN_GAP_OF_CELLS) cells.push([]);
    cells.at(-1)!.push(...runs);
  }
  return cells.map(joinText);
}

function joinText(runs: readonly Run[]): string {
  let text = "";
  let end = Number.NaN;
  for (const { text: piece, x, width, size } of runs) {
    const isApart = x - end > size * MIN_GAP_OF_WORDS && !/\s$/.test(text) && !/^\s/.test(piece);
    text += isApart ? ` ${piece}` : piece;
    end = x + width;
  }
  return text.replace(SYMBOL_BULLET, "•").trim();
}

/** Bullets of word processors: private characters of their symbol fonts. */
const SYMBOL_BULLET = /[\uf0b7\uf0a7\uf0d8\uf076\uf0fc]/g;
