/**
 * Paragraphs out of text whose lines were broken to fit a teleprinter or a monospaced screen, as agencies
 * still send them inside `<p>`, `<pre>` or a JSON string.
 */
import { endsSentence } from "../../../text/words.ts";

interface Line {
  readonly text: string;
  readonly indent: number;
  /** It begins with an ideographic space, as paragraphs do in Chinese and Japanese. */
  readonly opens: boolean;
}

/** No screen or teleprinter wraps narrower or wider; then lines are paragraphs by themselves. */
const MIN_WRAP = 45;
export const MAX_WRAP = 120;

/** Spaces at a line's start that mark a new paragraph; fewer are an accident of typing. */
const MIN_INDENT = 2;

/**
 * Splits text into paragraphs, their lines joined again.
 *
 * Four marks are known: a blank line; an indented line among flush ones (Reuters, AFP and Kyodo copy); an
 * ideographic space; and, where lines count (`preformatted`), a line that stops well short of the others.
 * Text that is merely indented throughout, as pretty-printed XML is, stays one paragraph.
 */
export function splitParagraphs(text: string, { preformatted = false } = {}): string[] {
  const lines = text.split(/\r?\n/).map(toLine);
  while (lines[0]?.text === "") lines.shift();
  while (lines.at(-1)?.text === "") lines.pop();
  if (lines.length < 2) return lines.map(({ text: only }) => only);

  const indented = isMarkedByIndent(lines);
  const width = preformatted ? lines.reduce((widest, { text: line }) => Math.max(widest, line.length), 0) : 0;
  const paragraphs: string[][] = [];
  let previous: Line | undefined;
  for (const line of lines) {
    const starts =
      previous === undefined ||
      (previous.text === "" &&
        (preformatted || indented || endsSentence(paragraphs.at(-1)?.at(-1) ?? "."))) ||
      (indented && line.indent >= MIN_INDENT) ||
      line.opens ||
      // A line that had room for the next line's first word was ended on purpose.
      (preformatted && !indented && previous.text !== "" && measureRoomLeft(previous, line, width));
    if (line.text !== "") {
      if (starts) paragraphs.push([]);
      paragraphs.at(-1)!.push(line.text);
    }
    previous = line;
  }
  return paragraphs.map((parts) => parts.join(" "));
}

function toLine(line: string): Line {
  const text = line.trim();
  return {
    text,
    indent: text === "" ? 0 : line.length - line.trimStart().length,
    opens: /^\u3000/.test(line),
  };
}

/**
 * Whether indents mark paragraphs: some lines are indented while others, more than a stray one, stand at the
 * very margin, where pretty-printed XML never puts them. The first line says nothing: it follows its tag.
 */
function isMarkedByIndent(lines: readonly Line[]): boolean {
  const rest = lines.slice(1).filter(({ text }) => text !== "");
  const flush = rest.filter(({ indent }) => indent === 0).length;
  return flush >= 2 && rest.some(({ indent }) => indent >= MIN_INDENT);
}

function measureRoomLeft(previous: Line, line: Line, width: number): boolean {
  const firstWord = line.text.indexOf(" ") === -1 ? line.text.length : line.text.indexOf(" ");
  return width < MIN_WRAP || width > MAX_WRAP || previous.text.length + 1 + firstWord < width * 0.9;
}
