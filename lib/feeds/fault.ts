/** Why a feed could not be fetched. The codes count in a metric, so the list is closed. */
export type FeedFaultCode =
  | "address" // leads inside a network, or is none of the web's
  | "redirect" // too many, or to where no feed may be fetched from
  | "status" // an answer that is neither the feed nor "not modified"
  | "too-large"
  | "too-slow"
  | "encoding" // compressed in a way that was not asked for, or damaged
  | "no-feed" // a page, or nothing
  | "network"; // no answer: no such name, refused, cut short

/** A feed that was not fetched this time. What stood before stands, and it is tried again. */
export class FeedFault extends Error {
  override readonly name = "FeedFault";
  readonly code: FeedFaultCode;
  readonly status: number | undefined;
  /** Seconds that its server asks to be left alone. */
  readonly retryAfter: number | undefined;

  constructor(
    code: FeedFaultCode,
    message: string,
    { status, retryAfter, cause }: { status?: number; retryAfter?: number; cause?: unknown } = {},
  ) {
    super(message, { cause });
    this.code = code;
    this.status = status;
    this.retryAfter = retryAfter;
  }
}
