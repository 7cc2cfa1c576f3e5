/** Text that a wire carries in Base64. */

/** The text, in UTF-8; empty where it is none. */
export function decodeBase64(text: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(
      Uint8Array.from(atob(text), (byte) => byte.charCodeAt(0)),
    );
  } catch {
    return "";
  }
}
