/** A sentence beside the copy: pointed at, it lights up where it stands there, or what it rests on. */
import { html } from "htm/preact";
import type { ComponentChildren } from "preact";

/** What is pointed at, in the copy or beside it. */
export interface Lighting {
  /** The sentence that is pointed at, by its index. */
  lit: number | undefined;
  onLight(sentence: number | undefined): void;
}

interface LitSentenceProps extends Lighting {
  /** Its index. */
  at: number;
  /** What a click on it does. */
  title: string;
  children?: ComponentChildren;
}

export function LitSentence({ at, title, lit, onLight, children }: LitSentenceProps) {
  return html`<button
    type="button"
    class=${at === lit ? "sentence lit" : "sentence"}
    title=${title}
    onClick=${() => showPlace(at)}
    onFocus=${() => onLight(at)}
    onBlur=${() => onLight(undefined)}
    onMouseEnter=${() => onLight(at)}
    onMouseLeave=${() => onLight(undefined)}
  >
    ${children}
  </button>`;
}

function showPlace(sentence: number): void {
  document.querySelector(`mark[data-lit~="${sentence}"]`)?.scrollIntoView({ block: "center" });
}
