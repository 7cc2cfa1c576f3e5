/**
 * Claims, myths, rumours and posts that a story only repeats to rate them. Such a sentence is shown before
 * its rating or not at all. If the newsroom states the truth in a sentence of its own, that one is shown.
 */

import { enVerdicts as EN } from "../../languages/en-claims.ts";
import { alternatives, anyOf, anyPartOf, compilePhrases, listPhrases } from "../../languages/index.ts";
import { compilePattern } from "../../languages/patterns.ts";
import { listContentStems, measureJaccard } from "../../text/stem.ts";
import type { Dependency, Sentence } from "../ranking.ts";
import { holdsRating } from "../rated-claim.ts";
import { isBareRating } from "../sentences/index.ts";
import type { Voice } from "./voices.ts";

const NOT_SO = anyPartOf("claims", "denials");
const DENIES = compilePattern(`(?<![\\p{L}\\p{M}])${NOT_SO}`);
/** By what a claim goes round: a post, a video, a message. */
const GOES_ROUND = compilePhrases(listPhrases("claims", "carriers"));
/** A headline that announces a fact check. */
const ANNOUNCED = compilePattern(
  [
    `^${anyOf("claims", "noes")}, `,
    `^${alternatives(EN.labels)} ?:`,
    `^${alternatives(EN.rumours)}.*${alternatives(EN.checked)}`,
    anyOf("claims", "factChecks"),
  ].join("|"),
);
const ENDS_VERDICT = `(?=[.,;:!–—]|$| ${alternatives(EN.goesOn)})`;
/** The newsroom's own verdict: "None of it is true.", "We rate this claim False.", "The video is a fake." */
const VERDICT = [
  compilePhrases(EN.openings, { at: "start" }),
  compilePattern([
    `^(?:${alternatives(EN.before)} )?${alternatives(EN.subjects)} ?${alternatives(EN.is)}`,
    `(?: ${alternatives(EN.between)})* (?:${NOT_SO}|${alternatives(EN.so)})${ENDS_VERDICT}`,
  ]),
];
const SO = compilePhrases(EN.affirms);
const NOT = compilePattern(
  [
    `^${alternatives(EN.noneOpenings)}`,
    alternatives(EN.not),
    String.raw`${alternatives(EN.notEndings, { isPart: true })}(?!\p{L})`,
  ].join("|"),
);
/** "We rate this claim False." answers the headline. */
const STANDS_FIRST = compilePhrases(EN.answersHeadline, { at: "start", after: ".{4,}" });
/** A bare verdict in other languages: "Das stimmt nicht.", "C'est faux." */
const BARE_VERDICT = compilePhrases(listPhrases("claims", "verdicts"), { at: "start" });
/** Somebody else says that it is not true: that is ordinary news. */
const SAYS = compilePattern(`["“”„«»「」]|${anyOf("claims", "attributions")}`);
/** Words of a bare verdict: "Das stimmt nicht.", "C'est faux." */
const MAX_SHORT_WORDS = 7;
/** A rating stands no more sentences behind its claim than this. */
const MAX_SENTENCES_APART = 8;
/** More verdicts than this are looked for in no story. */
const MAX_VERDICTS = 40;
/** A sentence that shares so much with a claim repeats it. */
const MIN_LIKENESS = 0.5;

/**
 * @param said the sentences of the body, in order
 *
 * @param voices who speaks in each
 * @param standsAlone whether a sentence without its label can be read by itself
 * @param headline it may announce a fact check
 * @returns for each sentence that is a claim or a rating: what it depends on, and whether it may be chosen
 */
export function markClaims(
  said: readonly Sentence[],
  voices: readonly Voice[],
  standsAlone: (at: number) => boolean,
  headline = "",
): Map<number, Dependency> {
  const fates = new Map<number, Dependency>();
  markLabelled(said, voices, standsAlone, fates);
  markProseClaims(said, voices, ANNOUNCED.test(headline), fates);
  return fates;
}

const NEVER: Dependency = { excluded: "always" };

/** "CLAIM: … ASSESSMENT: False. …", "MYTH: … FACT: …" */
function markLabelled(
  said: readonly Sentence[],
  voices: readonly Voice[],
  standsAlone: (at: number) => boolean,
  fates: Map<number, Dependency>,
): void {
  for (const [at, { kind, lead }] of voices.entries()) {
    if ((kind !== "claim" && kind !== "false") || (at === lead && holdsRating(said[at]!.text))) continue;
    if (fates.has(at)) continue;
    fates.set(at, NEVER);
    if (at !== lead) continue;
    const next = findRating(at, said, voices);
    const before = next === undefined ? findRatingBefore(at, voices) : undefined;
    if (before !== undefined) fates.set(at, { dependsOn: before });
    // "FALSE: Children cannot catch it." rates itself.
    else if (next === undefined && kind === "false") fates.delete(at);
    else if (next !== undefined && (voices[next]!.kind !== "truth" || !standsAlone(next))) {
      fates.set(at, { excluded: "alone" });
      fates.set(next, { dependsOn: at });
    }
  }
}

/** The sentence that rates a claim: it opens with the next label, or is only "False." without one. */
function findRating(claim: number, said: readonly Sentence[], voices: readonly Voice[]): number | undefined {
  for (let at = claim + 1; at < voices.length && at - claim <= MAX_SENTENCES_APART; at++) {
    const { kind, lead, turn } = voices[at]!;
    const opensBlock = said[at]!.block !== said[at - 1]!.block;
    if (lead !== at && opensBlock && isBareRating(said[at]!.text)) return at;
    if (turn === voices[claim]!.turn) continue;
    if (kind === "claim" || kind === "false") return undefined;
    if ((kind === "rating" || kind === "truth") && lead === at) return at;
  }
  return undefined;
}

/** "VERDICT: False. CLAIM: …" */
function findRatingBefore(claim: number, voices: readonly Voice[]): number | undefined {
  const { kind, turn, lead } = voices[claim - 1] ?? {};
  return kind === "rating" && turn === voices[claim]!.turn - 1 ? lead : undefined;
}

/** "… according to a post. None of it is true." */
function markProseClaims(
  said: readonly Sentence[],
  voices: readonly Voice[],
  isAnnounced: boolean,
  fates: Map<number, Dependency>,
): void {
  const rated = [...said.keys()].filter((at) => voices[at]!.kind === "claim").slice(0, MAX_SENTENCES_APART);
  const general = voices.findIndex(({ kind, lead }, at) => kind === "rating" && lead === at);
  const isFactCheck = isAnnounced || rated.length > 0 || general >= 0;
  const stems = rated.map((at) => listContentStems(said[at]!.text.slice(voices[at]!.from)));
  const repeats = (text: string) => {
    const own = listContentStems(text);
    return stems.some((claim) => claim.size > 2 && measureJaccard(own, claim) >= MIN_LIKENESS);
  };
  const isClaim = (at: number) => {
    const { text } = said[at]!;
    const { kind, turn } = voices[at]!;
    if ((turn >= 0 && kind !== "truth") || DENIES.test(text)) return false;
    return repeats(text) || (GOES_ROUND.test(text) && TOLD_SO.test(text));
  };
  const verdicts = findVerdicts(said, voices, isAnnounced);
  if (verdicts.size === 0 && !isFactCheck) return;
  const claims = [...said.keys()].filter((at) => !verdicts.has(at) && isClaim(at));
  let open: number[] = [];
  let waiting = 0;
  for (const at of [...verdicts].sort((one, other) => one - other)) {
    while (waiting < claims.length && claims[waiting]! < at) open.push(claims[waiting++]!);
    const reaches = STANDS_FIRST.test(said[at]!.text) || voices[at]!.turn >= 0;
    const isOwn = isVerdict(said[at]!.text);
    const claim =
      open.find((own) => reaches || at - own <= MAX_SENTENCES_APART) ??
      (reaches || !isOwn ? undefined : at - 1);
    if (claim === undefined || fates.has(at)) continue;
    if (claim < 0 || voices[claim]!.silent || fates.has(claim) || verdicts.has(claim)) fates.set(at, NEVER);
    else {
      fates.set(claim, { excluded: "alone" });
      fates.set(at, { dependsOn: claim });
    }
    for (const own of open) if (!fates.has(own)) fates.set(own, NEVER);
    open = [];
  }
  // Elsewhere a video shows what it shows.
  if (!isFactCheck) return;
  const first = Math.min(...verdicts, said.length);
  for (const at of claims) {
    if (fates.has(at)) continue;
    // Behind the first verdict a headline's fact check brings its proof: "A video shows him asleep."
    if (rated.length === 0 && general < 0 && at > first && !STILL_SAID.test(said[at]!.text)) continue;
    const isRated = general >= 0 && general < at && fates.get(general) !== NEVER;
    // "THE FACTS: A video says … The beam is a searchlight.": it needs the sentences that follow.
    const isAnswered = voices[at + 1]?.lead === at;
    if (!isRated) fates.set(at, NEVER);
    else fates.set(at, { dependsOn: general, ...(isAnswered && { excluded: "alone" as const }) });
  }
}

/**
 * The sentences in which the newsroom rates what goes before; in a fact check, those in which others do, too.
 */
function findVerdicts(
  said: readonly Sentence[],
  voices: readonly Voice[],
  isAnnounced: boolean,
): Set<number> {
  const hasClaims = voices.some(({ kind }) => kind === "claim");
  const isIt = (at: number) => {
    const { text } = said[at]!;
    const { kind, lead, turn } = voices[at]!;
    if (turn >= 0) return kind === "rating" && lead === at && !hasClaims;
    return isVerdict(text) || (isAnnounced && at > 0 && DENIES.test(text) && !GOES_ROUND.test(text));
  };
  return new Set([...said.keys()].filter(isIt).slice(0, MAX_VERDICTS));
}

/** A post, a video or a message says or shows it. */
const TOLD_SO = compilePhrases(listPhrases("claims", "tellings"));
/** It is repeated. */
const STILL_SAID = compilePhrases(listPhrases("claims", "repeats"));

function isVerdict(text: string): boolean {
  if (text.length > 200) return false;
  if (VERDICT.some((form) => form.test(text))) return (!SO.test(text) || NOT.test(text)) && !SAYS.test(text);
  if (text.split(" ", MAX_SHORT_WORDS + 1).length > MAX_SHORT_WORDS) return false;
  return (isBareRating(text) || (BARE_VERDICT.test(text) && DENIES.test(text))) && !SAYS.test(text);
}
