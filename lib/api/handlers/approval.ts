/** The desk approves, edits or rejects what a model wrote. It takes effect with the next request. */
import { formatInstant } from "../../instant.ts";
import { decideDraft } from "../../writer/decide.ts";
import { BODIES } from "../bodies.ts";
import { tellDraft } from "../drafts.ts";
import { type Answer, chooseMediaType, readPathParameter } from "../http.ts";
import { readJsonFields } from "../json-fields.ts";
import { Problem } from "../problems.ts";
import { parseQuery } from "../read-query.ts";
import { listMediaTypes } from "../routes.ts";
import { requireWriter } from "./drafts.ts";
import type { Asked, DecisionServices } from "./handler.ts";
import { ANONYMOUS } from "./status.ts";

/** The first ones of a longer story are what an edit is held against. */
const MAX_STORY_SENTENCES = 1_000;

export async function postApproval(
  { request }: Asked<"postApproval">,
  { drafts, now }: DecisionServices,
): Promise<Answer> {
  const type = chooseMediaType(request, listMediaTypes("postApproval"));
  const store = requireWriter(drafts);
  const id = readPathParameter(request, "id");
  const asked = parseQuery(BODIES.approval(), { query: readJsonFields(request) });
  const { decision, revision, text, despite: isDespite = false } = asked;
  if ((decision === "edit") !== (text !== undefined)) throw describeText(decision, text);
  const standing = await store.findStanding(id, now());
  const known = standing && (await store.find(id, standing.revision));
  if (!standing || !known) throw await explainAbsence(id, revision, store);
  if (standing.revision !== revision || known.draft.said !== standing.said)
    throw new Problem("conflict", "The story was changed since: this is a draft of an earlier version.");
  if (!standing.isVisible)
    throw new Problem("conflict", "Readers may not see this story now: it is held or under embargo.");
  const by = request.caller ?? ANONYMOUS;
  const sentences = standing.record.ranking.sentences.slice(0, MAX_STORY_SENTENCES);
  const story = { sentences, language: standing.article.language };
  const at = formatInstant(now());
  const decided = decideDraft(known.draft, story, { decision, text, isDespite, by, at });
  if ("refused" in decided) throw new Problem("conflict", decided.refused);
  const isServed = decided.draft.state === "approved";
  if (!(await store.keep(standing, decided.draft, known, isServed, now())))
    throw new Problem("conflict", "The story or its draft was changed at this moment: look at it again.");
  const body = tellDraft(id, decided.draft, standing, isServed);
  return { body, type, about: { articleId: id, decision, state: body.state } };
}

/** The problem of a story without a draft of the version that stands. */
async function explainAbsence(
  id: string,
  revision: string,
  store: Pick<NonNullable<DecisionServices["drafts"]>, "findLatest">,
): Promise<Problem> {
  const last = await store.findLatest(id);
  if (last?.draft.revision !== revision) return new Problem("not-found", "There is no draft of this story.");
  return new Problem(
    "conflict",
    "The story was changed or withdrawn since: this draft is of an earlier version.",
  );
}

function describeText(decision: string, text: string | undefined): Problem {
  const expected = decision === "edit" ? "the whole text of the edit" : "no text: only an edit has one";
  const parameter = { parameter: "text", expected, found: text?.slice(0, 100) };
  return new Problem("invalid-parameter", `"text": expected ${expected}.`, { parameter });
}
