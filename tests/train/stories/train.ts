/**
 * Learns what tells that two articles tell one event. Writes `lib/stories/grouping/rarity.json`, how rare terms are, from
 * old news; and `likeness.json` beside it, how much each thing that two articles share weighs, from articles whose events
 * are labelled, among strangers.
 *
 * What it prints: BCubed F1 on events held out, in five folds: weights and threshold come from the other events, and
 * the articles held out are scored among all others and the strangers. The same corpora give the same files.
 */
import { writeFileSync } from "node:fs";
import { formatScore } from "../../bench/stories/bcubed.ts";
import { countRarities } from "./rarities.ts";

const folder = new URL("../../../lib/stories/grouping/", import.meta.url);
const write = (name: string, grown: unknown) =>
  writeFileSync(new URL(name, folder), `${JSON.stringify(grown, undefined, 2)}\n`);

const rarities = countRarities();
if (!rarities) console.log("The corpora are absent: set STANDFIRST_CORPORA.");
else {
  write("rarity.json", rarities);
  // Prints are made with the rarities of that file: what makes them is loaded only now.
  const { crossValidateWeights, growWeights, readLabelled } = await import("./likeness.ts");
  const labelled = readLabelled();
  for (const [when, scores] of Object.entries(crossValidateWeights(labelled)))
    for (const [set, score] of scores) console.log(formatScore(`${set}, ${when}`, score));
  const weights = growWeights(labelled);
  write("likeness.json", weights);
  console.log(weights);
}
