/**
 * The errors that the S3 endpoint answers.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html
 */

/** Codes with the HTTP status that S3 gives them. */
const STATUS = {
  AccessDenied: 403,
  AccessForbidden: 403,
  AuthorizationHeaderMalformed: 400,
  AuthorizationQueryParametersError: 400,
  BadDigest: 400,
  EntityTooLarge: 400,
  EntityTooSmall: 400,
  IncompleteBody: 400,
  InternalError: 500,
  InvalidAccessKeyId: 403,
  InvalidArgument: 400,
  InvalidPart: 400,
  InvalidPartOrder: 400,
  InvalidPolicyDocument: 400,
  InvalidRange: 416,
  InvalidRequest: 400,
  InvalidURI: 400,
  KeyTooLongError: 400,
  MalformedPOSTRequest: 400,
  MalformedXML: 400,
  MethodNotAllowed: 405,
  MissingContentLength: 411,
  NoSuchBucket: 404,
  NoSuchKey: 404,
  NoSuchUpload: 404,
  NoSuchVersion: 404,
  NotImplemented: 501,
  NotModified: 304,
  PreconditionFailed: 412,
  RequestTimeTooSkewed: 403,
  SignatureDoesNotMatch: 403,
  XAmzContentSHA256Mismatch: 400,
};

export class S3Error extends Error {
  readonly code: keyof typeof STATUS;
  readonly status: number;
  /** Headers and further XML elements of the answer. */
  readonly headers: Record<string, string>;
  readonly details: Record<string, string>;

  constructor(
    code: keyof typeof STATUS,
    message: string,
    {
      headers = {},
      details = {},
    }: { headers?: Record<string, string>; details?: Record<string, string> } = {},
  ) {
    super(message);
    this.name = code;
    this.code = code;
    this.status = STATUS[code];
    this.headers = headers;
    this.details = details;
  }
}
