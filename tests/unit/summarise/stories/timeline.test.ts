import { expect, test } from "vitest";
import { tellTimeline } from "../../../../lib/summarise/stories/index.ts";
import { coast, hns, teller } from "./members.ts";

test("a timeline tells in order what each article added to those before it", () => {
  const timeline = tellTimeline([coast, hns]);
  expect(timeline.map(({ at, articleId }) => [at, articleId])).toEqual([
    [hns.released, "hns"],
    [coast.released, "coast"],
  ]);
  expect(timeline[1]!.text).toContain("two cranes");
  expect(hns.record.ranking.sentences).toContainEqual(
    expect.objectContaining({ text: timeline[0]!.text, block: timeline[0]!.block }),
  );
});

test("who adds nothing has no place in it", () => {
  const copy = teller({ id: "paper", at: "06:30" }, ...hns.record.ranking.sentences.map(({ text }) => text));
  expect(tellTimeline([hns, copy, coast]).map(({ articleId }) => articleId)).toEqual(["hns", "coast"]);
  expect(tellTimeline([])).toEqual([]);
});
