/**
 * How well articles are grouped into stories, and what it costs. `npm run bench -- stories [--quick]`
 *
 * Articles whose events people labelled stand among strangers, all released at one time. The F1 is BCubed's, on events
 * that weights and thresholds were not chosen on: five folds by event, and each way of grouping learns on the others.
 * They are grouped once more day by day, in the window of three days, on the days that their addresses name or that
 * are guessed (`dateAll`): labels join what is weeks apart, too, which no window can.
 * `--quick` leaves out speed and memory.
 */
import { parseArgs } from "node:util";
import { StoryWindow } from "../../lib/stories/grouping/window.ts";
import { chooseBest, crossValidateWeights, readLabelled } from "../train/stories/likeness.ts";
import { randomOf, shuffled } from "./faults/history.ts";
import { formatScore, scoreGroups } from "./stories/bcubed.ts";
import { crossValidate } from "./stories/folds.ts";
import { articlesOf, groupAtOnce, ONE_TIME, type Printed } from "./stories/grouped.ts";
import { measureLoad } from "./stories/load.ts";
import { groupByDensity, groupInOnePass, weighTexts } from "./stories/peers.ts";
import { measureTemplates } from "./stories/templates.ts";

const ORDERS = 20;
const COSINES = Array.from({ length: 9 }, (_, n) => 0.4 - n * 0.04);

export async function run(argv: string[]): Promise<void> {
  const { values } = parseArgs({ args: argv, options: { quick: { type: "boolean" } } });
  const labelled = readLabelled();
  if (labelled.printed.length === 0) {
    console.log("The corpora are absent: set STANDFIRST_CORPORA.");
    return;
  }
  const events = labelled.printed.filter(({ id, event }) => id !== event);
  const sizes = labelled.printed.map(({ print }) => print.length).sort((a, b) => a - b);
  console.log(`${events.length} articles of ${new Set(events.map(({ event }) => event)).size} events`);
  console.log(`bytes of a print: ${sizes[sizes.length >> 1]} in the median, ${sizes.at(-1)} at most`);
  console.log(`among ${labelled.printed.length - events.length} strangers, events held out:`);
  for (const [when, scores] of Object.entries(crossValidateWeights(labelled)))
    for (const [set, score] of scores) console.log(formatScore(`Standfirst, ${set}, ${when}`, score));
  comparePeers(labelled.printed);
  console.log("the articles of events alone, with the weights as they are:");
  compareOrders(events);
  if (values.quick) return;
  measureLoad();
  console.log("  stories of one template, 500 at a time; seconds of the processor:");
  measureTemplates();
}

/** The peers' thresholds are chosen as ours are. They see all texts at once for their weights of words. */
function comparePeers(printed: readonly Printed[]): void {
  const vectors = new Map(weighTexts(printed).map((vector, n) => [printed[n]!, vector]));
  const ways = { "single-pass TF-IDF": groupInOnePass, "DBSCAN on TF-IDF": groupByDensity };
  for (const [name, group] of Object.entries(ways)) {
    const groupAll = (some: readonly Printed[], setting: number) =>
      group(
        some.map((each) => vectors.get(each)!),
        setting,
      );
    const scores = crossValidate(printed, (others) =>
      groupAll(
        printed,
        chooseBest(others, COSINES, (setting) => groupAll(others, setting)),
      ),
    );
    for (const [set, score] of scores) console.log(formatScore(`${name}, ${set}`, score));
  }
}

/** In twenty orders of arrival, a few at a time: how many ways of grouping that gives, and their spread. */
function compareOrders(events: readonly Printed[]): void {
  const labels = events.map(({ event }) => event);
  const articles = articlesOf(events);
  const at = new Date(ONE_TIME).toISOString();
  const inOrder = Array.from({ length: ORDERS }, (_, order) => {
    const random = randomOf(order);
    const window = new StoryWindow();
    const coming = shuffled(articles, random);
    while (coming.length > 0)
      window.update({ upserts: coming.splice(0, 1 + Math.floor(random() * 12)), removals: [] }, at);
    return nameGroups(articles.map(({ id }) => window.storyOf(id)!));
  });
  console.log(formatScore("all", scoreGroups(groupAtOnce(articles), labels)));
  const ours = inOrder.map((found) => scoreGroups(found, labels).f1);
  const different = new Set(inOrder.map((found) => found.join(" "))).size;
  console.log(`  ${ORDERS} orders of arrival: ${different} result(s), F1 ${spread(ours)}`);
  const vectors = weighTexts(events);
  const numbers = events.map((_, n) => n);
  const onePass = inOrder.map((_, order) => {
    const random = shuffled(numbers, randomOf(order));
    const threshold = 0.16;
    const found = groupInOnePass(
      random.map((n) => vectors[n]!),
      threshold,
    );
    return scoreGroups(
      found,
      random.map((n) => labels[n]!),
    ).f1;
  });
  console.log(`  single-pass TF-IDF (from .16 on) in these orders: F1 ${spread(onePass)}`);
}

const spread = (figures: readonly number[]) =>
  `${Math.min(...figures).toFixed(3)} to ${Math.max(...figures).toFixed(3)}`;

/** Groups under the number of their first article: ids of stories depend on what came first. */
const nameGroups = (found: readonly string[]) => found.map((story) => String(found.indexOf(story)));
