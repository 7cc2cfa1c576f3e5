/** Instants as this project writes them: `2023-12-30T21:14:00Z`, UTC, whole seconds. They sort as strings. */
export function formatInstant(date: Date): string {
  return `${date.toISOString().slice(0, -".000Z".length)}Z`;
}

/** The later of two; an empty one is before all. */
export function laterInstant(one: string, other: string): string {
  return one > other ? one : other;
}

export const MINUTE_MS = 60_000;
export const HOUR_MS = 60 * MINUTE_MS;
export const DAY_MS = 24 * HOUR_MS;
