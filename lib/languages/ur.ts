/** Urdu. The fields are explained in language.ts. */
import { type Language, NONE } from "./language.ts";

export const ur: Language = {
  tag: "ur",
  name: "Urdu",

  status: NONE.status,
  moments: NONE.moments,

  bylines: NONE.bylines,
  credits: NONE.credits,
  boilerplate: NONE.boilerplate,
  publication: NONE.publication,

  sentences: NONE.sentences,
  backReferences: NONE.backReferences,
  speech: NONE.speech,
  labels: NONE.labels,
};
