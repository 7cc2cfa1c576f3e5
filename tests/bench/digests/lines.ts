/**
 * How near the lines of briefings are to what people wrote to sum their articles up: `npm run bench -- digests --lines`.
 *
 * Each article with a headline is a story of its own, twenty to a briefing of 300 words. ROUGE (F1) of what is told of
 * it against the brief or standfirst that people wrote, by set; beside it how many are told.
 */
import { digestArticle } from "../../../lib/summarise/digest.ts";
import { type BriefedStory, composeBriefing } from "../../../lib/summarise/stories/index.ts";
import { makeSummaryRecord } from "../../../lib/summarise/summary-record.ts";
import { anArticle } from "../../newsroom.ts";
import { rouge } from "../rouge.ts";
import { articleOf, type Pair, pairs } from "../summaries/pairs.ts";

/** Those with headlines. */
const LINE_SETS = [
  "inshorts",
  "xlsum_mixed",
  "fundus_en",
  "fundus_de",
  "fundus_mixed",
  "orangesum_fr",
  "detik_id",
  "vietnews_vi",
  "tes_tr",
  "norsumm_no",
];
const [A_PAGE, WORDS] = [20, 300];
const AT = "2024-05-01T09:00:00Z";

export function measureLines(part: "train" | "dev"): void {
  const all = { told: 0, of: 0, rouge1: 0, rouge2: 0 };
  for (const set of LINE_SETS) {
    const own = pairs(set, part).filter(({ title }) => title !== undefined);
    if (own.length === 0) continue;
    const score = { told: 0, of: own.length, rouge1: 0, rouge2: 0 };
    for (let from = 0; from < own.length; from += A_PAGE) {
      const page = new Map(own.slice(from, from + A_PAGE).map((pair) => [pair.id, pair]));
      for (const { storyId, text } of composeBriefing([...page.values()].map(toStory), WORDS).stories) {
        const { references, language } = page.get(storyId)!;
        const found = rouge(text, references, language);
        score.told += 1;
        score.rouge1 += found.rouge1.f1;
        score.rouge2 += found.rouge2.f1;
      }
    }
    print(set, score);
    for (const key of ["told", "of", "rouge1", "rouge2"] as const) all[key] += score[key];
  }
  print("all", all);
}

function toStory(pair: Pair): BriefedStory {
  const article = anArticle({ id: pair.id, headline: pair.title!, ...articleOf(pair), published: AT });
  const record = makeSummaryRecord(article, digestArticle(article));
  const members = [{ record, role: "lead" as const, released: AT }];
  return { storyId: pair.id, members, sources: ["bench"], opened: AT, grew: AT };
}

function print(
  set: string,
  { told, of, ...sums }: { told: number; of: number; rouge1: number; rouge2: number },
) {
  const [one, two] = [sums.rouge1, sums.rouge2].map((sum) => ((100 * sum) / told).toFixed(1));
  console.log(`  ${set.padEnd(14)} ${told} of ${of} told, ROUGE-1 ${one}, ROUGE-2 ${two}`);
}
