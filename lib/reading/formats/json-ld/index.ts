/**
 * JSON-LD (schema.org `NewsArticle` and its kin) alone: what a page states of its story, without the page.
 */
import type { Format, Source } from "../../draft.ts";

/** Near its start such a file names its vocabulary, or the type of its node. */
const VOCABULARY = /"@(?:context|vocab)"\s{0,9}:\s{0,9}\[?\s{0,9}"https?:\/\/schema\.org/;
const STATEMENT = /"@type"\s{0,9}:\s{0,9}\[?\s{0,9}"\w{0,40}(?:Article|Posting)"/;

export const jsonLd: Format = {
  name: "json-ld",
  extensions: ["jsonld"],
  mediaTypes: ["application/ld+json"],
  standfirstByPlace: true,

  recognises: ({ head }: Source) =>
    /^[\s\ufeff]*[[{]/.test(head) && (VOCABULARY.test(head) || STATEMENT.test(head)),

  async parse(source, trace) {
    const { readStatements } = await import("./statements.ts");
    return readStatements(source, trace);
  },
};
