/** Stop press. A function of its own answers, since it alone of the API's functions writes the table. */
import { answerWith } from "./answer.ts";
import type { DecisionServices } from "./handlers/handler.ts";
import { postStatus } from "./handlers/status.ts";
import type { Request, Response } from "./http.ts";

/** Answers a request to hold, kill or release a story. Never throws. */
export const answerDecision = (request: Request, services: DecisionServices): Promise<Response> =>
  answerWith({ postStatus }, request, services);
