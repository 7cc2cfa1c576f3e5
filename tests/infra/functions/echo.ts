/** A function for the tests of the HTTP API: answers with the event it was given, or as its query asks. */
import { gzipSync } from "node:zlib";
import type { APIGatewayProxyEventV2, APIGatewayProxyResultV2 } from "aws-lambda";

export async function handler(
  event: APIGatewayProxyEventV2,
): Promise<APIGatewayProxyResultV2<APIGatewayProxyEventV2>> {
  switch (event.queryStringParameters?.as) {
    case "gzip":
      return {
        statusCode: 200,
        headers: { "content-type": "application/json", "content-encoding": "gzip" },
        body: gzipSync(JSON.stringify(event)).toString("base64"),
        isBase64Encoded: true,
      };
    case "cookies":
      return { statusCode: 200, cookies: ["a=1", "b=2"], body: "cookies" };
    case "not-modified":
      return { statusCode: 304, headers: { etag: '"1"' } };
    case "error":
      throw new Error("A secret of the function.");
    default:
      return event;
  }
}
