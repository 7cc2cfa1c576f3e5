/** The desk's page begins here: esbuild bundles what this imports (infra/bundle.ts). */
import { html } from "htm/preact";
import { render } from "preact";
import { App } from "./app.ts";
import { startSession } from "./session.ts";

await startSession();
render(html`<${App} />`, document.getElementById("desk")!);
