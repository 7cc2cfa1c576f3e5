/** A ZIP archive of files: each is read as if it had come alone. */
import { Rejection } from "../../../rejection.ts";
import type { Format } from "../../draft.ts";
import { isZip } from "../containers/signatures.ts";
import { isOfFiles, listEntries } from "../containers/zip.ts";

export const zip: Format = {
  name: "zip",
  extensions: ["zip"],
  mediaTypes: ["application/zip", "application/x-zip-compressed"],
  alsoHolds: ["docx", "odt"],
  standfirstByPlace: true,

  recognises({ bytes }) {
    if (!isZip(bytes)) return false;
    try {
      return isOfFiles(listEntries(bytes, "an archive"));
    } catch (error) {
      if (error instanceof Rejection) return false; // whoever asks next says why
      throw error;
    }
  },

  async split(source, trace) {
    const { listFiles } = await import("./files.ts");
    return listFiles(source, trace);
  },

  parse() {
    throw new Rejection("unsupported-item", "Expected a story; found an archive.");
  },
};
