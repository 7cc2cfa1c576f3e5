/** The record of the desk: what was held, killed and released, by whom, and why. */
import { html } from "htm/preact";
import { type Answered, writeQuery } from "./api.ts";
import { useAnswer } from "./hooks.ts";
import { DecisionList } from "./stop-press.ts";

export function DecisionsView() {
  const { body, error } = useAnswer<Answered<"Decisions">>(writeQuery("/decisions", { limit: 100 }));
  return html`<section class="reading" aria-label="Decisions">
    <h1>Decisions</h1>
    ${error && html`<p class="problem" role="alert">${error}</p>`}
    ${body?.decisions.length === 0 && html`<p class="hint">Nothing was held, killed or released yet.</p>`}
    ${body && html`<${DecisionList} decisions=${body.decisions} isOfMany />`}
  </section>`;
}
