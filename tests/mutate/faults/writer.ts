/** Faults in what a model writes: each sends what must not be sent, or serves what must not be served. */
import type { Fault } from "../fault.ts";

export const WRITER: readonly Fault[] = [
  {
    id: "written-outlives-its-version",
    harm: "the text of a killed story stays in its row",
    file: "lib/aws/articles.ts",
    code: "...(isOther && UNWRITTEN)",
    planted: "...(isOther && {})",
    tests: ["tests/unit/writer/write.test.ts"],
  },
  {
    id: "written-of-something-else",
    harm: "what an older release left in the row is served of another version",
    file: "lib/aws/written.ts",
    code: "return from === nameStanding(row) ? text : undefined;",
    planted: "return from === undefined ? undefined : text;",
    tests: ["tests/unit/writer/write.test.ts"],
  },
  {
    id: "drafts-outlive-a-kill",
    harm: "the draft of a killed story stays in the table",
    file: "lib/aws/story-states.ts",
    code: "/^(?:REVISION|WRITTEN)#/",
    planted: "/^REVISION#/",
    tests: ["tests/unit/writer/write.test.ts"],
  },
  {
    id: "embargoed-story-sent",
    harm: "a story under embargo is given to a model",
    file: "lib/writer/omission.ts",
    code: "if (!isVisible(article, now))",
    planted: "if (article.pubStatus !== 'usable')",
    tests: ["tests/unit/writer/omission.test.ts"],
  },
  {
    id: "part-served-unseen",
    harm: "under the policy automatic a draft is served of which a sentence fell",
    file: "lib/writer/write.ts",
    code: 'return policy === "automatic" && verdict === "whole" && !edited;',
    planted: 'return policy === "automatic" && verdict !== "none" && !edited;',
    tests: ["tests/unit/writer/write.test.ts"],
  },
  {
    id: "fault-approved-by-silence",
    harm: "a sentence that does not stand is approved though nobody said so",
    file: "lib/writer/decide.ts",
    code: "if (fallen > 0 && !isDespite) {",
    planted: "if (fallen > 1 && !isDespite) {",
    tests: ["tests/unit/api/written.test.ts"],
  },
  {
    id: "limit-not-held",
    harm: "a month's limit on tokens is no limit",
    file: "lib/aws/spending.ts",
    code: '"attribute_not_exists(tokens) OR tokens <= :room"',
    planted: '"attribute_not_exists(tokens) OR tokens <= :room OR tokens > :room"',
    tests: ["tests/unit/writer/write.test.ts"],
  },
  {
    id: "unapproved-for-approved",
    harm: "an app that wants only approved texts gets others",
    file: "lib/api/summary.ts",
    code: 'taken === "approved" && !written.approved',
    planted: 'taken === "approved" && !written.model',
    tests: ["tests/unit/api/written.test.ts"],
  },
];
