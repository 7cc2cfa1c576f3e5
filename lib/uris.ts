/** The beginnings of uris that Standfirst gives to what states none. No upload may state such a uri. */

/** Of a story by its id, where nothing else of it may be told. */
export const OWN_URN = "urn:standfirst:";

/** Of an upload by its bucket and key: whoever sees one learns how the newsroom names its files. */
export const UPLOAD_URN = `${OWN_URN}upload:`;

/** Of an upload whose own uri is too long to be stored. */
export const DIGEST_URN = `${OWN_URN}sha256:`;
