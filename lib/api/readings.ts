/** How a file would be read. Nothing is kept of it: the function that answers may read and write nothing. */
import { answerWith } from "./answer.ts";
import type { ReadingServices } from "./handlers/handler.ts";
import { postReading } from "./handlers/readings.ts";
import type { Request, Response } from "./http.ts";

/** Answers a request for a dry run. Never throws. */
export const answerReading = (request: Request, services: ReadingServices): Promise<Response> =>
  answerWith({ postReading }, request, services);
