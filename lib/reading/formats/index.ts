/**
 * The formats, in the order in which they are asked whether a file is theirs: from the most to the least
 * particular. Mark-up comes before text, because every page and every wire is text too; text comes last. To
 * add a format, see CONTRIBUTING.md.
 */
import type { Format } from "../draft.ts";
import { anpa } from "./anpa/index.ts";
import { zip } from "./archive/index.ts";
import { srt, webvtt } from "./captions/index.ts";
import { doc } from "./doc/index.ts";
import { docx } from "./docx/index.ts";
import { email } from "./email/index.ts";
import { atom, ghost, jsonFeed, rss, wpRest, wxr } from "./feeds/index.ts";
import { ndjson } from "./feeds/ndjson.ts";
import { html } from "./html/index.ts";
import { indesign } from "./indesign/index.ts";
import { jsonLd } from "./json-ld/index.ts";
import { markdown } from "./markdown/index.ts";
import { mhtml } from "./mhtml/index.ts";
import { msg } from "./msg/index.ts";
import { newsml12 } from "./newsml-1.2/index.ts";
import { newsmlG2 } from "./newsml-g2/index.ts";
import { ninjs } from "./ninjs/index.ts";
import { nitf } from "./nitf/index.ts";
import { odt } from "./odt/index.ts";
import { pages } from "./pages/index.ts";
import { pdf } from "./pdf/index.ts";
import { rtf } from "./rtf/index.ts";
import { text } from "./text/index.ts";

export const FORMATS: readonly Format[] = [
  zip,
  odt,
  docx,
  doc,
  msg,
  indesign,
  pages,
  rtf,
  pdf,
  ndjson,
  jsonFeed,
  wpRest,
  ghost,
  jsonLd,
  ninjs,
  newsmlG2,
  newsml12,
  nitf,
  wxr,
  rss,
  atom,
  webvtt,
  srt,
  anpa,
  mhtml,
  email,
  markdown,
  html,
  text,
];
