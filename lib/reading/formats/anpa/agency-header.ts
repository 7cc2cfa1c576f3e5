/** What the header of a transmission states, in any of its forms. */
import type { Concept } from "../../../article.ts";

export interface AgencyHeader {
  /** The keyword as the header holds it, cut to the length of its field: `BC-LT--Argentina-CancerB`. */
  readonly keyword?: string | undefined;
  /** The words of it, where strokes part them: `Fishing/Herring/Quota`. */
  readonly keywords?: readonly string[] | undefined;
  readonly urgency?: number | undefined;
  readonly section?: string | undefined;
  readonly subjects?: readonly Concept[] | undefined;
  readonly source?: string | undefined;
  /** The code of the sending service. It names the agency if nothing else does. */
  readonly service?: string | undefined;
  readonly words?: number | undefined;
  /** Lines of it that tell editors to hold, kill or mend the story. */
  readonly notices?: readonly string[] | undefined;
  /** If the header has them, the lines above the copy have none. */
  readonly headline?: string | undefined;
  readonly standfirst?: string | undefined;
  readonly byline?: string | undefined;
  /** When it was sent, as written. */
  readonly sent?: string | undefined;
}
