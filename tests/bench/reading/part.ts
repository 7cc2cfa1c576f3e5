/** One part of the reading benchmark: what it measured, ready to print. */
export interface Row {
  readonly name: string;
  /** By name, in the order to print. */
  readonly figures: Readonly<Record<string, string>>;
}

export interface Part {
  readonly title: string;
  readonly rows: readonly Row[];
  /** Definitions, misses, what is absent. */
  readonly notes: readonly string[];
}
