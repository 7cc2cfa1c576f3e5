/** What became of uploads: out, held, under embargo and until when, or rejected and why. */
import { html } from "htm/preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { type Answered, fetchAnswer } from "./api.ts";
import { usePoll } from "./hooks.ts";
import { isDesk } from "./session.ts";
import { Picker, type Uploads } from "./tray.ts";
import { UploadOutcome } from "./upload-outcome.ts";
import type { ToldReceipt } from "./upload-queue.ts";

const PATH = "/uploads?limit=100";
const POLL_MS = 5_000;

/** @param onChooseFiles opens the browser's dialog */
export function UploadsView({ add, onChooseFiles }: Pick<Uploads, "add"> & { onChooseFiles: () => void }) {
  const [receipts, setReceipts] = useState<ToldReceipt[] | undefined>(undefined);
  const [error, setError] = useState("");
  const load = () =>
    fetchAnswer<Answered<"Receipts">>(PATH).then(
      ({ body }) => {
        setReceipts(body.receipts);
        setError("");
      },
      (failed: Error) => setError(failed.message),
    );
  useEffect(() => void load(), []);
  usePoll(load, POLL_MS);
  const folder = useRef<HTMLInputElement>(null);
  return html`<section class="reading uploads" aria-label="Uploads">
    <h1>Uploads</h1>
    ${
      isDesk() &&
      html`<p class="copies">
        <button type="button" onClick=${onChooseFiles}>Choose files …</button>
        <button type="button" onClick=${() => folder.current?.click()}>Choose a folder …</button>
        <span class="faded">or drop them anywhere on this page</span>
        <${Picker} add=${add} picker=${folder} isFolder />
      </p>`
    }
    ${error && html`<p class="problem" role="alert">${error}</p>`}
    ${receipts?.length === 0 && html`<p class="hint">Nothing was uploaded yet.</p>`}
    <ol class="receipts">
      ${receipts?.map(
        (receipt) => html`<li key=${receipt.key + receipt.at}><${UploadOutcome} receipt=${receipt} /></li>`,
      )}
    </ol>
  </section>`;
}
