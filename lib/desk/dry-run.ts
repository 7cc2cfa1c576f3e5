/** "How would this be read?": a file or pasted text, and what it would come to. Nothing of it is kept. */
import { html } from "htm/preact";
import { useState } from "preact/hooks";
import type { ReadingAnswer } from "../api/handlers/readings.ts";
import { sendFile, writeQuery } from "./api.ts";
import { divideBlock, listPlaces } from "./places.ts";
import { UNTITLED } from "./screens.ts";

type Read = Extract<ReadingAnswer, { article: unknown }>;

/** What pasted text is called. */
const PASTED = "pasted.txt";

export function DryRunView() {
  const [text, setText] = useState("");
  const [answer, setAnswer] = useState<ReadingAnswer | undefined>(undefined);
  const [problem, setProblem] = useState("");
  const read = (name: string, body: Blob) => {
    setProblem("");
    sendFile<ReadingAnswer>(writeQuery("/readings", { name }), body).then(setAnswer, (failed: Error) => {
      setAnswer(undefined);
      setProblem(failed.message);
    });
  };
  const readPasted = () => read(PASTED, new Blob([text]));
  const choose = (event: Event) => {
    const [file] = (event.target as HTMLInputElement).files ?? [];
    if (file) read(file.name, file);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    const [file] = event.dataTransfer?.files ?? [];
    if (file) read(file.name, file);
  };
  return html`<article
    class="reading dry-run"
    aria-label="Dry run"
    onDragOver=${(event: Event) => event.preventDefault()}
    onDrop=${drop}
  >
    <h1>How would this be read?</h1>
    <p class="hint">Paste a story, or drop a file here. Nothing of it is kept.</p>
    <textarea
      aria-label="The story"
      rows="8"
      value=${text}
      onInput=${(event: Event) => setText((event.target as HTMLTextAreaElement).value)}
    ></textarea>
    <p class="copies">
      <button type="button" disabled=${text.trim() === ""} onClick=${readPasted}>Read it</button>
      <label class="file">or a file <input type="file" onChange=${choose} /></label>
    </p>
    <div aria-live="polite">
      ${problem && html`<p class="problem" role="alert">${problem}</p>`}
      ${answer && isRead(answer) && html`<${ReadFile} read=${answer} />`}
      ${answer && !isRead(answer) && html`<${Refused} answer=${answer} />`}
    </div>
  </article>`;
}

const isRead = (answer: ReadingAnswer): answer is Read => "article" in answer;

function Refused({ answer }: { answer: Exclude<ReadingAnswer, Read> }) {
  const { code, message, hint } = answer.rejection;
  return html`<p class="problem"><strong class="tag">${code}</strong> ${message} ${hint}</p>`;
}

function ReadFile({ read }: { read: Read }) {
  const { article, dropped, summary, notChosen } = read;
  const { headline, standfirst, byline, pubStatus, embargoedUntil, language, format, warnings } = article;
  const facts = [
    format,
    language,
    pubStatus !== "usable" && pubStatus,
    embargoedUntil && `until ${embargoedUntil}`,
  ];
  const places = listPlaces(summary.sentences);
  return html`<div class="sides">
    <section class="copy" aria-label="As it was read" lang=${language}>
      <p class="meta">${facts.filter(Boolean).map((fact) => html`<span>${fact}</span>`)}</p>
      <h2>${headline ?? UNTITLED}</h2>
      ${standfirst && html`<p class="standfirst">${standfirst}</p>`}
      ${byline.length > 0 && html`<p class="byline">${byline.map(({ name }) => name).join(", ")}</p>`}
      ${article.body.map(
        ({ type, text }, at) =>
          html`<p class=${type}>
            ${divideBlock(text, at, places).map(({ text: piece, lit }) =>
              lit.length === 0 ? piece : html`<mark>${piece}</mark>`,
            )}
          </p>`,
      )}
    </section>
    <aside aria-label="Why">
      <h2>Left out of the copy</h2>
      ${dropped.length === 0 && html`<p class="hint">Nothing.</p>`}
      <ul class="left-out">
        ${dropped.map(({ rule, text }) => html`<li><strong class="tag">${rule}</strong> <s>${text}</s></li>`)}
      </ul>
      <h2>Left out of the summary</h2>
      <ul class="left-out">
        ${notChosen.map(
          ({ because, text }) => html`<li><strong class="tag">${because}</strong> ${text}</li>`,
        )}
      </ul>
      ${
        warnings.length > 0 &&
        html`<h2>Guesses</h2>
          <ul class="left-out">
            ${warnings.map(({ code, message }) => html`<li><code>${code}</code> ${message}</li>`)}
          </ul>`
      }
    </aside>
  </div>`;
}
