/** What is shown to who is not logged in, or not any more. */
import { html } from "htm/preact";
import { logIn, logInAside, type Session } from "./session.ts";

/** In the place of the desk. */
export function LogInView({ session: { status, problem } }: { session: Session }) {
  if (status === "aside")
    return html`<main class="log-in">
      <h1>Standfirst</h1>
      <p>This window may be closed.</p>
      <p class="hint"><a href="/">To the desk</a></p>
    </main>`;
  return html`<main class="log-in">
    <h1>Standfirst</h1>
    ${
      problem
        ? html`<p class="problem" role="alert">${problem}</p>`
        : html`<p class="hint">The desk is for the newsroom's own people.</p>`
    }
    <p><button type="button" class="upload" onClick=${logIn}>Log in</button></p>
    <p class="hint"><a href="/docs">The API</a></p>
  </main>`;
}

/** Above the desk, which stays as it is: nothing that is typed is lost. */
export function LogInAgain({ session: { status, problem } }: { session: Session }) {
  if (status !== "ended") return null;
  return html`<div class="log-in-again" role="alert">
    <p>${problem ?? "Your log-in has ended. What is on this page stays."}</p>
    <button type="button" onClick=${logInAside}>Log in again</button>
  </div>`;
}
