/** Filipino. The fields are explained in language.ts. */
import {
  type Language,
  NO_BACK_REFERENCES,
  NO_BOILERPLATE,
  NO_BYLINES,
  NO_CREDITS,
  NO_LABELS,
  NO_MOMENTS,
  NO_PUBLICATION,
  NO_SENTENCES,
  NO_SPEECH,
  NO_STATUS,
} from "./language.ts";

export const fil: Language = {
  tag: "fil",
  name: "Filipino",

  status: NO_STATUS,
  moments: NO_MOMENTS,

  bylines: NO_BYLINES,
  credits: NO_CREDITS,
  boilerplate: NO_BOILERPLATE,
  publication: NO_PUBLICATION,

  sentences: NO_SENTENCES,
  backReferences: NO_BACK_REFERENCES,
  speech: NO_SPEECH,
  labels: NO_LABELS,
};
