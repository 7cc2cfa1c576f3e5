/**
 * From an announcement to a draft. A story that readers may see is given to the model, what it answers is
 * checked, and the draft is kept for the desk; where the stage says so, a draft that stands as a whole is
 * served. Safe to repeat: a version that has a draft is not written again. Whatever fails, our own summary
 * stands.
 */
import type { Drafts, KnownDraft, Standing } from "../aws/drafts.ts";
import type { Spending } from "../aws/spending.ts";
import { formatInstant } from "../instant.ts";
import { findLanguage } from "../languages/index.ts";
import { type Log, nameError } from "../log.ts";
import { readAnswer } from "./answer.ts";
import { CHECKER, checkWritten } from "./check.ts";
import { recordAction, type SummaryDraft } from "./draft.ts";
import { type Model, ModelBusyError, type ModelTokens } from "./model.ts";
import { explainOmission } from "./omission.ts";
import { boundTokens, makePrompt, PROMPT_VERSION, type Prompt } from "./prompt.ts";
import type { DraftReason } from "./reasons.ts";

export type WriterPolicy = "approve" | "automatic";

export interface WriterServices {
  drafts: Pick<Drafts, "findStanding" | "find" | "keep" | "sweep">;
  spending: Pick<Spending, "reserve" | "settle">;
  model: Model;
  policy: WriterPolicy;
  /** Sections that are given to no model, in small letters. */
  excepted: readonly string[];
  log: Log;
  now(): Date;
}

/** A model that answers in another form is asked once more. */
const MAX_ATTEMPTS = 2;

/** Reasons that may be others when the story is announced, or its message resent, once more. */
const PASSING: ReadonlySet<string> = new Set(["limit", "unavailable"]);

/**
 * Writes the summary of a story, unless its version has one.
 *
 * @param isLastTry it is not tried again by itself: the reason is kept
 * @throws {ModelBusyError} when it may be tried again
 */
export async function writeSummary(
  articleId: string,
  isLastTry: boolean,
  services: WriterServices,
): Promise<void> {
  const { drafts, log, now } = services;
  const standing = await drafts.findStanding(articleId, now());
  // Whoever was here before may have died between a draft and what follows from it.
  if (!standing?.isVisible) return drafts.sweep(articleId, now());
  const known = await drafts.find(articleId, standing.revision);
  if (known && isWritten(known.draft, standing)) {
    await bringBack(known, standing, services);
    return drafts.sweep(articleId, now());
  }
  const draft = await makeDraft(standing, isLastTry, services);
  const kept = { ...draft, history: [...(known?.draft.history ?? []), ...draft.history] };
  await drafts.keep(standing, kept, known, draft.state === "automatic", now());
  const { state, reason, verdict, tokens } = draft;
  const about = { articleId, revision: standing.revision, state, verdict, code: reason?.code };
  log(
    reason && draft.sentences.length === 0 ? "SUMMARY_NOT_WRITTEN" : "SUMMARY_WRITTEN",
    { ...about, tokensIn: tokens?.in, tokensOut: tokens?.out },
    { SummariesWritten: draft.sentences.length > 0 ? 1 : 0 },
  );
  // The reason is kept, and the message waits among the dead letters until an operator sends it again.
  if (reason?.code === "unavailable") throw new ModelBusyError(reason.message);
}

/** Whether the version that stands has its draft, or what keeps it from one will not pass. */
function isWritten({ said, reason, sentences }: SummaryDraft, standing: Standing): boolean {
  return said === standing.said && (sentences.length > 0 || !PASSING.has(reason?.code ?? ""));
}

/**
 * The same version stands that a draft was written from, and readers see it again, such as after a hold: the
 * draft waits once more, or is served where that needs no person.
 */
async function bringBack(known: KnownDraft, standing: Standing, services: WriterServices): Promise<void> {
  const { draft } = known;
  if (standing.served || draft.sentences.length === 0 || draft.state === "rejected") return;
  const { approved: _, ...rest } = draft;
  const isServed = mayServe(draft, services);
  const state = isServed ? "automatic" : "waiting";
  await services.drafts.keep(standing, { ...rest, state }, known, isServed, services.now());
}

/** Without a person's word only a text is served that nobody has changed and of which all stands. */
function mayServe({ verdict, edited }: Pick<SummaryDraft, "verdict" | "edited">, { policy }: WriterServices) {
  return policy === "automatic" && verdict === "whole" && !edited;
}

async function makeDraft(
  standing: Standing,
  isLastTry: boolean,
  services: WriterServices,
): Promise<SummaryDraft> {
  const { article, record, revision, said = "" } = standing;
  const { model, excepted, now } = services;
  const { sentences } = record.ranking;
  const at = formatInstant(now());
  const empty: SummaryDraft = {
    ...{ revision, said, state: "failed", sentences: [], verdict: "none", checkedBy: CHECKER },
    ...{ model: model.name, prompt: PROMPT_VERSION, written: at, history: [] },
  };
  const omitted = explainOmission(article, sentences.length, excepted, at);
  if (omitted) return { ...empty, reason: omitted };
  const language = findLanguage(article.language)?.name ?? article.language ?? "that of its sentences";
  const texts = sentences.map(({ text }) => text);
  const { prompt, sent } = makePrompt(texts, language);
  const answered = await ask(prompt, sent, isLastTry, services);
  if ("reason" in answered) return { ...empty, ...answered };
  const { draft, tokens } = answered;
  const story = { sentences: sentences.slice(0, sent), language: article.language };
  const checked = checkWritten(story, draft);
  if ("refused" in checked) {
    const message = `What the model wrote cannot be checked: ${checked.refused}.`;
    return { ...empty, tokens, reason: { code: "malformed", message } };
  }
  const state = mayServe(checked, services) ? "automatic" : "waiting";
  const fallen = checked.verdict === "whole" ? undefined : { reason: explainFall(checked.sentences) };
  return recordAction({ ...empty, ...checked, ...fallen, state, tokens }, "written", { at });
}

/** Why a draft is not served by itself. */
function explainFall(sentences: SummaryDraft["sentences"]): DraftReason {
  const fallen = sentences.filter(({ stands }) => !stands);
  const faults = fallen.flatMap(({ findings }) => findings.filter(({ isFault }) => isFault));
  const first = faults[0]?.message ?? "Too much of it is not in the sentences that it names.";
  return {
    code: "unfaithful",
    message: `${fallen.length} of its ${sentences.length} sentences do not stand. ${first}`,
  };
}

type Answered = {
  draft: Exclude<ReturnType<typeof readAnswer>, { fault: string }>;
  tokens: ModelTokens | undefined;
};

/** Asks the model, within what may be spent. @returns what it wrote, or why there is nothing */
async function ask(
  prompt: Prompt,
  sent: number,
  isLastTry: boolean,
  services: WriterServices,
): Promise<Answered | { reason: DraftReason; tokens?: ModelTokens | undefined }> {
  let tokens: ModelTokens | undefined;
  let fault = "";
  for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt++) {
    const answer = await askOnce(prompt, isLastTry, services);
    if ("reason" in answer) return { ...answer, tokens };
    tokens = addTokens(tokens, answer.tokens);
    if ("refused" in answer) {
      const message = `The model would not write it: ${answer.refused}`;
      return { reason: { code: "refused", message }, tokens };
    }
    const draft = readAnswer(answer.text, sent);
    if (!("fault" in draft)) return { draft, tokens };
    fault = draft.fault;
  }
  const message = `The model answered ${MAX_ATTEMPTS} times in another form: ${fault}.`;
  return { reason: { code: "malformed", message }, tokens };
}

async function askOnce(prompt: Prompt, isLastTry: boolean, { model, spending, log, now }: WriterServices) {
  const bound = boundTokens(prompt);
  const reserved = await spending.reserve(bound, now());
  if (!reserved)
    return {
      reason: { code: "limit" as const, message: "The month's limit on the model's tokens is reached." },
    };
  try {
    const answer = await model.write(prompt);
    // What does not say what it used may have used all.
    await spending.settle(reserved, answer.tokens ?? { in: bound, out: 0 });
    return answer;
  } catch (error) {
    await spending.settle(reserved, { in: 0, out: 0 });
    log("WRITER_BUSY", { error: nameError(error) }, { WriterFailures: 1 });
    if (!(error instanceof ModelBusyError)) throw error;
    if (!isLastTry) throw error;
    return {
      reason: { code: "unavailable" as const, message: `The model was not there: ${error.message}.` },
    };
  }
}

function addTokens(one: ModelTokens | undefined, other: ModelTokens | undefined): ModelTokens | undefined {
  if (!one || !other) return one ?? other;
  return { in: one.in + other.in, out: one.out + other.out };
}
