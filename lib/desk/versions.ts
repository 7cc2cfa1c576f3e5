/** The versions of a story side by side, with the words that changed. */
import { html } from "htm/preact";
import { useMemo, useState } from "preact/hooks";
import type { Answered } from "./api.ts";
import { type ChangedRun, compareVersions } from "./changes.ts";
import { useAnswer } from "./hooks.ts";
import { UNTITLED } from "./screens.ts";
import { formatMoment } from "./times.ts";

type Version = Answered<"Versions">["versions"][number];

/**
 * The version that stands beside the one before it, or beside another that is chosen.
 *
 * @param article as it stands: when it is another version, all is asked for anew
 */
export function VersionsView({ article }: { article: Answered<"Article"> }) {
  const { id, revision, language } = article;
  const path = `/articles/${encodeURIComponent(id)}/versions`;
  const { body, error } = useAnswer<Answered<"Versions">>(path, revision);
  const [chosen, setChosen] = useState("");
  const choose = (event: Event) => setChosen((event.target as HTMLSelectElement).value);
  const versions = body?.versions ?? [];
  const at = Math.max(
    1,
    versions.findIndex((version) => version.revision === chosen),
  );
  const [before, after] = [versions[at], versions[0]];
  return html`<section class="versions" id="versions" tabindex="-1" aria-label="Versions">
    <h2>What changed</h2>
    ${error && html`<p class="problem" role="alert">${error}</p>`}
    ${versions.length === 1 && html`<p class="hint">Nothing that came before is kept.</p>`}
    ${
      versions.length > 2 &&
      html`<label
        >Beside the version of
        <select value=${before?.revision} onChange=${choose}>
          ${versions
            .slice(1)
            .map((version) => html`<option value=${version.revision}>${nameVersion(version)}</option>`)}
        </select></label
      >`
    }
    ${before && after && html`<${Beside} ...${{ before, after, language }} />`}
  </section>`;
}

function nameVersion({ versionCreated, pubStatus }: Version): string {
  return [formatMoment(versionCreated), pubStatus !== "usable" && pubStatus].filter(Boolean).join(", ");
}

interface BesideProps {
  before: Version;
  after: Version;
  language: string | undefined;
}

function Beside({ before, after, language }: BesideProps) {
  const rows = useMemo(
    () => compareVersions(listParagraphs(before), listParagraphs(after), language),
    [before, after, language],
  );
  return html`<table class="beside" lang=${language}>
    <thead>
      <tr>
        <th scope="col">${nameVersion(before)}</th>
        <th scope="col">${nameVersion(after)}, stands</th>
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        (row) =>
          html`<tr>
            <td data-at="before">${row.before.map((runs) => html`<p>${writeRuns(runs, "del")}</p>`)}</td>
            <td data-at="after">${row.after.map((runs) => html`<p>${writeRuns(runs, "ins")}</p>`)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

const writeRuns = (runs: ChangedRun[], tag: "del" | "ins") =>
  runs.map(({ text, isChanged }) => (isChanged ? html`<${tag}>${text}<//>` : text));

/** All that a reader reads of a version. */
function listParagraphs({ headline, standfirst, byline, body }: Version): string[] {
  const names = byline.map(({ name }) => name).join(", ");
  const texts = [headline ?? UNTITLED, standfirst, names, ...body.map(({ text }) => text)];
  return texts.filter((text) => text !== undefined && text !== "") as string[];
}
