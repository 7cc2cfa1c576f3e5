/**
 * How files get from this page into the bucket: forms from the API, and posts to the address that they name.
 */
import { type Answered, fetchAnswer, sendFile, writeQuery } from "./api.ts";
import type { Form, UploadTransport } from "./upload-queue.ts";

/** Asks this page's API, and posts to the bucket that a form names. */
export const TRANSPORT: UploadTransport = {
  askForm: (name, folder) => sendFile<Form>(writeQuery("/uploads", { name, folder }), new Blob()),
  post: postForm,
  listReceipts: async (since) =>
    (await fetchAnswer<Answered<"Receipts">>(writeQuery("/uploads", { since, limit: 100 }))).body.receipts,
};

/** By XMLHttpRequest: fetch tells nothing of how far it has come. */
function postForm({ url, fields }: Form, file: File, tell: (share: number) => void): Promise<void> {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  if (file.type) form.set("Content-Type", file.type);
  form.append("file", file);
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.upload.onprogress = ({ loaded, total }) => tell(total > 0 ? loaded / total : 0);
    request.onload = () =>
      request.status < 300 ? resolve() : reject(new Error(sayRefused(request.responseText)));
    request.onerror = () => reject(new Error("The bucket could not be reached. Send it again."));
    request.open("POST", url);
    request.send(form);
  });
}

/** What S3's codes mean to who sends a file. */
function sayRefused(xml: string): string {
  const code = /<Code>(\w+)<\/Code>/.exec(xml)?.[1] ?? "";
  if (code === "EntityTooLarge")
    return "It is larger than is taken here. Send the story without its pictures.";
  if (/expired/.test(xml)) return "It took too long to be sent. Send it again.";
  return `The bucket did not take it (${code || "no reason given"}). Tell whoever runs this service.`;
}
