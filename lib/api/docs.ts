/** The contract as a page for people: Swagger UI, with all its files from this API. */
import type { ROUTES } from "./routes.ts";

type MediaType = keyof (typeof ROUTES)["getDocsAsset"]["answers"];

/** The files that the page loads. Those without a text are packaged beside the function (infra/bundle.ts). */
export const DOCS_ASSETS: Record<string, { type: MediaType; text?: string }> = {
  "start.js": {
    type: "text/javascript",
    text:
      'SwaggerUIBundle({ url: "/openapi.json", dom_id: "#contract", deepLinking: true, ' +
      'validatorUrl: null, docExpansion: "list" });\n',
  },
  "swagger-ui-bundle.js": { type: "text/javascript" },
  "swagger-ui.css": { type: "text/css" },
};

/**
 * The page runs and asks only what comes from this API. Swagger UI sets styles inline and draws its
 * icons as data.
 */
export const DOCS_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; " +
  "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

export const DOCS_PAGE = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Standfirst</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/docs/swagger-ui.css">
<script src="/docs/swagger-ui-bundle.js" defer></script>
<script src="/docs/start.js" defer></script>
</head>
<body>
<main id="contract">The contract is at <a href="/openapi.json">/openapi.json</a>.</main>
</body>
</html>
`;
