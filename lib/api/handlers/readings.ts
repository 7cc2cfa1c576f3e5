/** Answers how a file would be read. */
import type { Upload } from "../../article.ts";
import type { DryRun } from "../../ingest/reader/dry-run.ts";
import { formatInstant } from "../../instant.ts";
import { Rejection } from "../../rejection.ts";
import { formatCount } from "../../text/counts.ts";
import { type Answer, chooseMediaType } from "../http.ts";
import { Problem } from "../problems.ts";
import { listMediaTypes } from "../routes.ts";
import type { Asked, ReadingServices } from "./handler.ts";

/** Lambda is called with 6 MB at most, in which a file is base64. */
const MAX_BYTES = 4 * 1024 * 1024;

/** What a file would come to: an article and its summary, or the rejection that its receipt would have. */
export type ReadingAnswer = DryRun | { rejection: ReturnType<Rejection["toJSON"]> };

export async function postReading(
  { request, query }: Asked<"postReading">,
  { reader, newsroom, now }: ReadingServices,
): Promise<Answer> {
  const type = chooseMediaType(request, listMediaTypes("postReading"));
  const bytes = request.body ?? new Uint8Array();
  if (bytes.length > MAX_BYTES)
    throw new Problem(
      "invalid-parameter",
      `A file of at most ${formatCount(MAX_BYTES)} bytes is read here; upload a larger one.`,
      {
        parameter: {
          parameter: "body",
          expected: `at most ${formatCount(MAX_BYTES)} bytes`,
          found: `${formatCount(bytes.length)} bytes`,
        },
      },
    );
  const upload = describeUpload(query.name ?? "story", request.headers["content-type"], bytes, now());
  try {
    return { body: await reader.tryOut(bytes, upload, newsroom), type };
  } catch (error) {
    if (!(error instanceof Rejection)) throw error;
    return { body: { rejection: error.toJSON() }, type };
  }
}

/** As if it had come to the bucket now. */
function describeUpload(key: string, contentType: string | undefined, bytes: Uint8Array, at: Date): Upload {
  const told = contentType === undefined ? {} : { contentType };
  return { bucket: "none", key, sequencer: "0", size: bytes.length, at: formatInstant(at), ...told };
}
