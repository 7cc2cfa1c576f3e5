/** What a rule set finds in the template, and what of it is argued for. */
export interface Finding {
  check: string;
  says: string;
  /** The logical id. */
  resource: string;
}

/** By check and resource: why it stays so. */
export type Exceptions = Record<string, Record<string, string>>;

/**
 * @returns sentences on what nobody argued for, and on arguments that nothing needs any more; and how
 *   many are argued
 */
export function weighFindings(
  findings: readonly Finding[],
  exceptions: Exceptions,
): { unargued: string[]; outdated: string[]; argued: number } {
  const unargued = findings.filter(({ check, resource }) => !exceptions[check]?.[resource]);
  const found = new Set(findings.map(({ check, resource }) => `${check} ${resource}`));
  const arguments_ = Object.entries(exceptions).flatMap(([check, resources]) =>
    Object.keys(resources).map((resource) => `${check} ${resource}`),
  );
  return {
    unargued: unargued.map(({ check, resource, says }) => `${resource}: ${says} (${check})`),
    outdated: arguments_
      .filter((argument) => !found.has(argument))
      .map((argument) => `${argument} is argued for, but not found.`),
    argued: findings.length - unargued.length,
  };
}
