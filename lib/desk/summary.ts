/** A story's summary beside its copy: how long it may be, what it says, and where it can be taken. */
import { html } from "htm/preact";
import { useState } from "preact/hooks";
import { type Answered, writeQuery } from "./api.ts";
import { type CopyFormat, writeCopy } from "./copies.ts";
import { type Lighting, LitSentence } from "./lit-sentence.ts";
import { asksForLogIn } from "./session.ts";

type Told = Answered<"Summarised">;
/** Sentences of the story, and what a model wrote. */
type Written = Extract<Told["summary"], { label: string }>;
type Composed = Exclude<Told["summary"], Written>;

/** How an app may measure a summary: from, to, step, and what it is at first. */
const MEASURES = {
  sentences: { least: 1, most: 10, step: 1, usual: 3 },
  words: { least: 20, most: 300, step: 5, usual: 60 },
  characters: { least: 80, most: 2000, step: 20, usual: 280 },
} as const;
type Measure = keyof typeof MEASURES;

const STYLES = { paragraph: "Paragraph", bullets: "Bullets", teaser: "Teaser", voice: "Voice" } as const;
const USES = { push: "Push", seo: "Search result", social: "Social post", briefing: "Briefing" } as const;

export interface Wish {
  measure: Measure;
  length: number;
  style: string;
  use: string;
  focus: string;
}

export const USUAL_WISH: Wish = { measure: "sentences", length: 3, style: "paragraph", use: "", focus: "" };

/** Where the API answers what is wished for. */
export function writeSummaryPath(id: string, { measure, length, style, use, focus }: Wish): string {
  const asked = use ? { for: use } : { [measure]: length, style };
  return writeQuery(`/summaries/${encodeURIComponent(id)}`, { ...asked, focus: focus.trim() });
}

export function WishForm({ wish, onWish }: { wish: Wish; onWish(wish: Wish): void }) {
  const { measure, length, style, use, focus } = wish;
  const { least, most, step } = MEASURES[measure];
  const set = (name: keyof Wish) => (event: Event) =>
    onWish({ ...wish, [name]: (event.target as HTMLInputElement).value });
  const setLength = (event: Event) =>
    onWish({ ...wish, length: Number((event.target as HTMLInputElement).value) });
  const setMeasure = (next: Measure) =>
    onWish({ ...wish, measure: next, length: MEASURES[next].usual, use: "" });
  return html`<form class="wish" onSubmit=${(event: Event) => event.preventDefault()}>
    <fieldset disabled=${use !== ""}>
      <legend>Length</legend>
      ${(Object.keys(MEASURES) as Measure[]).map(
        (name) =>
          html`<label
            ><input
              type="radio"
              name="measure"
              checked=${name === measure}
              onChange=${() => setMeasure(name)}
            />${name}</label
          >`,
      )}
      <label class="length">
        <input
          id="length"
          type="range"
          min=${least}
          max=${most}
          step=${step}
          value=${length}
          aria-label=${`Length in ${measure}`}
          aria-valuetext=${`${length} ${measure}`}
          onInput=${setLength}
        />
        <output for="length">${length}</output>
      </label>
    </fieldset>
    <label
      >Style
      <${Choice} value=${style} options=${STYLES} disabled=${use !== ""} onChange=${set("style")} />
    </label>
    <label>For <${Choice} value=${use} options=${{ "": "any use", ...USES }} onChange=${set("use")} /></label>
    <label class="focus"
      >About <input type="text" value=${focus} placeholder="any of it" maxlength="200" onInput=${set("focus")}
    /></label>
  </form>`;
}

interface ChoiceProps {
  value: string;
  options: Record<string, string>;
  disabled?: boolean;
  onChange(event: Event): void;
}

function Choice({ value, options, disabled = false, onChange }: ChoiceProps) {
  return html`<select value=${value} disabled=${disabled} onChange=${onChange}>
    ${Object.entries(options).map(([name, told]) => html`<option value=${name}>${told}</option>`)}
  </select>`;
}

export function SummaryText({ told, lit, onLight }: Lighting & { told: Told }) {
  const { summary, language, articleId } = told;
  const { sentences, words, characters, text } = summary;
  const written = summary.method === "written" ? (summary as Written) : undefined;
  const { caveats, needsHeadline } = written ? NO_CAVEATS : (summary as Composed);
  return html`<div class="told">
    ${sentences.length === 0 && html`<p lang=${language}>${text}</p>`}
    <ol lang=${language}>
      ${sentences.map(
        (sentence, at) =>
          html`<li>
            <${LitSentence} title="Show where it stands" ...${{ at, lit, onLight }}>${sentence.text}<//>
          </li>`,
      )}
    </ol>
    <p class="meta" role="status">
      <span>${words} words</span> <span>${characters} characters</span>
      ${written && html`<strong class="tag">${written.label}</strong>`}
      ${needsHeadline && html`<span>refers to the headline</span>`}
      ${caveats?.map((caveat) => html`<strong class="tag">${caveat}</strong>`)}
    </p>
    <${CopyButtons} told=${told} />
    <p class="links">
      ${
        // A link carries no token.
        !asksForLogIn() &&
        html`<a href=${`/articles/${encodeURIComponent(articleId)}`}>JSON</a>
          <a href="/summaries.atom">Atom feed</a>`
      }
      <a href="/docs">API</a>
    </p>
  </div>`;
}

const NO_CAVEATS: Pick<Composed, "caveats" | "needsHeadline"> = {};

const FORMATS: Record<CopyFormat, string> = { text: "Text", html: "HTML", markdown: "Markdown" };

function CopyButtons({ told }: { told: Told }) {
  const [copied, setCopied] = useState("");
  const copy = async (format: CopyFormat) => {
    const url = `${location.origin}/#/wire/${encodeURIComponent(told.articleId)}`;
    const text = writeCopy(format, { headline: told.headline, text: told.summary.text, url });
    const done = await navigator.clipboard.writeText(text).then(
      () => `Copied as ${FORMATS[format]}.`,
      () => "The browser did not let it be copied.",
    );
    setCopied(done);
  };
  return html`<p class="copies">
    Copy
    ${(Object.keys(FORMATS) as CopyFormat[]).map(
      (format) => html`<button type="button" onClick=${() => copy(format)}>${FORMATS[format]}</button>`,
    )}
    <span role="status">${copied}</span>
  </p>`;
}
