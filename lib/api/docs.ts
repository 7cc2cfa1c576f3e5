/** The contract as a page for people: Swagger UI, with all its files from this API. */
import type { ROUTES } from "./routes.ts";

type MediaType = keyof (typeof ROUTES)["getDocsAsset"]["answers"];

/** The files that the page loads, packaged beside the function (infra/bundle.ts). */
export const DOCS_ASSETS: Record<string, { type: MediaType }> = {
  "contract-viewer.js": { type: "text/javascript" },
  "contract-viewer.css": { type: "text/css" },
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
<meta name="color-scheme" content="light dark">
<link rel="stylesheet" href="/docs/swagger-ui.css">
<link rel="stylesheet" href="/docs/contract-viewer.css">
<script src="/docs/swagger-ui-bundle.js" defer></script>
<script src="/docs/contract-viewer.js" defer></script>
</head>
<body>
<div id="contract" role="region" aria-label="The contract">
The contract is at <a href="/openapi.json">/openapi.json</a>.
</div>
</body>
</html>
`;
