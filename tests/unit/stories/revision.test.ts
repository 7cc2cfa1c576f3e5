import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  hashKey,
  makeNextSequencer,
  makeRevision,
  padSequencer,
  parseRevision,
} from "../../../lib/stories/revision.ts";

const key = "wires/storm.xml";

describe("a revision sorts in publishing order", () => {
  test.each([
    ["a wire's second version after its first", { version: "1" }, { version: "2" }],
    ["a tenth version after a ninth", { version: "9" }, { version: "10" }],
    [
      "of two uploads of one version, the one created later",
      { version: "1", versionCreated: "2024-03-01T09:00:00Z" },
      { version: "1", versionCreated: "2024-03-01T09:00:01Z" },
    ],
    [
      "the wire's version, whatever the order of upload",
      { version: "1", sequencer: "FF" },
      { version: "2", sequencer: "01" },
    ],
    [
      "uploads of one key by their sequencer",
      { sequencer: "0055AED6DCD90281E5" },
      { sequencer: "0055AED6DCD90281E6" },
    ],
    ["sequencers of differing length, padded on the right", { sequencer: "0A1" }, { sequencer: "0B" }],
    [
      "a version that is no number by its time",
      { version: "b", versionCreated: "2024-01-01T00:00:00Z" },
      { version: "a", versionCreated: "2024-01-02T00:00:00Z" },
    ],
  ])("%s", (_, earlier, later) => {
    const one = makeRevision({ sequencer: "00", key, ...earlier });
    const other = makeRevision({ sequencer: "00", key, ...later });
    expect(one < other).toBe(true);
  });

  test("a revision says which key it came under, and when", () => {
    expect(parseRevision(makeRevision({ version: "1", sequencer: "0A", key }))).toEqual({
      key: hashKey(key),
      sequencer: padSequencer("0A"),
    });
  });

  test("right after an event there is room for one that S3 never sent", () => {
    expect([makeNextSequencer("0A"), padSequencer("0B"), padSequencer("0A")].sort()).toEqual([
      padSequencer("0A"),
      makeNextSequencer("0A"),
      padSequencer("0B"),
    ]);
  });

  test("every revision is as wide as every other, and no two keys tie", () => {
    const marks = fc.record({
      version: fc.option(fc.string(), { nil: undefined }),
      sequencer: fc.stringMatching(/^[0-9A-F]{1,20}$/),
      key: fc.string(),
    });
    fc.assert(
      fc.property(marks, marks, (one, other) => {
        expect(makeRevision(one)).toHaveLength(makeRevision(other).length);
        if (one.key !== other.key)
          expect(makeRevision({ ...one, key: other.key })).not.toBe(makeRevision(one));
      }),
    );
  });

  test("padding keeps the order of sequencers of equal length", () => {
    const sequencer = fc.stringMatching(/^[0-9A-F]{18}$/);
    fc.assert(
      fc.property(sequencer, sequencer, (one, other) => {
        expect(padSequencer(one) < padSequencer(other)).toBe(one < other);
      }),
    );
  });
});

test("a sequencer is the same in small letters and in capitals", () => {
  expect(padSequencer("0055aed6dcd90281e5")).toBe(padSequencer("0055AED6DCD90281E5"));
});
