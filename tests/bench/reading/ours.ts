/** Our reader, as an upload of the page would go: from its bytes to an article. */
import type { Person, Upload, Warning } from "../../../lib/article.ts";
import type { BodyModel } from "../../../lib/reading/formats/html/body.ts";
import { html } from "../../../lib/reading/formats/html/index.ts";
import { readPage } from "../../../lib/reading/formats/html/page.ts";
import { normalise } from "../../../lib/reading/normalise/index.ts";
import { identifyLanguage } from "../../../lib/reading/normalise/language.ts";
import { Rejection } from "../../../lib/rejection.ts";
import type { SavedPage } from "./corpus.ts";
import type { PageRead } from "./fields.ts";

/** Warnings that say: the story may not be whole. */
const NOT_WHOLE: readonly string[] = ["low-yield", "paywalled", "incomplete"];

export interface OwnRead extends PageRead {
  /** Codes, or `rejected: …`. */
  readonly warnings: readonly string[];
  readonly language?: string | undefined;
}

/** The name in the tables. */
export const OURS = "standfirst";

/** @param model one that has not seen the page; the product's own where nothing is said */
export async function readOurs({ id, bytes }: SavedPage, model: BodyModel | undefined): Promise<OwnRead> {
  const warnings: Warning[] = [];
  const warn = (code: Warning["code"], message: string) => void warnings.push({ code, message });
  const upload: Upload = {
    bucket: "bench",
    key: `${id}.html`,
    sequencer: "0",
    size: bytes.length,
    at: "2026-01-01T00:00:00Z",
  };
  try {
    const page = readPage({ bytes, key: upload.key, head: "" }, { warn, drop() {} }, model);
    const draft = await identifyLanguage(page, true, warn);
    const article = normalise(draft, { format: html, upload, zone: "UTC", warnings });
    return {
      text: article.body.map(({ text }) => text).join("\n\n"),
      title: article.headline,
      authors: article.byline.filter(isPerson).map(({ name }) => name),
      houses: article.byline.filter((signed) => !isPerson(signed)).map(({ name }) => name),
      // As written: where no date is stated the article has that of its upload.
      date: page.published,
      standfirst: article.standfirst,
      source: article.source,
      language: article.language,
      warnings: article.warnings.map(({ code }) => code),
    };
  } catch (error) {
    if (error instanceof Rejection) return { text: "", warnings: [`rejected: ${error.code}`] };
    throw error;
  }
}

const isPerson = ({ kind = "person" }: Person) => kind === "person";

/** Whether whoever asks for the story is told that there may be more of it, or that there is none. */
export function saysNotWhole(warnings: readonly string[]): boolean {
  return warnings.some((code) => NOT_WHOLE.includes(code) || code.startsWith("rejected"));
}
