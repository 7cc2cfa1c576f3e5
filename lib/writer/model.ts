/**
 * What a writer is: whoever takes a prompt and answers. lib/aws has two (bedrock.ts, chat-completions.ts).
 */
import type { Prompt } from "./prompt.ts";

export interface ModelTokens {
  in: number;
  out: number;
}

export type ModelAnswer =
  | { text: string; tokens?: ModelTokens | undefined }
  /** It would not write; another attempt ends the same. */
  | { refused: string; tokens?: ModelTokens | undefined };

export interface Model {
  /** As it is named to readers. */
  readonly name: string;
  /** @throws {ModelBusyError} when the same prompt may be answered later */
  write(prompt: Prompt): Promise<ModelAnswer>;
}

/** The model cannot be asked now: it throttles, does not answer in time, or is not there. */
export class ModelBusyError extends Error {
  override readonly name = "ModelBusyError";
  /** When it may be asked again, as far as it says so. */
  readonly retryAfterSeconds: number | undefined;

  constructor(message: string, retryAfterSeconds?: number) {
    super(message);
    this.retryAfterSeconds = retryAfterSeconds;
  }
}
