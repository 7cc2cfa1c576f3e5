/** How speech is reported and marked; lib/summarise/sentences asks. */
import { NONE } from "./none.ts";

export const speech = {
  /** Verbs behind a quotation that ends in a question or an exclamation: "“Is it?” Smith asked." */
  verbs: NONE,
  /** Verbs between a quotation and the name of who said it: "“…,” said Ana Lima", "Ana Lima said: “…”". */
  attributes: NONE,
  /**
   * Where speech ends that a dash has opened: `comma`: at a comma before one of `dashVerbs`; `dash`: at a
   * dash between spaces before one of `dashVerbs`, or any small letter; `raya`: at a dash without a space
   * behind it, as in Spanish. `none`: no dash opens speech.
   */
  dash: "none" as "none" | "comma" | "dash" | "raya",
  dashVerbs: NONE,
  /** Words behind a quotation that go on with its sentence, in a text of any language: "と". */
  attributions: NONE,
};
