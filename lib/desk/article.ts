/** A story: the copy as it was read, and its summary beside it, each sentence lit where it stands. */
import { html } from "htm/preact";
import { useState } from "preact/hooks";
import { type Answered, fetchAnswer, writeQuery } from "./api.ts";
import { type CopyFormat, writeCopy } from "./copies.ts";
import { useAnswer, usePoll, useSettled } from "./hooks.ts";
import { divideBlock, type LitPlace } from "./places.ts";
import { UNTITLED } from "./screens.ts";
import { asksForLogIn, isDesk } from "./session.ts";
import { StopPress } from "./stop-press.ts";
import { formatMoment } from "./times.ts";
import { VersionsView } from "./versions.ts";

const POLL_MS = 10_000;

type Article = Answered<"Article">;
type Told = Answered<"Summarised">;
type Summary = Told["summary"];

/** How an app may measure a summary: from, to, step, and what it is at first. */
const MEASURES = {
  sentences: { least: 1, most: 10, step: 1, usual: 3 },
  words: { least: 20, most: 300, step: 5, usual: 60 },
  characters: { least: 80, most: 2000, step: 20, usual: 280 },
} as const;
type Measure = keyof typeof MEASURES;

const STYLES = { paragraph: "Paragraph", bullets: "Bullets", teaser: "Teaser", voice: "Voice" } as const;
const USES = { push: "Push", seo: "Search result", social: "Social post", briefing: "Briefing" } as const;

interface Wish {
  measure: Measure;
  length: number;
  style: string;
  use: string;
  focus: string;
}

const USUAL: Wish = { measure: "sentences", length: 3, style: "paragraph", use: "", focus: "" };

function writeSummaryPath(id: string, { measure, length, style, use, focus }: Wish): string {
  const asked = use ? { for: use } : { [measure]: length, style };
  return writeQuery(`/summaries/${encodeURIComponent(id)}`, { ...asked, focus: focus.trim() });
}

/** @param onClose goes back to the wire, where there is no room for both */
export function ArticleView({ id, onClose }: { id: string; onClose: () => void }) {
  const [wish, setWish] = useState(USUAL);
  const [lit, setLit] = useState<number | undefined>(undefined);
  const [shown, setShown] = useState(0);
  const [isComparing, setComparing] = useState(false);
  const path = `/articles/${encodeURIComponent(id)}`;
  const article = useAnswer<Article>(path, shown);
  const told = useAnswer<Told>(writeSummaryPath(id, useSettled(wish, 120)), shown);
  const news = useNews(path, article.body?.revision);
  const showNews = () => {
    setShown(shown + 1);
    setComparing(true);
  };
  const problem = article.error ?? told.error;
  const decided = () => setShown(shown + 1);
  // By its key it stays as it is, with what it says, when the story beside it goes.
  const stopPress = html`<${StopPress} key="stop-press" id=${id} isOpen=${!!problem} onDecided=${decided} />`;
  // What readers may not see any more is shown no longer, though it was a moment ago.
  if (!article.body || article.error)
    return html`<article class="reading">
      <button type="button" class="back" onClick=${onClose}>Back to the wire</button>
      ${stopPress}
      <p class=${problem ? "problem" : "hint"} role=${problem ? "alert" : undefined}>${problem ?? "…"}</p>
    </article>`;
  const summary = told.body?.summary;
  return html`<article class="reading" aria-label=${article.body.headline ?? "Story"}>
    <button type="button" class="back" onClick=${onClose}>Back to the wire</button>
    ${stopPress}
    <div role="status">
      ${
        news &&
        html`<button type="button" class="banner" onClick=${showNews}>
          A newer version came: show it, and what changed
        </button>`
      }
    </div>
    <div class="sides">
      <${Copy} article=${article.body} summary=${summary} lit=${lit} onLight=${setLit} />
      <aside class="summary" aria-label="Summary">
        <h2>Summary</h2>
        <${WishForm} wish=${wish} onWish=${setWish} />
        ${told.error && html`<p class="problem" role="alert">${told.error}</p>`}
        ${told.body && html`<${SummaryText} told=${told.body} lit=${lit} onLight=${setLit} />`}
      </aside>
    </div>
    ${
      isDesk() &&
      (isComparing
        ? html`<${VersionsView} article=${article.body} />`
        : html`<button type="button" onClick=${() => setComparing(true)}>
            What changed, version by version
          </button>`)
    }
  </article>`;
}

/** Whether a newer version stands than the one that is shown: nothing moves until somebody asks for it. */
function useNews(path: string, revision: string | undefined): boolean {
  const [newest, setNewest] = useState(revision);
  const look = () =>
    fetchAnswer<Article>(path).then(
      ({ body }) => setNewest(body.revision),
      () => {},
    );
  usePoll(() => void look(), POLL_MS);
  return revision !== undefined && newest !== undefined && newest > revision;
}

interface Lighting {
  /** The summary's sentence that is pointed at. */
  lit: number | undefined;
  onLight(sentence: number | undefined): void;
}

interface CopyProps extends Lighting {
  article: Article;
  summary: Summary | undefined;
}

function Copy({ article, summary, lit, onLight }: CopyProps) {
  const { headline, standfirst, byline, dateline, language, images, corrected } = article;
  return html`<div class="copy" lang=${language}>
    <${Facts} article=${article} />
    <h1>${headline ?? UNTITLED}</h1>
    ${standfirst && html`<p class="standfirst">${standfirst}</p>`}
    ${byline.length > 0 && html`<p class="byline">${byline.map(({ name }) => name).join(", ")}</p>`}
    ${
      corrected &&
      html`<p class="tag">Corrected ${formatMoment(corrected.at)}: ${corrected.fields.join(", ")}</p>`
    }
    ${dateline?.text && html`<p class="dateline">${dateline.text}</p>`}
    ${article.body.map((block, at) => html`<${Block} ...${{ block, at, summary, lit, onLight }} />`)}
    ${images.length > 0 && html`<${Captions} images=${images} />`}
    <${Warnings} warnings=${article.warnings} />
  </div>`;
}

function Facts({ article }: { article: Article }) {
  const { published, source, section, urgency, pubStatus } = article;
  const facts = [formatMoment(published), source, section, urgency && `urgency ${urgency}`];
  return html`<p class="meta">
    ${facts.filter(Boolean).map((fact) => html`<span>${fact}</span>`)}
    ${pubStatus !== "usable" && html`<strong class="tag">${pubStatus}</strong>`}
  </p>`;
}

interface BlockProps extends Lighting {
  block: Article["body"][number];
  at: number;
  summary: Summary | undefined;
}

/** Where a summary's sentences stand; of one that a model wrote, the first sentence that each rests on. */
function listPlaces({ sentences }: Summary): LitPlace[] {
  const nowhere = { block: -1, start: 0, end: 0 };
  return sentences.map((sentence) => ("rests" in sentence ? (sentence.rests[0] ?? nowhere) : sentence));
}

const TAGS = { paragraph: "p", heading: "h2", quote: "blockquote", listItem: "p" } as const;

function Block({ block, at, summary, lit, onLight }: BlockProps) {
  const pieces = divideBlock(block.text, at, summary ? listPlaces(summary) : []).map((piece) =>
    piece.lit === undefined
      ? piece.text
      : html`<mark
          id=${`place-${piece.lit}`}
          class=${piece.lit === lit ? "lit" : undefined}
          onMouseEnter=${() => onLight(piece.lit)}
          onMouseLeave=${() => onLight(undefined)}
          >${piece.text}</mark
        >`,
  );
  return html`<${TAGS[block.type]} class=${block.type}>${pieces}<//>`;
}

function Captions({ images }: { images: Article["images"] }) {
  return html`<section class="captions" aria-label="Captions">
    <h2>Captions</h2>
    ${images.map(
      ({ caption, headline, credit }) =>
        html`<p>${caption ?? headline} ${credit && html`<span class="credit">${credit}</span>`}</p>`,
    )}
  </section>`;
}

function Warnings({ warnings }: { warnings: Article["warnings"] }) {
  if (warnings.length === 0) return null;
  return html`<details class="warnings">
    <summary>${warnings.length === 1 ? "One guess" : `${warnings.length} guesses`} while it was read</summary>
    <ul>
      ${warnings.map(({ code, message }) => html`<li><code>${code}</code> ${message}</li>`)}
    </ul>
  </details>`;
}

function WishForm({ wish, onWish }: { wish: Wish; onWish(wish: Wish): void }) {
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

function SummaryText({ told, lit, onLight }: Lighting & { told: Told }) {
  const { summary, language, articleId } = told;
  const { sentences, words, characters, text } = summary;
  const { caveats = [], needsHeadline = false } =
    "caveats" in summary || "needsHeadline" in summary ? summary : {};
  const show = (at: number) => document.getElementById(`place-${at}`)?.scrollIntoView({ block: "center" });
  return html`<div class="told">
    ${sentences.length === 0 && html`<p lang=${language}>${text}</p>`}
    <ol lang=${language}>
      ${sentences.map(
        (sentence, at) =>
          html`<li>
            <button
              type="button"
              class=${at === lit ? "sentence lit" : "sentence"}
              title="Show where it stands"
              onClick=${() => show(at)}
              onFocus=${() => onLight(at)}
              onBlur=${() => onLight(undefined)}
              onMouseEnter=${() => onLight(at)}
              onMouseLeave=${() => onLight(undefined)}
            >
              ${sentence.text}
            </button>
          </li>`,
      )}
    </ol>
    <p class="meta" role="status">
      <span>${words} words</span> <span>${characters} characters</span>
      ${needsHeadline && html`<span>refers to the headline</span>`}
      ${"label" in summary && html`<strong class="tag">${summary.label}</strong>`}
      ${caveats.map((caveat) => html`<strong class="tag">${caveat}</strong>`)}
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
