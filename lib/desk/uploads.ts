/** What became of uploads: out, held, under embargo and until when, or rejected and why. */
import { html } from "htm/preact";
import { useEffect, useState } from "preact/hooks";
import { type Answered, fetchAnswer } from "./api.ts";
import { useNow, usePoll } from "./hooks.ts";
import { writeScreen } from "./screens.ts";
import { formatAgo, formatCountdown, formatMoment } from "./times.ts";

type Receipt = Answered<"Receipt">;

const PATH = "/uploads?limit=100";
const POLL_MS = 5_000;

export function UploadsView() {
  const [receipts, setReceipts] = useState<Receipt[] | undefined>(undefined);
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
  const now = useNow(1_000);
  return html`<section class="reading uploads" aria-label="Uploads">
    <h1>Uploads</h1>
    ${error && html`<p class="problem" role="alert">${error}</p>`}
    ${receipts?.length === 0 && html`<p class="hint">Nothing was uploaded yet.</p>`}
    <ol class="receipts">
      ${receipts?.map(
        (receipt) => html`<${ReceiptLine} key=${receipt.key + receipt.at} ...${{ receipt, now }} />`,
      )}
    </ol>
  </section>`;
}

function ReceiptLine({ receipt, now }: { receipt: Receipt; now: number }) {
  const { key, at, message, articleId, visible, rejection, availableAt } = receipt;
  const left = availableAt && formatCountdown(availableAt, now);
  return html`<li class=${rejection ? "rejected" : ""}>
    <p class="meta">
      <time datetime=${at} title=${formatMoment(at)}>${formatAgo(at, now)}</time>
      <strong class=${visible ? "tag out" : "tag"}>${nameState(receipt)}</strong>
      ${left && html`<span class="countdown">out in ${left}</span>`}
    </p>
    <p>
      ${
        visible && articleId
          ? html`<a href=${writeScreen({ name: "wire", articleId })}>${key}</a>`
          : html`<b>${key}</b>`
      }
    </p>
    <p>${rejection ? rejection.message : message}</p>
    ${rejection?.hint && html`<p class="hint">${rejection.hint}</p>`}
  </li>`;
}

function nameState({ outcome, rejection, visible, pubStatus, availableAt }: Receipt): string {
  if (rejection) return "rejected";
  if (visible) return "out";
  if (pubStatus === "usable" && availableAt) return "embargo";
  return pubStatus === "withheld" ? "held" : outcome;
}
