/** Keys of rows, as ARCHITECTURE.md lists them ("The table"): of articles and of uploads. */
import type { Row } from "./row.ts";

const ARTICLE = "ARTICLE#";
const UPLOAD = "UPLOAD#";

/** The partition key of all that is stored of an article. */
export function articlePk(id: string): string {
  return ARTICLE + id;
}

/** The key of an article's summary row, which also has its state. */
export function summaryKey(id: string): Row {
  return { pk: articlePk(id), sk: "SUMMARY" };
}

/** The article that a row is of. */
export function readArticleId({ pk }: Pick<Row, "pk">): string {
  return pk.slice(ARTICLE.length);
}

/** The partition key of all that became of an upload's key. */
export function uploadPk(key: string): string {
  return UPLOAD + key;
}

/** The upload's key that a row is of. */
export function readUploadKey({ pk }: Pick<Row, "pk">): string {
  return pk.slice(UPLOAD.length);
}
