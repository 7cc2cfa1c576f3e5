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
  msg: "Outlook message (.msg)",
  docx: "DOCX",
  doc: "Word 97–2003 (.doc)",
  odt: "ODT",
  rtf: "RTF",
  indesign: "InDesign (.icml, .idml)",
  webvtt: "WebVTT",
  srt: "SubRip captions (SRT)",
  pdf: "PDF",
  pages: "Apple Pages (with its preview)",
} as const;
