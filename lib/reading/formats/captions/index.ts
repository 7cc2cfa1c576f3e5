/** Captions of sound and pictures, as transcripts come: WebVTT (W3C) and SubRip. */
import { Rejection } from "../../../rejection.ts";
import { formatCount } from "../../../text/counts.ts";
import type { Format } from "../../draft.ts";

/** Some forty hours of talk. */
const MAX_BYTES = 4_000_000;

const parse: Format["parse"] = async ({ bytes }, trace) => {
  if (bytes.length > MAX_BYTES) {
    const [found, allowed] = [bytes.length, MAX_BYTES].map(formatCount);
    throw new Rejection("too-large", `Expected at most ${allowed} bytes of captions, found ${found}.`);
  }
  const { readCaptions } = await import("./transcript.ts");
  return readCaptions(bytes, trace);
};

export const webvtt: Format = {
  name: "webvtt",
  extensions: ["vtt"],
  mediaTypes: ["text/vtt"],
  alsoHolds: ["srt"],
  standfirstByPlace: true,
  recognises: ({ head }) => /^\s*WEBVTT(?:\s|$)/.test(head),
  parse,
};

export const srt: Format = {
  name: "srt",
  extensions: ["srt"],
  mediaTypes: ["application/x-subrip", "text/srt"],
  alsoHolds: ["webvtt"],
  standfirstByPlace: true,
  recognises: ({ head }) => /^\s*\d{1,6}\s*\n\d{1,2}:\d\d:\d\d[,.]\d{1,3}\s*-->/.test(head),
  parse,
};
