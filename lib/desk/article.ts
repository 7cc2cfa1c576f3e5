/** A story: the copy as it was read, and its summary beside it, each sentence lit where it stands. */
import { html } from "htm/preact";
import { useState } from "preact/hooks";
import { type Answered, fetchAnswer } from "./api.ts";
import { DraftView } from "./draft.ts";
import { useAnswer, usePoll, useSettled } from "./hooks.ts";
import type { Lighting } from "./lit-sentence.ts";
import { divideBlock, type LitPlace, listPlaces } from "./places.ts";
import { UNTITLED } from "./screens.ts";
import { hasDrafts, isDesk } from "./session.ts";
import { StopPress } from "./stop-press.ts";
import { SummaryText, USUAL_WISH, WishForm, writeSummaryPath } from "./summary.ts";
import { formatMoment } from "./times.ts";
import { VersionsView } from "./versions.ts";

const POLL_MS = 10_000;

type Article = Answered<"Article">;
type Told = Answered<"Summarised">;
type Draft = Answered<"Draft">;

/** What stands beside the copy: the summary that readers get, or what a model has written. */
export type Side = "summary" | "draft";

interface ArticleProps {
  id: string;
  /** What stands beside the copy at first. */
  beside: Side;
  /** Goes back to the list, where there is no room for both. */
  onClose(): void;
  /** Is called once readers see the story otherwise. */
  onDecided?(): void;
}

export function ArticleView({ id, beside, onClose, onDecided }: ArticleProps) {
  const [side, setSide] = useState(hasDrafts() ? beside : "summary");
  const [wish, setWish] = useState(USUAL_WISH);
  const [lit, setLit] = useState<number | undefined>(undefined);
  const [shown, setShown] = useState(0);
  const [isComparing, setComparing] = useState(false);
  const path = `/articles/${encodeURIComponent(id)}`;
  const article = useAnswer<Article>(path, shown);
  const told = useAnswer<Told>(writeSummaryPath(id, useSettled(wish, 120)), shown);
  const draft = useAnswer<Draft>(side === "draft" ? writeDraftPath(id) : undefined, shown);
  const news = useNews(path, article.body?.revision);
  const showNews = () => {
    setShown(shown + 1);
    setComparing(true);
  };
  const problem = article.error ?? told.error;
  const decided = () => {
    setShown(shown + 1);
    onDecided?.();
  };
  // By its key it stays as it is, with what it says, when the story beside it goes.
  const stopPress = html`<${StopPress} key="stop-press" id=${id} isOpen=${!!problem} onDecided=${decided} />`;
  // What readers may not see any more is shown no longer, though it was a moment ago.
  if (!article.body || article.error)
    return html`<article class="reading">
      <button type="button" class="back" onClick=${onClose}>Back to the wire</button>
      ${stopPress}
      <p class=${problem ? "problem" : "hint"} role=${problem ? "alert" : undefined}>${problem ?? "…"}</p>
    </article>`;
  const sentences = (side === "draft" ? draft.body?.sentences : told.body?.summary.sentences) ?? [];
  const lighting = { lit, onLight: setLit };
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
      <${Copy} article=${article.body} places=${listPlaces(sentences)} ...${lighting} />
      <aside class="summary" aria-label="Summary">
        ${hasDrafts() && html`<${SideChoice} side=${side} onSide=${setSide} />`}
        ${
          side === "draft"
            ? html`<${DraftView} ...${{ id, draft, ...lighting }} onDecided=${decided} />`
            : html`<h2>Summary</h2>
                <${WishForm} wish=${wish} onWish=${setWish} />
                ${told.error && html`<p class="problem" role="alert">${told.error}</p>`}
                ${told.body && html`<${SummaryText} told=${told.body} ...${lighting} />`}`
        }
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

function writeDraftPath(id: string): string {
  return `/summaries/${encodeURIComponent(id)}/draft`;
}

const SIDES: Record<Side, string> = { summary: "What readers get", draft: "What a model wrote" };

function SideChoice({ side, onSide }: { side: Side; onSide(side: Side): void }) {
  return html`<fieldset>
    <legend>Beside the copy</legend>
    ${(Object.keys(SIDES) as Side[]).map(
      (name) =>
        html`<label
          ><input type="radio" name="side" checked=${name === side} onChange=${() => onSide(name)} />
          ${SIDES[name]}</label
        >`,
    )}
  </fieldset>`;
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

interface CopyProps extends Lighting {
  article: Article;
  places: readonly LitPlace[];
}

function Copy({ article, places, lit, onLight }: CopyProps) {
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
    ${article.body.map((block, at) => html`<${Block} ...${{ block, at, places, lit, onLight }} />`)}
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
  places: readonly LitPlace[];
}

const TAGS = { paragraph: "p", heading: "h2", quote: "blockquote", listItem: "p" } as const;

function Block({ block, at, places, lit, onLight }: BlockProps) {
  const pieces = divideBlock(block.text, at, places).map((piece) =>
    piece.lit.length === 0
      ? piece.text
      : html`<mark
          data-lit=${piece.lit.join(" ")}
          class=${lit !== undefined && piece.lit.includes(lit) ? "lit" : undefined}
          onMouseEnter=${() => onLight(piece.lit[0])}
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
