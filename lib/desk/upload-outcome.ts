/** What became of an upload, in a reporter's words: out, held, under embargo and until when, or why not. */
import { html } from "htm/preact";
import { useNow } from "./hooks.ts";
import { writeScreen } from "./screens.ts";
import { formatAgo, formatCountdown, formatMoment, tellMoments } from "./times.ts";
import type { ToldReceipt } from "./upload-queue.ts";

/** @param name what it is called, where that is not its key */
export function UploadOutcome({ receipt, name }: { receipt: ToldReceipt; name?: string }) {
  const now = useNow(1_000);
  const { key, at, message, articleId, visible, rejection, availableAt, pubStatus, decision } = receipt;
  const left = availableAt && formatCountdown(availableAt, now);
  return html`<div class=${rejection ? "outcome rejected" : "outcome"}>
    <p class="meta">
      <time datetime=${at} title=${formatMoment(at)}>${formatAgo(at, now)}</time>
      <strong class=${visible ? "tag out" : "tag"}>${nameState(receipt)}</strong>
      ${left && html`<span class="countdown">out in ${left}</span>`}
    </p>
    <p>
      ${
        articleId && (visible || pubStatus === "withheld" || decision)
          ? html`<a href=${writeScreen({ name: "wire", articleId })}>${name ?? key}</a>`
          : html`<b>${name ?? key}</b>`
      }
    </p>
    <p>${rejection ? rejection.message : tellMoments(message)}</p>
    ${rejection?.hint && html`<p class="hint">${rejection.hint}</p>`}
  </div>`;
}

function nameState({ outcome, rejection, visible, pubStatus, availableAt, decision }: ToldReceipt): string {
  if (rejection) return "rejected";
  if (visible) return outcome === "updated" ? "out, corrected" : "out";
  if (pubStatus === "usable" && availableAt) return "embargo";
  if (pubStatus === "canceled" && decision?.pubStatus === "canceled") return "killed";
  return pubStatus === "withheld" ? "held" : outcome;
}
