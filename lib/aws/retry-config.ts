/**
 * How long a client waits for one call to AWS, and how often it repeats the call: with exponential backoff
 * and full jitter (the SDK's standard mode). What still fails goes back to the queue.
 *
 * @param requestTimeout milliseconds until the answer's headers, and between two chunks of the answer
 */
export function retryConfig(requestTimeout: number) {
  return {
    retryMode: "standard",
    maxAttempts: 4,
    requestHandler: {
      connectionTimeout: 1_000,
      requestTimeout,
      throwOnRequestTimeout: true, // otherwise the SDK only warns
      socketTimeout: requestTimeout,
    },
  };
}
