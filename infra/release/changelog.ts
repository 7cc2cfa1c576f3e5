/** What a release changes in CHANGELOG.md (Keep a Changelog) and of version numbers (Semantic Versioning). */

const UNRELEASED = "## [Unreleased]";

/**
 * @param current the version of package.json, "1.2.3"
 * @param step "major", "minor", "patch", or a version
 * @returns the version of the release
 * @throws when the step is none of these, or the version is not later than the current one
 */
export function nextVersion(current: string, step: string): string {
  const [major = 0, minor = 0, patch = 0] = parseVersion(current);
  if (step === "major") return `${major + 1}.0.0`;
  if (step === "minor") return `${major}.${minor + 1}.0`;
  if (step === "patch") return `${major}.${minor}.${patch + 1}`;
  const wanted = parseVersion(step);
  const [changed = 0] = wanted.map((part, i) => part - [major, minor, patch][i]!).filter((by) => by !== 0);
  if (changed <= 0) throw new Error(`Expected a version after ${current}, found ${step}.`);
  return step;
}

function parseVersion(version: string): number[] {
  if (!/^\d{1,6}\.\d{1,6}\.\d{1,6}$/.test(version)) {
    throw new Error(`Expected major, minor, patch or a version such as 1.2.3, found "${version}".`);
  }
  return version.split(".").map(Number);
}

/**
 * @returns what stands under "Unreleased": the notes of the release
 * @throws when there is no such section, or nothing in it
 */
export function unreleasedNotes(changelog: string): string {
  const start = changelog.indexOf(UNRELEASED);
  if (start < 0) throw new Error(`CHANGELOG.md has no section "${UNRELEASED}".`);
  const after = changelog.slice(start + UNRELEASED.length);
  const end = after.search(/^## \[/m);
  const notes = (end < 0 ? after : after.slice(0, end)).trim();
  if (notes === "") throw new Error("CHANGELOG.md says of no change since the last release.");
  return notes;
}

/**
 * @param day of the release, "2026-11-29"
 * @returns the changelog with its unreleased notes under the version, and an empty section for
 *   what comes next
 */
export function releaseChangelog(changelog: string, version: string, day: string): string {
  return changelog.replace(UNRELEASED, `${UNRELEASED}\n\n## [${version}] - ${day}`);
}
