/**
 * Under which key a file of the desk comes into the bucket, and who may put it there: the desk's prefix, the
 * folder, the file's name.
 */

/** Before a prefix of keys, which ends in a slash: lets its bearer upload there, and nowhere else. */
const UPLOAD_SCOPE = "upload:";

/**
 * Makes a key of a folder and a file's name. Only what would lead elsewhere, or cannot be seen, is changed:
 * two files of other names must not come to have one key.
 *
 * @param prefix ends in a slash
 * @param folder such as `sport/rugby`, with slashes of either kind; empty for none
 * @returns undefined when nothing is left of the name
 */
export function makeUploadKey(prefix: string, folder: string, name: string): string | undefined {
  const parts = `${folder}/${name}`.split(/[/\\]+/).map(cleanPart);
  const file = parts.pop();
  if (file === undefined || file === "") return undefined;
  return prefix + [...parts.filter((part) => part !== ""), file].join("/");
}

/** `.` and `..` would lead elsewhere, and a name that begins with a dot is hidden. */
function cleanPart(part: string): string {
  return part.toWellFormed().normalize("NFC").replace(/\p{C}/gu, "-").trim().replace(/^\.+/, "");
}

/**
 * Whether a token's scopes let its bearer upload under a key.
 *
 * @param deskScope the one that the desk's tokens have
 */
export function mayUpload(scopes: readonly string[], key: string, deskScope: string): boolean {
  return scopes.some((scope) => {
    if (scope === deskScope) return true;
    const prefix = scope.startsWith(UPLOAD_SCOPE) ? scope.slice(UPLOAD_SCOPE.length) : "";
    return prefix.endsWith("/") && key.startsWith(prefix);
  });
}
