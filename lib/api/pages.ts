/** What browsers ask of every site, and the desk's page: what it may load, and how its files are named. */
import type { LogIn } from "../env.ts";
import { escapeMarkup } from "../text/escape.ts";

/**
 * The policy of the desk's page: it runs, loads and asks only what comes from this API, posts files to the
 * bucket, and gets its tokens from the issuer.
 *
 * @param uploadsUrl the bucket's address; undefined where the page does not upload
 * @param logIn undefined where nobody logs in
 */
export function writeDeskPolicy(uploadsUrl: string | undefined, logIn: LogIn | undefined): string {
  const others = [uploadsUrl, logIn?.issuer, logIn?.tokenOrigin].filter((url) => url !== undefined);
  const connect = ["'self'", ...new Set(others.map((url) => new URL(url).origin))].join(" ");
  return (
    `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src ${connect}; ` +
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
  );
}

/** In the page: whether it may upload. A stage that has no such route takes it out. */
export const UPLOADS_MARK = '<meta name="uploads" content="yes">\n';

/** In the page: whether a model writes. Other stages take it out. */
export const DRAFTS_MARK = '<meta name="drafts" content="yes">\n';

/** Tells the page where to log in (lib/desk/session.ts). */
export function writeLogInMark({ issuer, clientId, audience, deskScope }: LogIn): string {
  const told = JSON.stringify({ issuer, clientId, audience, deskScope });
  return `<meta name="log-in" content="${escapeMarkup(told)}">\n`;
}

/** In the package; what it loads is named in it (infra/bundle.ts). */
export const DESK_PAGE = "desk.html";

const DESK_FILE = /^(?:main|desk|log-in|chunk)-[A-Z0-9]{8}\.(js|css)$/;

/** @returns the media type of a file that the desk's page loads; undefined where it can be none */
export function findDeskType(file: string): "text/javascript" | "text/css" | undefined {
  const ending = DESK_FILE.exec(file)?.[1];
  if (ending === undefined) return undefined;
  return ending === "js" ? "text/javascript" : "text/css";
}

export const ROBOTS = "User-agent: *\nDisallow: /\n";

/** The name's first letter. */
export const ICON =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">' +
  '<rect width="32" height="32" rx="5" fill="#8a1c1c"/>' +
  '<text x="16" y="24" font-family="Georgia,serif" font-size="24" font-weight="700" text-anchor="middle" ' +
  'fill="#fff">S</text></svg>';
