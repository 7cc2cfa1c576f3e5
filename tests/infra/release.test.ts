/** What a release writes: the number, and the changelog. */
import { describe, expect, test } from "vitest";
import { nextVersion, releaseChangelog, unreleasedNotes } from "../../infra/release/changelog.ts";

const CHANGELOG = `# Changelog

## [Unreleased]

### Added

- ODT files are read.

## [0.1.0] - 2026-11-24

- The first.
`;

describe("the number of a release", () => {
  test.each([
    ["0.1.9", "patch", "0.1.10"],
    ["0.1.9", "minor", "0.2.0"],
    ["0.1.9", "major", "1.0.0"],
    ["0.1.9", "0.3.0", "0.3.0"],
  ])("after %s, a step of %s is %s", (current, step, expected) => {
    expect(nextVersion(current, step)).toBe(expected);
  });

  test.each([
    ["0.2.0", "0.1.9", "Expected a version after 0.2.0, found 0.1.9."],
    ["0.2.0", "0.2.0", "Expected a version after 0.2.0"],
    ["0.2.0", "huge", 'found "huge"'],
  ])("after %s, %s is refused", (current, step, said) => {
    expect(() => nextVersion(current, step)).toThrow(said);
  });
});

describe("the changelog", () => {
  test("gives its unreleased notes to the release, and begins anew", () => {
    expect(unreleasedNotes(CHANGELOG)).toBe("### Added\n\n- ODT files are read.");
    const released = releaseChangelog(CHANGELOG, "0.2.0", "2026-11-29");
    expect(released).toContain(
      "## [Unreleased]\n\n## [0.2.0] - 2026-11-29\n\n### Added\n\n- ODT files are read.",
    );
    expect(() => unreleasedNotes(released)).toThrow("no change since the last release");
  });

  test("without a section of unreleased changes is refused", () => {
    expect(() => unreleasedNotes("# Changelog\n")).toThrow("no section");
  });
});
