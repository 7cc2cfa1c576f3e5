/** What the readers of documents give: passages, margins and properties. */
import type { DraftBlock } from "../../draft.ts";

/** The parts of a story that a label or a style can name, in the draft's own terms where it has one. */
export type PassageLabel =
  | "headline"
  | "standfirst"
  | "kicker"
  | "byline"
  | "date"
  | "published"
  | "caption"
  | "credit"
  | "slugline"
  | "section"
  | "keywords"
  | "copyrightNotice";

/** What an author's style, or a label such as "Byline:", says a passage is. */
export type PassageRole = PassageLabel | DraftBlock["type"];

/** One paragraph of a manuscript. */
export interface ManuscriptPassage {
  readonly role: PassageRole;
  /** May hold line breaks (`\n`) that the author typed within the paragraph. */
  readonly text: string;
  /** Set apart from the running text by bold or larger type throughout. */
  readonly strong?: boolean;
}

export interface Manuscript {
  readonly passages: readonly ManuscriptPassage[];
  /** What stands in the page's header and footer, each line once. */
  readonly margins: readonly string[];
  readonly properties: DocumentProperties;
}

/** What the file says of itself, as written; word processors fill much of it in unasked. */
export interface DocumentProperties {
  readonly title?: string | undefined;
  readonly author?: string | undefined;
  readonly created?: string | undefined;
  readonly modified?: string | undefined;
  readonly language?: string | undefined;
  readonly keywords?: readonly string[] | undefined;
  /** Its subject, its comments, its status. */
  readonly remarks?: readonly string[] | undefined;
}
