/** Stories that several articles tell: their digest, lit in each, what each added, and where they differ. */
import { html } from "htm/preact";
import { type Answered, writeQuery } from "./api.ts";
import { useAnswer, useNow } from "./hooks.ts";
import { divideBlock, listPlaces } from "./places.ts";
import { UNTITLED, writeScreen } from "./screens.ts";
import { formatAgo, formatMoment } from "./times.ts";

type Story = Answered<"Story">;

const LISTED = 50;
/** Articles that are shown whole beside each other; the others are named. */
const SHOWN = 3;

export function StoryList({ open }: { open: string | undefined }) {
  const { body, error } = useAnswer<Answered<"Stories">>(
    writeQuery("/stories", { limit: LISTED, sentences: 1 }),
  );
  const now = useNow(30_000);
  return html`<section class="wire" aria-label="Stories">
    ${error && html`<p class="problem" role="alert">${error}</p>`}
    <ol class="stories">
      ${body?.stories.map(
        ({ storyId, headline, grew, count, sources, lead }) =>
          html`<li key=${storyId}>
            <a
              class=${open === storyId ? "story open" : "story"}
              aria-current=${open === storyId ? "true" : undefined}
              href=${writeScreen({ name: "stories", storyId })}
            >
              <span class="meta">
                <time datetime=${grew} title=${formatMoment(grew)}>${formatAgo(grew, now)}</time>
                <span>${count === 1 ? "one article" : `${count} articles`}</span>
                <span>${sources.slice(0, SHOWN).join(", ")}</span>
              </span>
              <span class="headline" lang=${lead.language}>${headline ?? UNTITLED}</span>
              <span class="teaser" lang=${lead.language}>${lead.summary.text}</span>
            </a>
          </li>`,
      )}
    </ol>
    ${body?.stories.length === 0 && html`<p class="hint">Articles are grouped into stories each minute.</p>`}
  </section>`;
}

export function StoryView({ id, onClose }: { id: string; onClose: () => void }) {
  const { body: story, error } = useAnswer<Story>(
    writeQuery(`/stories/${encodeURIComponent(id)}`, { words: 120 }),
  );
  if (!story)
    return html`<article class="reading">
      <p class=${error ? "problem" : "hint"} role=${error ? "alert" : undefined}>${error ?? "…"}</p>
    </article>`;
  const { headline, digest, timeline, articles } = story;
  return html`<article class="reading" aria-label=${headline ?? "Story"}>
    <button type="button" class="back" onClick=${onClose}>Back to the stories</button>
    <h1>${headline ?? UNTITLED}</h1>
    <section aria-label="Digest">
      <h2>What its articles tell together</h2>
      <p class="digest">
        ${digest.sentences.map(
          ({ text, articleId }) => html`<span>${text} <cite>${nameSource(story, articleId)}</cite></span> `,
        )}
      </p>
      ${digest.differ.map((difference) => html`<${Difference} difference=${difference} story=${story} />`)}
    </section>
    <section aria-label="Timeline">
      <h2>What each added</h2>
      <ol class="timeline">
        ${timeline.map(
          ({ at, text, articleId }) =>
            html`<li>
              <time datetime=${at}>${formatMoment(at)}</time>
              ${" "}<cite>${nameSource(story, articleId)}</cite> ${text}
            </li>`,
        )}
      </ol>
    </section>
    <section class="members" aria-label="Articles">
      ${articles
        .slice(0, SHOWN)
        .map((member) => html`<${Member} key=${member.articleId} ...${{ member, story }} />`)}
    </section>
    ${
      articles.length > SHOWN &&
      html`<ul class="others">
        ${articles
          .slice(SHOWN)
          .map(
            ({ articleId, headline: title }) =>
              html`<li><a href=${writeScreen({ name: "wire", articleId })}>${title}</a></li>`,
          )}
      </ul>`
    }
  </article>`;
}

/** Who tells it: the agency, or its number among the articles where none is named. */
function nameSource({ articles }: Story, articleId: string): string {
  const at = articles.findIndex((article) => article.articleId === articleId);
  return articles[at]?.source ?? `article ${at + 1}`;
}

interface DifferenceProps {
  difference: Story["digest"]["differ"][number];
  story: Story;
}

function Difference({ difference, story }: DifferenceProps) {
  return html`<p class="differ">
    <strong class="tag">Told differently</strong>
    ${difference.values.map(
      ({ value, articleId }) =>
        html`<span>${value} ${difference.of} (${nameSource(story, articleId)})</span> `,
    )}
  </p>`;
}

interface MemberProps {
  member: Story["articles"][number];
  story: Story;
}

function Member({ member, story }: MemberProps) {
  const { body: article } = useAnswer<Answered<"Article">>(
    `/articles/${encodeURIComponent(member.articleId)}`,
  );
  const places = listPlaces(story.digest.sentences.filter(({ articleId }) => articleId === member.articleId));
  return html`<div class="member" lang=${member.language}>
    <p class="meta">
      <span>${nameSource(story, member.articleId)}</span>
      <span>${formatMoment(member.released)}</span>
      <strong class="tag">${member.role}</strong>
    </p>
    <h3><a href=${writeScreen({ name: "wire", articleId: member.articleId })}>${member.headline}</a></h3>
    ${article?.body.map(
      ({ text }, at) =>
        html`<p>
          ${divideBlock(text, at, places).map(({ text: piece, lit }) =>
            lit.length === 0 ? piece : html`<mark>${piece}</mark>`,
          )}
        </p>`,
    )}
  </div>`;
}
