/** Catalan. The fields are explained in language.ts. */
import { type Language, NONE } from "./language.ts";

export const ca: Language = {
  tag: "ca",
  name: "Catalan",

  status: NONE.status,
  moments: NONE.moments,
  zones: NONE.zones,

  bylines: NONE.bylines,
  credits: NONE.credits,
  boilerplate: NONE.boilerplate,
  publication: NONE.publication,

  sentences: NONE.sentences,
  backReferences: NONE.backReferences,
  speech: NONE.speech,
  labels: NONE.labels,

  words: NONE.words,
  names: NONE.names,
};
