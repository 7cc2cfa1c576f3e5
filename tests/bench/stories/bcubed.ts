/** How well articles are grouped: BCubed (Bagga and Baldwin 1998; Amigó et al. 2009). */

export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Where F1 lies, were there other events of the kind. */
  readonly low?: number;
  readonly high?: number;
}

/**
 * For each article: what share of its group is of its event, and what share of its event is in its group; the means
 * of these over the articles.
 *
 * @param found the group of each article
 * @param events the event of each article
 * @param counts which articles are asked; all are in groups
 */
export function scoreGroups(
  found: readonly string[],
  events: readonly string[],
  counts: readonly boolean[] = found.map(() => true),
): Score {
  const [groups, wholes, both] = [
    count(found),
    count(events),
    count(found.map((group, n) => `${group} ${events[n]}`)),
  ];
  let [precision, recall, asked] = [0, 0, 0];
  for (const [n, group] of found.entries()) {
    if (!counts[n]) continue;
    const together = both.get(`${group} ${events[n]}`)!;
    precision += together / groups.get(group)!;
    recall += together / wholes.get(events[n]!)!;
    asked++;
  }
  return scoreOf(precision / asked, recall / asked);
}

export function scoreOf(precision: number, recall: number): Score {
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}

function count(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

export function formatScore(name: string, { precision, recall, f1, low, high }: Score): string {
  const shown = [precision, recall, f1].map((figure) => figure.toFixed(3));
  const interval =
    low === undefined || high === undefined ? "" : ` (95 %: ${low.toFixed(3)} to ${high.toFixed(3)})`;
  return `  ${name.padEnd(36)} precision ${shown[0]}  recall ${shown[1]}  F1 ${shown[2]}${interval}`;
}
