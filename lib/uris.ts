/** The beginnings of uris that Standfirst gives to what states none of its own. */

/** Of a story by its id, where nothing else of it may be told. */
export const OWN_URN = "urn:standfirst:";

/**
 * Of an upload by its bucket and key: who sees one learns how the newsroom names its files. No upload may
 * state such a uri.
 */
export const UPLOAD_URN = `${OWN_URN}upload:`;

/** Of an upload whose own uri is too long to be stored. */
export const DIGEST_URN = `${OWN_URN}sha256:`;
