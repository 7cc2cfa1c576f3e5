/** The formats' names. */

/** The formats that are read, each with what newsrooms call it. How they are read: lib/reading/formats/. */
export const FORMAT_LABELS = {
  text: "plain text",
  anpa: "agency text (ANPA 1312, IPTC 7901)",
  html: "HTML",
  mhtml: "MHTML",
  "json-ld": "JSON-LD",
  markdown: "Markdown",
  ninjs: "ninjs",
  "newsml-g2": "NewsML-G2",
  "newsml-1.2": "NewsML 1.2",
  nitf: "NITF",
  email: "e-mail",
  docx: "DOCX",
  odt: "ODT",
  rtf: "RTF",
  webvtt: "WebVTT",
  srt: "SubRip captions (SRT)",
  pdf: "PDF",
} as const;
