/** An outcome in words, for a reporter at a terminal. */
import type { Article, Concept, Image, Person } from "../../lib/article.ts";
import { countTokens } from "../../lib/text/words.ts";
import { printable } from "../terminal.ts";
import type { ReadOutcome } from "./outcome.ts";

const LABEL_WIDTH = 14;
/** Of what was left out, enough to be recognised. */
const GLIMPSE = 160;

/** What the command prints of one file, with a blank line behind it. */
export function printed(outcome: ReadOutcome, explains: boolean): string {
  return `${[printable(outcome.file), ...linesOf(outcome, explains)].join("\n")}\n\n`;
}

/**
 * The headline and the summary alone, with whatever forbids to print them before it.
 *
 * @param isNamed with the file's name
 */
export function printBriefly(outcome: ReadOutcome, isNamed: boolean): string {
  if (!("article" in outcome)) return printed(outcome, false);
  const { article, summary } = outcome;
  const { pubStatus, embargoedUntil, headline } = article;
  const until = embargoedUntil ? ` until ${embargoedUntil}` : "";
  const lines = [
    isNamed ? outcome.file : undefined,
    pubStatus === "usable" && !embargoedUntil ? undefined : `[not for publication${until}: ${pubStatus}]`,
    headline,
    "",
    summary?.text || "(No sentence of the story fits.)",
  ];
  const told = lines.filter((line) => line !== undefined);
  return `${told
    .flatMap((line) => line.split("\n"))
    .map(printable)
    .join("\n")}\n\n`;
}

function linesOf(outcome: ReadOutcome, explains: boolean): string[] {
  if ("error" in outcome) return [field("not read", outcome.error)];
  if ("rejection" in outcome) {
    const { code, message, hint } = outcome.rejection;
    return [field("rejected", code), field("", message), field("", hint)];
  }
  const { article, dropped, summary, notChosen = [] } = outcome;
  return [
    ...fieldsOf(article),
    "",
    ...article.body.map(({ type, text }, index) => field(`${index} ${type}`, text)),
    ...(summary
      ? ["", field("summary", summary.text.replaceAll("\n", `\n  ${" ".repeat(LABEL_WIDTH)}`))]
      : []),
    ...(explains && dropped.length > 0 ? ["", "  left out, by which rule:"] : []),
    ...(explains ? dropped.map(({ rule, text }) => field(rule, glimpse(text))) : []),
    ...(notChosen.length > 0 ? ["", "  not in the summary, and why:"] : []),
    ...notChosen.flatMap(({ outcome: label, rule, because, text }) => [
      field(label, rule ? `${because} (${rule})` : because),
      field("", glimpse(text)),
    ]),
    ...(article.warnings.length > 0 ? [""] : []),
    ...article.warnings.map(({ code, message }) => `  warning: ${printable(message)} (${code})`),
  ];
}

function fieldsOf(article: Article): string[] {
  const words = article.body.reduce((sum, { text }) => sum + countTokens(text), 0);
  const stated: [label: string, value: string | number | undefined][] = [
    ["format", article.format],
    ["type", article.type === "text" ? undefined : article.type],
    ["status", article.pubStatus],
    ["embargo until", article.embargoedUntil],
    ["headline", article.headline],
    ["standfirst", article.standfirst],
    ["slugline", article.slugline],
    ["byline", article.byline.map(named).join("; ")],
    ["dateline", Object.values(article.dateline ?? {}).join(" · ")],
    ["language", article.language],
    ["source", article.source],
    ["section", article.section],
    ["published", article.published],
    ["version", [article.version, article.versionCreated].filter(Boolean).join(" of ")],
    ["urgency", article.urgency],
    ["genre", article.genres.map(called).join(", ")],
    ["editor's note", article.edNote],
    ["subjects", article.subjects.map(called).join(", ")],
    ["places", article.places.map(called).join(", ")],
    ["keywords", article.keywords.join(", ")],
    ["copyright", article.copyrightNotice ?? article.copyrightHolder],
    ["usage terms", article.usageTerms],
    ["uri", article.uri],
    ["body", `${article.body.length} blocks, ${words} words`],
  ];
  const said = stated.filter(([, value]) => value !== undefined && value !== "");
  return [...said.map(([label, value]) => field(label, String(value))), ...article.images.map(pictured)];
}

function called({ name, code }: Concept): string {
  return name ?? code ?? "";
}

function named({ name, role, organisation, place }: Person): string {
  const more = [role, organisation, place].filter(Boolean).join(", ");
  return more ? `${name} (${more})` : name;
}

function pictured({ caption, credit, uri }: Image): string {
  return field("picture", [caption, credit && `[${credit}]`, uri].filter(Boolean).join(" "));
}

function glimpse(text: string): string {
  return text.length > GLIMPSE ? `${text.slice(0, GLIMPSE)}…` : text;
}

function field(label: string, value: string): string {
  return `  ${label.padEnd(LABEL_WIDTH)}${printable(value)}`;
}
