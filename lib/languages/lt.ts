/** Lithuanian. The fields are explained in language.ts. */
import type { Language } from "./language.ts";
import { NONE } from "./none.ts";

export const lt: Language = {
  tag: "lt",
  name: "Lithuanian",

  status: NONE.status,
  moments: NONE.moments,
  zones: NONE.zones,

  bylines: NONE.bylines,
  credits: NONE.credits,
  boilerplate: NONE.boilerplate,
  mail: NONE.mail,
  deskLabels: NONE.deskLabels,
  transcripts: NONE.transcripts,
  datelines: NONE.datelines,
  pageLines: NONE.pageLines,
  classNames: NONE.classNames,
  publication: NONE.publication,

  sentences: NONE.sentences,
  backReferences: NONE.backReferences,
  speech: NONE.speech,
  speakers: NONE.speakers,
  labels: NONE.labels,
  claims: NONE.claims,
  corrections: NONE.corrections,

  words: NONE.words,
  names: NONE.names,
};
