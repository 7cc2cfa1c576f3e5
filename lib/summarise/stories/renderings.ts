/**
 * A briefing as text: for a page, for mail, and to be read aloud. Everything of a story is text, never
 * markup.
 */
import type { Briefing, BriefingItem } from "./briefing.ts";

/** What Markdown (CommonMark) reads as markup, in a line and at its start. */
const MARKUP = /[\\`*_[\]<>&]/g;
/** "# x", "- x", "1. x" open a heading or a list. */
const OPENING_MARKUP = /^(\d{0,9})([#+=~|.)-])/;

/** Writes a briefing as CommonMark: a heading and a paragraph a story, with its sources below. */
export function toMarkdown({ stories }: Briefing): string {
  const parts = stories.map((item) => {
    const { headline, text, sources } = item;
    const told = [
      ...(headline === undefined ? [] : [`## ${escapeMarkdown(headline)}`]),
      escapeMarkdown(text),
      ...item.differ.map(describeDifference).map(escapeMarkdown),
      ...(sources.length > 0 ? [`*${escapeMarkdown(sources.join(", "))}*`] : []),
    ];
    return told.join("\n\n");
  });
  return parts.map((part) => `${part}\n`).join("\n");
}

/** Writes a briefing as plain text, for mail. Lines are not folded: mail programs do that. */
export function toPlainText({ stories }: Briefing): string {
  const parts = stories.map((item) =>
    [
      ...(item.headline === undefined ? [] : [flatten(item.headline)]),
      flatten(item.text),
      ...item.differ.map(describeDifference).map(flatten),
      ...(item.sources.length > 0 ? [`(${flatten(item.sources.join(", "))})`] : []),
    ].join("\n"),
  );
  return parts.map((part) => `${part}\n`).join("\n");
}

/** Writes what is read aloud: the sentences alone, a paragraph a story. Compose it in the style `voice`. */
export function toSpeech({ stories }: Briefing): string {
  return stories.map(({ text }) => `${flatten(text)}\n`).join("\n");
}

/** "injured: 14 (Reuters), 12 (AFP)", the newest first. */
function describeDifference({ of, values }: BriefingItem["differ"][number]): string {
  const figures = values.map(({ value, source }) => (source === undefined ? value : `${value} (${source})`));
  return (of === "" ? "" : `${of}: `) + figures.join(", ");
}

const flatten = (text: string) => text.replace(/\s+/g, " ").trim();

function escapeMarkdown(text: string): string {
  return flatten(text).replace(MARKUP, "\\$&").replace(OPENING_MARKUP, "$1\\$2");
}
