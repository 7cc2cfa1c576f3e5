/**
 * Why sentences of an article stand in no summary of it, in plain words: for whoever tries out how a
 * file is read.
 */
import type { Article } from "../article.ts";
import { listContentStems } from "../text/stem.ts";
import { saysOnly } from "./compose/index.ts";
import { score, tokeniseStory } from "./model/index.ts";
import type { Sentence, Summary } from "./ranking.ts";
import { splitSentences } from "./sentences/index.ts";
import { judgeSentences, type Verdict } from "./standalone/index.ts";
import { findStyle } from "./styles.ts";

/** Why one sentence was not chosen. */
export interface Explanation extends Sentence {
  /**
   * `excluded`: no summary may have it; `dependent`: it needs another sentence that is not in the summary;
   * `ranked-lower`: other sentences say more.
   */
  outcome: "excluded" | "dependent" | "ranked-lower";
  /** The name of the rule that says so, of lib/summarise/standalone/rules.ts. */
  rule?: string | undefined;
  /** The reason, as a sentence without its stop. */
  because: string;
}

/**
 * Explains why sentences were not chosen for a summary.
 *
 * @param summary of the same article, with sentences (of a style that has some)
 * @returns the sentences of the body that the summary does not have, in order
 */
export function explainOmissions(
  article: Pick<Article, "headline" | "standfirst" | "body" | "language">,
  summary: Summary,
): Explanation[] {
  const split = splitSentences(article.body, article.language);
  const story = tokeniseStory(article, split);
  const scores = score(story);
  const verdicts = judgeSentences(split, article, { isWord: (word) => story.words.has(word), ...scores });
  const chosen = new Set(summary.sentences.map(makePlaceKey));
  const isChosen = (at: number) => chosen.has(makePlaceKey(split[at]!));
  const ranks = listRanks(scores.salience, verdicts);
  const title = listContentStems(article.headline ?? "");
  const { isStandalone } = findStyle(summary.style);

  const reasonFor = (at: number): Pick<Explanation, "outcome" | "rule" | "because"> => {
    const { mark, excludedBy, dependsBy } = verdicts[at]!;
    if (excludedBy) return { outcome: "excluded", rule: excludedBy.name, because: excludedBy.because };
    const { dependsOn } = mark;
    if (dependsBy && dependsOn !== undefined && (isStandalone || !isChosen(dependsOn)))
      return {
        outcome: "dependent",
        rule: dependsBy.name,
        because: `it needs another sentence: ${dependsBy.because}`,
      };
    const repeats = title.size > 0 && saysOnly(title, listContentStems(split[at]!.text));
    const rank = `it ranks ${ranks[at]} of ${ranks.filter(Boolean).length}`;
    return {
      outcome: "ranked-lower",
      because: repeats
        ? `${rank}, and repeats the headline`
        : `${rank}: others tell more, or there is no room`,
    };
  };
  return split.flatMap((sentence, at) => (isChosen(at) ? [] : [{ ...sentence, ...reasonFor(at) }]));
}

const makePlaceKey = ({ block, start }: Sentence) => `${block}:${start}`;

/**
 * For each sentence that may be chosen its place when they are sorted by salience, from 1; 0 for the others.
 */
function listRanks(salience: readonly number[], verdicts: readonly Verdict[]): number[] {
  const order = [...salience.keys()]
    .filter((at) => verdicts[at]!.mark.excluded === undefined)
    .sort((one, other) => salience[other]! - salience[one]! || one - other);
  const ranks = salience.map(() => 0);
  for (const [place, at] of order.entries()) ranks[at] = place + 1;
  return ranks;
}
