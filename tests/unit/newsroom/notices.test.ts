import { describe, expect, test } from "vitest";
import { findReleaseNotice } from "../../../lib/newsroom/notices/index.ts";
import { REQUESTS, VERDICTS } from "../../../lib/newsroom/notices/patterns.ts";

describe("each row of the tables of notices says what its example asks for", () => {
  test.each(VERDICTS.map(({ example, kind }) => [example, kind]))("%s: %s", (example, kind) => {
    expect(findReleaseNotice(example)?.kind).toBe(kind);
  });

  test.each(REQUESTS.map(({ example, kind }) => [example, kind]))("%s: %s", (example, kind) => {
    expect(findReleaseNotice(example)?.kind).toBe(kind);
  });
});
