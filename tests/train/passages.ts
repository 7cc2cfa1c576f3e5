/**
 * Grows the forest that tells body from the rest, and measures it on sites it has not seen:
 * `node tests/train/passages.ts`. Five folds by host; every figure printed is out of fold.
 */
import { writeFileSync } from "node:fs";
import { likelihood, type Forest } from "../../lib/formats/html/forest.ts";
import { type Passage, passagesOf, type Reading } from "../../lib/formats/html/passages.ts";
import { contextOf, nameWords, type PageSays, traitsOf } from "../../lib/formats/html/traits.ts";
import { descendants, pageTree, textOf } from "../../lib/formats/html/tree.ts";
import { savedPages, type SavedPage } from "../bench/reading/corpus.ts";
import { agreement, sharedShingles, snippetAgreement, snippets } from "../bench/reading/measures.ts";
import { growForest } from "./forest.ts";
import { type Label, labelsOf } from "./labels.ts";

const FOLDS = 5;

export interface Studied {
  readonly page: SavedPage;
  readonly fold: number;
  readonly reading: Reading;
  readonly says: PageSays;
  readonly labels: Label[];
}

/** The site of a page: its registered name, roughly; the file's name where the page has no address. */
function siteOf({ url, id }: SavedPage): string {
  if (!URL.canParse(url)) return id;
  return new URL(url).hostname.split(".").slice(-2).join(".");
}

export function foldOf(page: SavedPage): number {
  let hash = 0;
  for (const char of siteOf(page)) hash = (Math.imul(hash, 31) + char.charCodeAt(0)) >>> 0;
  return (hash >>> 3) % FOLDS;
}

function study(page: SavedPage): Studied {
  const tree = pageTree(new TextDecoder().decode(page.bytes));
  const reading = passagesOf(tree);
  let title = "";
  let description = "";
  for (const { attributes, tag } of descendants(tree)) {
    if (tag !== "meta") continue;
    const name = attributes.property ?? attributes.name;
    if (name === "og:title") title ||= attributes.content ?? "";
    if (name === "og:description" || name === "description") description ||= attributes.content ?? "";
  }
  if (title === "") for (const element of descendants(tree)) if (element.tag === "title") title ||= textOf(element);
  return { page, fold: foldOf(page), reading, says: { headline: title, description }, labels: labelsOf(page, reading.passages) };
}

/** For each name word, over sites: how much of its labelled words was body. */
type Tally = Map<string, { body: number; other: number; sites: number }>;

function tally(studied: readonly Studied[]): Tally {
  const sites = new Map<string, Map<string, { body: number; other: number }>>();
  for (const { page, reading, labels } of studied) {
    const host = siteOf(page);
    let ofSite = sites.get(host);
    if (!ofSite) sites.set(host, (ofSite = new Map()));
    for (const label of labels) {
      const passage: Passage = reading.passages[label.passage]!;
      const words = new Set<string>(passage.wrapper ? nameWords(passage.wrapper) : []);
      for (let box: Passage["box"] | undefined = passage.box; box; box = box.parent) for (const word of nameWords(box.element)) words.add(word);
      for (const word of words) {
        let counts = ofSite.get(word);
        if (!counts) ofSite.set(word, (counts = { body: 0, other: 0 }));
        if (label.body) counts.body += label.weight;
        else counts.other += label.weight;
      }
    }
  }
  const all: Tally = new Map();
  for (const ofSite of sites.values()) {
    for (const [word, { body, other }] of ofSite) {
      let counts = all.get(word);
      if (!counts) all.set(word, (counts = { body: 0, other: 0, sites: 0 }));
      counts.body += body / (body + other);
      counts.other += other / (body + other);
      counts.sites += 1;
    }
  }
  return all;
}

function oddsFrom(tallies: readonly Tally[]): Map<string, number> {
  const sum: Tally = new Map();
  for (const one of tallies) {
    for (const [word, counts] of one) {
      let total = sum.get(word);
      if (!total) sum.set(word, (total = { body: 0, other: 0, sites: 0 }));
      total.body += counts.body;
      total.other += counts.other;
      total.sites += counts.sites;
    }
  }
  const odds = new Map<string, number>();
  const base = sum.get("<body>") ?? { body: 1, other: 1, sites: 1 };
  for (const [word, { body, other, sites }] of sum) {
    if (sites < 5) continue;
    const share = base.body / (base.body + base.other);
    const value = Math.log((body + 2 * share) / (other + 2 * (1 - share)) / (share / (1 - share)));
    const rounded = Math.round(value * 10) / 10;
    if (Math.abs(rounded) >= 0.3) odds.set(word, rounded);
  }
  return odds;
}

const GROWING = { trees: Number(process.env["TREES"] ?? 120), leaves: Number(process.env["LEAVES"] ?? 16), rate: 0.1, least: 5, ridge: 1, share: 0.4 };

interface Model {
  readonly odds: Map<string, number>;
  readonly first: Forest;
  readonly second: Forest;
}

/** Rows of one look, with their answers. */
class Lessons {
  readonly rows: Float64Array[] = [];
  readonly labels: number[] = [];
  readonly weights: number[] = [];
  add(rows: readonly Float64Array[], labels: readonly Label[]): void {
    for (const { passage, body, weight } of labels) {
      this.rows.push(rows[passage]!);
      this.labels.push(body);
      this.weights.push(weight);
    }
  }
  grow(): Forest {
    return growForest(this.rows, this.labels, this.weights, GROWING);
  }
}

const firstLook = (one: Studied, odds: Map<string, number>, forest: Forest) => {
  const rows = traitsOf(one.reading, one.says, odds);
  return { rows, likely: rows.map((row) => likelihood(forest, row)) };
};
const secondRows = (one: Studied, rows: readonly Float64Array[], likely: readonly number[]) => {
  const context = contextOf(one.reading, likely);
  return rows.map((row, i) => Float64Array.from([...row, ...context[i]!]));
};

/** Grows a model from every fold but `without`. Within it, each look learns from the one before out of fold. */
function grow(studied: readonly Studied[], tallies: readonly Tally[], without: number | undefined): Model {
  const folds = Array.from({ length: FOLDS }, (_, fold) => fold).filter((fold) => fold !== without);
  const labelled = studied.filter((one) => one.fold !== without && one.labels.length > 0);
  const oddsWithout = new Map(folds.map((fold) => [fold, oddsFrom(tallies.filter((_, i) => i !== fold && i !== without))]));
  const rowsOf = new Map(labelled.map((one) => [one, traitsOf(one.reading, one.says, oddsWithout.get(one.fold)!)]));
  const second = new Lessons();
  for (const fold of folds) {
    const others = new Lessons();
    for (const one of labelled) if (one.fold !== fold) others.add(rowsOf.get(one)!, one.labels);
    const forest = others.grow();
    for (const one of labelled) {
      if (one.fold !== fold) continue;
      const rows = rowsOf.get(one)!;
      second.add(secondRows(one, rows, rows.map((row) => likelihood(forest, row))), one.labels);
    }
  }
  const all = new Lessons();
  for (const one of labelled) all.add(rowsOf.get(one)!, one.labels);
  return { odds: oddsFrom(tallies.filter((_, i) => i !== without)), first: all.grow(), second: second.grow() };
}

const pages = savedPages();
if (!pages) throw new Error("No corpora: set STANDFIRST_CORPORA.");
let begun = performance.now();
const took = (what: string) => {
  console.error(`${what}: ${Math.round(performance.now() - begun)} ms`);
  begun = performance.now();
};
const studied = pages.map(study);
took("study");
const tallies = Array.from({ length: FOLDS }, (_, fold) => tally(studied.filter((one) => one.fold === fold)));
const looks = { first: new Map<string, number[]>(), second: new Map<string, number[]>() };
const models: Model[] = [];
for (let fold = 0; fold < FOLDS; fold += 1) {
  const model = grow(studied, tallies, fold);
  models.push(model);
  for (const one of studied) {
    if (one.fold !== fold) continue;
    const { rows, likely } = firstLook(one, model.odds, model.first);
    looks.first.set(one.page.id, likely);
    looks.second.set(one.page.id, secondRows(one, rows, likely).map((row) => likelihood(model.second, row)));
  }
  took(`fold ${fold}`);
}
for (const [look, likelihoods] of Object.entries(looks)) {
  for (const limit of [0.3, 0.4, 0.5, 0.6, 0.7]) {
    const textAt = ({ page, reading }: Studied) =>
      reading.passages
        .filter((passage, i) => likelihoods.get(page.id)![i]! > limit && passage.box.element.tag !== "h1")
        .map((passage) => passage.text)
        .join("\n\n");
    const aeb = studied.filter(({ page }) => page.set === "aeb");
    const traf = studied.filter(({ page }) => page.set === "trafilatura");
    const a = agreement(aeb.map((one) => sharedShingles(one.page.expected.text ?? "", textAt(one))));
    const s = snippetAgreement(
      traf.map((one) => snippets(textAt(one), one.page.expected.text_with ?? [], one.page.expected.text_without ?? [])),
    );
    console.log(look, limit, "aeb", a.f1.toFixed(4), a.precision.toFixed(4), a.recall.toFixed(4), "traf", s.f1.toFixed(4), s.precision.toFixed(4), s.recall.toFixed(4));
  }
}
writeFileSync("/tmp/oof.json", JSON.stringify([...looks.second]));
if (process.env["FINAL"]) {
  const final = grow(studied, tallies, undefined);
  console.log("odds", final.odds.size, "model bytes", JSON.stringify(final.first).length, JSON.stringify(final.second).length);
  writeFileSync("/tmp/models.json", JSON.stringify([...models, final].map((m) => ({ ...m, odds: Object.fromEntries(m.odds) }))));
}
