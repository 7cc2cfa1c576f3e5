/**
 * How long one call to AWS is waited for, and how often it is made again before the failure is told: with
 * exponential backoff and full jitter (the SDK's standard mode). What fails still then goes back to the queue.
 */
export function patience(requestTimeout: number) {
  return {
    retryMode: "standard",
    maxAttempts: 4,
    requestHandler: {
      connectionTimeout: 1_000,
      requestTimeout, // until the answer's headers
      throwOnRequestTimeout: true, // else it would only be warned of
      socketTimeout: requestTimeout, // between two chunks of the answer
    },
  };
}
