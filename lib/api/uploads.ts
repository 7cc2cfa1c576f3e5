/**
 * Forms for uploading. The function that gives them may put files under the desk's prefix, and nothing else.
 */
import { answerWith } from "./answer.ts";
import type { UploadServices } from "./handlers/handler.ts";
import { postUploadForm } from "./handlers/uploads.ts";
import type { Request, Response } from "./http.ts";

/** Answers a request for a form. Never throws. */
export const answerUploadForm = (request: Request, services: UploadServices): Promise<Response> =>
  answerWith({ postUploadForm }, request, services);
