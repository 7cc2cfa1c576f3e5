/** Outlook messages ([MS-OXMSG]), as Outlook saves a mail that is dragged out of its window. */
import type { Format } from "../../draft.ts";
import { holdsName, isOle } from "../containers/signatures.ts";

export const msg: Format = {
  name: "msg",
  extensions: ["msg", "oft"],
  mediaTypes: ["application/vnd.ms-outlook"],
  standfirstByPlace: true,
  recognises: ({ bytes }) => isOle(bytes) && holdsName(bytes, "__properties_version1.0", "utf16le"),
  async parse({ bytes }, trace) {
    const [{ readOutlookMail }, { draftMail }] = await Promise.all([
      import("./message.ts"),
      import("../email/message.ts"),
    ]);
    return draftMail(readOutlookMail(bytes, trace), trace);
  },
};
