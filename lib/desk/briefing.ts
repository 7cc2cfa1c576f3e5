/** The briefing: the stories that matter most, within so many words, to be copied as mail or Markdown. */
import { html } from "htm/preact";
import { useState } from "preact/hooks";
import { type Answered, fetchText, writeQuery } from "./api.ts";
import { useAnswer, useSettled } from "./hooks.ts";
import { UNTITLED, writeScreen } from "./screens.ts";

const HOURS = [6, 12, 24, 48, 72];

export function BriefingView() {
  const [words, setWords] = useState(300);
  const [hours, setHours] = useState(24);
  const [copied, setCopied] = useState("");
  const path = writeQuery("/briefing", { words: useSettled(words, 150), hours });
  const { body, error } = useAnswer<Answered<"Briefing">>(path);
  const copy = async (type: string, name: string) => {
    const done = fetchText(path, type).then((text) => navigator.clipboard.writeText(text));
    setCopied(
      await done.then(
        () => `Copied as ${name}.`,
        (failed: Error) => failed.message,
      ),
    );
  };
  return html`<article class="reading briefing" aria-label="Briefing">
    <h1>The briefing</h1>
    <form class="wish" onSubmit=${(event: Event) => event.preventDefault()}>
      <label class="length"
        >Words
        <input
          id="words"
          type="range"
          min="60"
          max="1000"
          step="20"
          value=${words}
          onInput=${(event: Event) => setWords(Number((event.target as HTMLInputElement).value))}
        /><output for="words">${words}</output></label
      >
      <label
        >Of the last
        <select
          value=${String(hours)}
          onChange=${(event: Event) => setHours(Number((event.target as HTMLSelectElement).value))}
        >
          ${HOURS.map((count) => html`<option value=${String(count)}>${count} hours</option>`)}
        </select></label
      >
    </form>
    ${error && html`<p class="problem" role="alert">${error}</p>`}
    ${body?.stories.length === 0 && html`<p class="hint">No story in these hours.</p>`}
    <ol class="told">
      ${body?.stories.map(
        ({ storyId, headline, text, sources }) =>
          html`<li>
            <h2><a href=${writeScreen({ name: "stories", storyId })}>${headline ?? UNTITLED}</a></h2>
            <p>${text} <cite>${sources.join(", ")}</cite></p>
          </li>`,
      )}
    </ol>
    <p class="copies">
      Copy
      <button type="button" onClick=${() => copy("text/plain", "mail")}>Mail</button>
      <button type="button" onClick=${() => copy("text/markdown", "Markdown")}>Markdown</button>
      <span role="status">${copied}</span>
    </p>
  </article>`;
}
