/** Writes the XML that S3 answers, and reads the little that it takes. */
import { SaxesParser } from "saxes";
import { escapeMarkup } from "../../../lib/text/escape.ts";
import { S3Error } from "./error.ts";

type Content = string | number | boolean | undefined | { [name: string]: Content } | Content[];

/** Writes a document. Arrays repeat their element; what is undefined is left out. */
export function writeXml(root: string, content: { [name: string]: Content }): string {
  const elements = Object.entries(content).map(([name, value]) => element(name, value));
  const namespace = root === "Error" ? "" : ' xmlns="http://s3.amazonaws.com/doc/2006-03-01/"';
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${root}${namespace}>${elements.join("")}</${root}>`;
}

function element(name: string, value: Content): string {
  if (value === undefined) return "";
  if (Array.isArray(value)) return value.map((one) => element(name, one)).join("");
  const content =
    typeof value === "object"
      ? Object.entries(value).map(([child, content]) => element(child, content))
      : [escapeText(String(value))];
  return `<${name}>${content.join("")}</${name}>`;
}

function escapeText(text: string): string {
  return escapeMarkup(text).replace(/\p{Cc}/gu, (control) => `&#${control.charCodeAt(0)};`);
}

/**
 * Reads the texts in each element of one name: `readRecords(xml, "Object")` → `[{ Key: "a.txt" }]`.
 * @throws {S3Error} `MalformedXML`
 */
export function readRecords(xml: string, name: string): Record<string, string>[] {
  const records: Record<string, string>[] = [];
  let record: Record<string, string> | undefined;
  let text = "";
  const parser = new SaxesParser();
  parser.on("opentag", (tag) => {
    text = "";
    if (tag.name === name) record = {};
  });
  parser.on("text", (piece) => {
    text += piece;
  });
  parser.on("closetag", (tag) => {
    if (tag.name === name && record) {
      records.push(record);
      record = undefined;
    } else if (record) record[tag.name] = text;
  });
  parser.on("error", () => {
    throw new S3Error("MalformedXML", "The XML you provided was not well-formed.");
  });
  parser.write(xml).close();
  return records;
}
