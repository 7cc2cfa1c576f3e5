/** What a NITF document says beside its story, for editors or in fields of a system's own. */
import {
  findElement,
  findElements,
  listChildren,
  listXmlTexts,
  readAttribute,
  readXmlText,
  type XmlElement,
} from "../markup/xml.ts";

export interface BesideStory {
  /** Notes to editors. */
  readonly notes: readonly string[];
  /** Other lines, of which some may be such notes. */
  readonly lines: readonly string[];
}

/** More lines stand in no head. */
const MAX_LINES = 300;

/** Lists the messages, the notes and all that the head says in words. */
export function listBesideStory(nitf: XmlElement): BesideStory {
  const [head, body] = [findElement(nitf, "head"), findElement(nitf, "body")];
  const messages = ["ed-msg", "correction"].flatMap((name) => [...findElements(head, name)]);
  const changes = [...findElements(head, "revision-history")];
  const status = readAttribute(findElement(head, "docdata"), "management-status");
  const notes = [...findElements(body, "note")];
  const above = listChildren(findElement(body, "body.head"), "note").filter(isNoteToEditors);
  return {
    notes: listSaid([
      ...messages.flatMap((message) => [readAttribute(message, "info"), readXmlText(message)]),
      ...changes.map((change) => readAttribute(change, "comment")),
      ...above.map(readXmlText),
      // A word alone is a status that wires know.
      status?.includes(" ") ? status : undefined,
    ]),
    lines: listSaid([
      ...listXmlTexts(head),
      ...listChildren(findElement(body, "body.head/hedline"), "hl2").map(readXmlText),
      ...notes.filter((note) => !above.includes(note)).map(readXmlText),
      ...listChildren(findElement(body, "body.end"), "tagline").map(readXmlText),
    ]),
  };
}

/** NITF's classes of notes are cpyrt, end, hd, editorsnote, trademk and undef. */
export function isNoteToEditors(note: XmlElement): boolean {
  return /^(?:editorsnote|hd)$/i.test(readAttribute(note, "noteclass") ?? readAttribute(note, "type") ?? "");
}

function listSaid(lines: readonly (string | undefined)[]): string[] {
  return lines.filter((line) => line !== undefined).slice(0, MAX_LINES);
}
