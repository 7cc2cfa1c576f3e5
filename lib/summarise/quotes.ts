/**
 * Where a block's quotations and parentheses begin and end.
 *
 * A straight mark says nothing of its side, so the side is read from what stands around it; a curly or angled
 * one is read by its shape first, since conventions differ („German“, ”Swedish”, »Danish«).
 */

/** From the opening mark to just behind the closing one. `close` is -1 when it is never closed in the block. */
export interface Quotation {
  open: number;
  close: number;
}

const MARK = /["“”„‟«»‹›「」『』《》()（）[\]'‘’‚]/g;
const CLOSES: Readonly<Record<string, string>> = {
  '"': '"',
  "“": "”",
  "„": "“”",
  "‟": "”",
  "”": "”",
  "«": "»",
  "»": "«",
  "‹": "›",
  "「": "」",
  "『": "』",
  "《": "》",
  "(": ")",
  "（": "）",
  "[": "]",
};
/** `'em`, `'90s`: an apostrophe that begins a word opens nothing. */
const APOSTROPHE = /^['’](?:\d0s|em|til|tis|twas|cause|round|bout|n)\b/i;

const space = (c: string | undefined) => c === undefined || /\s/.test(c);
const before = (c: string | undefined) => c === undefined || /[\s([{¿¡—–/-]/.test(c);
const letter = (c: string | undefined) => c !== undefined && /[\p{L}\p{N}]/u.test(c);
const ends = (c: string | undefined) => c !== undefined && /[.,!?…;:]/.test(c);

/**
 * The outermost quotations and parentheses of a text, in order, and which marks close one.
 * Linear in the text; nesting deeper than four is read as flat.
 */
export function quotations(text: string): {
  spans: Quotation[];
  closing: ReadonlySet<number>;
  opening: ReadonlySet<number>;
} {
  const spans: Quotation[] = [];
  const closing = new Set<number>();
  const opening = new Set<number>();
  const stack: { open: number; mark: string }[] = [];

  const push = (open: number, mark: string) => {
    opening.add(open);
    if (stack.length < 4) stack.push({ open, mark });
  };
  const pop = (at: number, level: number) => {
    closing.add(at);
    const from = stack[level]!;
    for (const lost of stack.splice(level))
      if (lost.open !== from.open) spans.push({ open: lost.open, close: -1 });
    // An apostrophe taken for an opening mark must not hide the quotation behind it.
    if (stack.every(({ mark }) => mark === "'")) spans.push({ open: from.open, close: at + 1 });
  };

  MARK.lastIndex = 0;
  for (let found = MARK.exec(text); found; found = MARK.exec(text)) {
    const at = found.index;
    const mark = found[0];
    const prior = text[at - 1];
    const next = text[at + 1];

    if (mark === "'" || mark === "‘" || mark === "’" || mark === "‚") {
      const inner = stack.at(-1);
      if (inner?.mark === "'") {
        const shut = mark !== "‘" && !letter(next) && !space(prior);
        // "the boys' school" is no end of a quotation, unless the quotation has had its comma or stop.
        if (
          shut &&
          (ends(prior) || prior !== "s" || !/^['’][^'’]{0,200}[.,!?]['’]/.test(text.slice(at, at + 210)))
        )
          pop(at, stack.length - 1);
      } else if (before(prior) || /["“«„.!?]/.test(prior ?? "")) {
        const opens =
          mark === "‘" || mark === "‚" || (letter(next) && !APOSTROPHE.test(text.slice(at, at + 8)));
        if (opens) push(at, "'");
      } else if (ends(prior) && !letter(next)) closing.add(at);
      continue;
    }

    const level = stack.findLastIndex(({ mark: open }) => CLOSES[open]?.includes(mark));
    const leans = before(prior) && !space(next); // stands where only an opening mark stands
    const sits = !space(prior) && !letter(next);
    if (mark === '"') {
      if (/\d['’]\d{1,2}$/.test(text.slice(Math.max(0, at - 4), at))) continue; // five feet eleven: 5'11"
      if (level >= 0 && !(leans && !sits)) {
        // `."He said` and `.""He`: stuck together, the open one closes first.
        pop(at, level);
      } else if (level >= 0) {
        // Opened again without a close: a quotation that continues in the next paragraph.
        for (const lost of stack.splice(level)) spans.push({ open: lost.open, close: -1 });
        push(at, mark);
      } else if (leans || !sits) push(at, mark);
      else if (letter(next) || next === undefined || !ends(prior)) push(at, mark);
      else closing.add(at);
    } else if (level >= 0 && !(mark === "“" && leans && stack[level]?.mark !== "„")) {
      pop(at, level);
    } else if (")）]」』》›".includes(mark) || ((mark === "”" || mark === "»") && !leans)) {
      closing.add(at);
    } else {
      const again = stack.findLastIndex(({ mark: open }) => open === mark && !"([（".includes(mark));
      if (again >= 0) for (const lost of stack.splice(again)) spans.push({ open: lost.open, close: -1 });
      push(at, mark);
    }
  }
  for (const lost of stack) spans.push({ open: lost.open, close: -1 });
  spans.sort((a, b) => a.open - b.open);
  return { spans, closing, opening };
}
