/** What models wrote and nobody has decided yet, the latest first; one of them is open beside the list. */
import { html } from "htm/preact";
import { useState } from "preact/hooks";
import { type Answered, fetchAnswer, writeQuery } from "./api.ts";
import { useAnswer } from "./hooks.ts";
import { UNTITLED, writeScreen } from "./screens.ts";
import { formatMoment } from "./times.ts";

type Drafts = Answered<"Drafts">;
type Waiting = Drafts["drafts"][number];

const PAGE = 50;

/** @param anew is another whenever a draft was decided on, so that the list is asked again */
export function DraftList({ open, anew }: { open: string | undefined; anew: unknown }) {
  const { body, error } = useAnswer<Drafts>(writeQuery("/drafts", { limit: PAGE }), anew);
  const [earlier, setEarlier] = useState<{ drafts: Waiting[]; next: string | undefined }>();
  const next = earlier ? earlier.next : body?.next;
  const drafts = [...(body?.drafts ?? []), ...(earlier?.drafts ?? [])];
  const loadMore = () =>
    fetchAnswer<Drafts>(writeQuery("/drafts", { limit: PAGE, cursor: next })).then(
      ({ body: page }) =>
        setEarlier({ drafts: [...(earlier?.drafts ?? []), ...page.drafts], next: page.next }),
      () => {},
    );
  return html`<section class="wire" aria-label="Drafts">
    ${error && html`<p class="problem" role="alert">${error}</p>`}
    ${body && drafts.length === 0 && html`<p class="hint">Nothing waits.</p>`}
    <ol class="stories">
      ${drafts.map((draft) => html`<${DraftItem} key=${draft.articleId} draft=${draft} open=${open} />`)}
    </ol>
    ${next && html`<button type="button" class="more" onClick=${loadMore}>Earlier drafts</button>`}
  </section>`;
}

function DraftItem({ draft, open }: { draft: Waiting; open: string | undefined }) {
  const { articleId, headline, text, language, section, written, fallen, doubt, words } = draft;
  const isOpen = open === articleId;
  return html`<li>
    <a
      href=${writeScreen({ name: "drafts", articleId })}
      class=${isOpen ? "story open" : "story"}
      aria-current=${isOpen ? "true" : undefined}
    >
      <span class="meta">
        <time datetime=${written}>${formatMoment(written)}</time> ${section && html`<span>${section}</span>`}
        <span>${words} words</span>
        <strong class=${fallen > 0 ? "tag" : "tag out"}
          >${fallen > 0 ? `${fallen} not standing` : `doubt ${Math.round(doubt * 100)} %`}</strong
        >
      </span>
      <span class="headline" lang=${language}>${headline ?? UNTITLED}</span>
      <span class="teaser" lang=${language}>${text}</span>
    </a>
  </li>`;
}
