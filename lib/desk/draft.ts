/** What a model wrote of a story, to approve, edit or reject: what each sentence rests on, and each doubt. */
import { html } from "htm/preact";
import { useState } from "preact/hooks";
import { type Answered, postFields } from "./api.ts";
import type { Waited } from "./hooks.ts";
import { type Lighting, LitSentence } from "./lit-sentence.ts";
import { formatMoment } from "./times.ts";

type Draft = Answered<"Draft">;
type Sentence = Draft["sentences"][number];
type Finding = Sentence["findings"][number];

/** How the desk says what has become of a draft. */
const STATES: Record<Draft["state"], string> = {
  waiting: "waits for you",
  approved: "approved",
  automatic: "served without a person's word",
  rejected: "rejected",
  failed: "no text",
  retired: "of a version that no longer stands",
};

const DONE: Record<Draft["history"][number]["action"], string> = {
  written: "written",
  edited: "edited",
  approved: "approved",
  rejected: "rejected",
};

interface DraftProps extends Lighting {
  id: string;
  draft: Waited<Draft>;
  /** Is called once the draft is another, or readers get another text. */
  onDecided(): void;
}

export function DraftView({ id, draft: { body: draft, error }, lit, onLight, onDecided }: DraftProps) {
  if (error && !draft) return html`<p class="hint" role="status">${error}</p>`;
  if (!draft) return html`<p class="hint">…</p>`;
  const { state, reason, sentences, model, written, words, served, checkedBy, approved } = draft;
  return html`<section class="draft" aria-label="What a model wrote">
    <h2>What a model wrote</h2>
    <p class="meta">
      <strong class=${served ? "tag out" : "tag"}>${STATES[state]}</strong>
      ${approved && html`<span>by ${approved.by}, ${formatMoment(approved.at)}</span>`}
      <span>${served ? "readers get it" : "readers do not get it"}</span>
    </p>
    ${reason && html`<p class="hint">${reason.message}</p>`}
    <ol class="drafted">
      ${sentences.map(
        (sentence, at) => html`<${DraftSentence} key=${at} ...${{ sentence, at, lit, onLight }} />`,
      )}
    </ol>
    <p class="meta">
      ${words !== undefined && html`<span>${words} words</span>`} <span>${model}</span>
      <span>${formatMoment(written)}</span> <span>checked by ${checkedBy}</span>
    </p>
    ${state !== "retired" && html`<${ApprovalForm} key=${draft.revision} ...${{ id, draft, onDecided }} />`}
    <${History} history=${draft.history} />
  </section>`;
}

interface SentenceProps extends Lighting {
  sentence: Sentence;
  at: number;
}

function DraftSentence({ sentence, at, lit, onLight }: SentenceProps) {
  const { text, findings, doubt, stands, rests } = sentence;
  return html`<li class=${stands ? undefined : "falls"}>
    <${LitSentence} title="Show what it rests on" ...${{ at, lit, onLight }}>
      ${markFindings(text, findings)}
    <//>
    <p class="meta">
      ${!stands && html`<strong class="tag">does not stand</strong>`}
      <span>doubt ${Math.round(doubt * 100)} %</span>
      <span>${rests.length === 0 ? "rests on nothing in the story" : countSources(rests.length)}</span>
    </p>
    ${
      findings.length > 0 &&
      html`<ul class="findings">
        ${findings.map(
          ({ message, isFault }) => html`<li class=${isFault ? "fault" : undefined}>${message}</li>`,
        )}
      </ul>`
    }
  </li>`;
}

function countSources(count: number): string {
  return count === 1 ? "rests on one sentence" : `rests on ${count} sentences`;
}

/** A sentence with what the check found marked in it; where two overlap, the first. */
function markFindings(text: string, findings: readonly Finding[]) {
  const shown: unknown[] = [];
  let at = 0;
  for (const { start, end, isFault } of [...findings].sort((one, other) => one.start - other.start)) {
    if (start < at || end <= start || end > text.length) continue;
    shown.push(text.slice(at, start));
    shown.push(html`<em class=${isFault ? "fault" : "doubtful"}>${text.slice(start, end)}</em>`);
    at = end;
  }
  return [...shown, text.slice(at)];
}

type Decision = "approve" | "edit" | "reject";

function ApprovalForm({
  id,
  draft,
  onDecided,
}: Omit<DraftProps, "draft" | keyof Lighting> & { draft: Draft }) {
  const [text, setText] = useState<string | undefined>(undefined);
  const [isDespite, setDespite] = useState(false);
  const [told, setTold] = useState("");
  const [problem, setProblem] = useState("");
  const fallen = draft.sentences.filter(({ stands }) => !stands).length;
  const decide = (decision: Decision) => {
    const fields: Record<string, string> = { decision, revision: draft.revision };
    if (decision === "edit") fields.text = text ?? "";
    if (isDespite && decision !== "reject") fields.despite = "true";
    postFields<Draft>(`/summaries/${encodeURIComponent(id)}/approval`, fields).then(
      (next) => {
        setTold(tellOutcome(next));
        setProblem("");
        setDespite(false);
        if (next.state === "approved" || decision !== "edit") setText(undefined);
        onDecided();
      },
      (error: Error) => setProblem(error.message),
    );
  };
  const isEditing = text !== undefined;
  const isEmpty = text?.trim() === "";
  const choices = { draft, fallen, isDespite, decide, onEdit: () => setText(draft.text ?? "") };
  return html`<form class="approval" onSubmit=${(event: Event) => event.preventDefault()}>
    ${
      isEditing &&
      html`<label
        >The text
        <textarea
          rows="7"
          maxlength="6000"
          value=${text}
          onInput=${(event: Event) => setText((event.target as HTMLTextAreaElement).value)}
        ></textarea>
      </label>`
    }
    ${
      fallen > 0 &&
      html`<label class="despite"
        ><input
          type="checkbox"
          checked=${isDespite}
          onChange=${(event: Event) => setDespite((event.target as HTMLInputElement).checked)}
        />
        Although ${countFallen(fallen)} not stand: it stays on record</label
      >`
    }
    <p class="choices">
      ${
        isEditing
          ? html`<button type="button" class="decide" disabled=${isEmpty} onClick=${() => decide("edit")}>
                Check and approve
              </button>
              <button type="button" onClick=${() => setText(undefined)}>Leave it</button>`
          : html`<${Choices} ...${choices} />`
      }
    </p>
    <p role="status">${told}</p>
    ${problem && html`<p class="problem" role="alert">${problem}</p>`}
  </form>`;
}

const countFallen = (count: number) => (count === 1 ? "one sentence does" : `${count} sentences do`);

interface ChoicesProps {
  draft: Draft;
  fallen: number;
  isDespite: boolean;
  decide(decision: Decision): void;
  onEdit(): void;
}

function Choices({ draft, fallen, isDespite, decide, onEdit }: ChoicesProps) {
  const { state, text } = draft;
  const mayApprove = text !== undefined && state !== "approved";
  return html`${
    mayApprove &&
    html`<button
      type="button"
      class="decide"
      disabled=${fallen > 0 && !isDespite}
      onClick=${() => decide("approve")}
    >
      Approve
    </button>`
  }
    <button type="button" onClick=${onEdit}>Edit</button>
    ${
      state !== "rejected" &&
      state !== "failed" &&
      html`<button type="button" onClick=${() => decide("reject")}>Reject</button>`
    }`;
}

function tellOutcome({ state, sentences }: Draft): string {
  if (state === "approved") return "Approved: readers get it from now on.";
  if (state === "rejected") return "Rejected: readers get sentences of the story.";
  const fallen = sentences.filter(({ stands }) => !stands).length;
  return fallen === 0 ? "Kept." : "Kept, and not approved: what does not stand is marked above.";
}

function History({ history }: { history: Draft["history"] }) {
  return html`<details class="history">
    <summary>What was done</summary>
    <ol class="decisions">
      ${history.map(
        ({ action, by, at, text, fallen, despite }) =>
          html`<li>
            <p class="meta">
              <time datetime=${at}>${formatMoment(at)}</time> <strong class="tag">${DONE[action]}</strong>
              <span>by ${by ?? "the model"}</span>
              ${fallen > 0 && html`<span>${fallen} not standing</span>`}
              ${despite && html`<span>approved all the same</span>`}
            </p>
            <p>${text}</p>
          </li>`,
      )}
    </ol>
  </details>`;
}
