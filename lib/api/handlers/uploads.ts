/** Gives a form with which a browser uploads one file to the bucket. */
import { formatInstant, MINUTE_MS } from "../../instant.ts";
import { type Answer, chooseMediaType, type Request } from "../http.ts";
import { Problem } from "../problems.ts";
import { listMediaTypes } from "../routes.ts";
import { makeUploadKey, mayUpload } from "../upload-keys.ts";
import type { Asked, UploadServices } from "./handler.ts";

/** As long as somebody needs to send a large file over a slow line. */
const LIFETIME_MS = 15 * MINUTE_MS;

/** Bytes of a key, as S3 has it. */
const MAX_KEY_BYTES = 1024;

export async function postUploadForm(
  { request, query }: Asked<"postUploadForm">,
  services: UploadServices,
): Promise<Answer> {
  const { signForm, now, deskPrefix, maxUploadBytes } = services;
  const type = chooseMediaType(request, listMediaTypes("postUploadForm"));
  const key = makeUploadKey(deskPrefix, query.folder ?? "", query.name);
  if (key === undefined || Buffer.byteLength(key) > MAX_KEY_BYTES) throw refuseName(query.name);
  requireRight(request, services, key);
  const expires = new Date(now().getTime() + LIFETIME_MS);
  const form = signForm({ key, maxBytes: maxUploadBytes, expires }, now());
  return { body: { ...form, key, expires: formatInstant(expires), maxBytes: maxUploadBytes }, type };
}

/**
 * With `jwt` a token's scopes decide. The gateway decides of signed requests. The embedded stack asks nobody
 * who they are, so that only its own pages may: others that a browser shows could upload to it, too.
 *
 * @throws {Problem} `forbidden`
 */
function requireRight(
  { scopes = [], headers, origin }: Request,
  { access = "open", deskScope }: UploadServices,
  key: string,
): void {
  if (access === "jwt" && !mayUpload(scopes, key, deskScope))
    throw new Problem(
      "forbidden",
      `Uploading ${key} needs the scope "${deskScope}", or "upload:" with its prefix.`,
    );
  if (access === "open" && headers.origin !== undefined && headers.origin !== origin)
    throw new Problem("forbidden", `Pages of ${headers.origin} may not upload here.`);
}

function refuseName(found: string): Problem {
  const expected = "the name of a file, of 1,024 bytes with its folder at most";
  return new Problem("invalid-parameter", `name must be ${expected}.`, {
    parameter: { parameter: "name", expected, found },
  });
}
