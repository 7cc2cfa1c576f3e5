/** How well a score tells what is at fault from what is not. */

export interface Scored {
  readonly score: number;
  readonly isFault: boolean;
}

/** Of a score: what the field reports. */
export interface Ranked {
  /** How often a fault scores higher than what is sound (area under the ROC curve). */
  readonly auc: number;
  /** The best mean of the two shares that are told right, over all points. */
  readonly balanced: number;
  /** Share of the faults caught where 5 and 10 % of what is sound are taken for faults. */
  readonly at5: number;
  readonly at10: number;
}

export function measureRanking(scored: readonly Scored[]): Ranked {
  const faults = scored.filter(({ isFault }) => isFault).map(({ score }) => score);
  const sound = scored.filter(({ isFault }) => !isFault).map(({ score }) => score);
  let wins = 0;
  for (const fault of faults) for (const one of sound) wins += fault > one ? 1 : fault === one ? 0.5 : 0;
  const share = (list: readonly number[], point: number) =>
    list.filter((score) => score > point).length / list.length;
  const points = [...new Set(scored.map(({ score }) => score)), -Infinity];
  const balanced = points.reduce(
    (best, point) => Math.max(best, (share(faults, point) + 1 - share(sound, point)) / 2),
    0,
  );
  const caughtAt = (alarms: number) => {
    const point = sound.toSorted((one, other) => other - one)[Math.floor(alarms * sound.length)];
    return point === undefined ? Number.NaN : share(faults, point);
  };
  return { auc: wins / (faults.length * sound.length), balanced, at5: caughtAt(0.05), at10: caughtAt(0.1) };
}
