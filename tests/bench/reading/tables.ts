/** The scorecard of the pages: bodies set by set, fields, languages, warnings. */
import type { SetName } from "./corpus.ts";
import { FIELDS, type Field } from "./fields.ts";
import { mean, resampled, type Sure } from "./measures.ts";
import { type OwnRead, saysNotWhole } from "./ours.ts";
import type { Part, Row } from "./part.ts";
import { languageOf } from "./printed.ts";
import { type Card, figureOf, ofSet, pageFigure } from "./scored.ts";
import { SCORERS } from "./sets.ts";

const sure = ({ value, low, high }: Sure, digits = 3) =>
  `${value.toFixed(4)} [${low.toFixed(digits)}, ${high.toFixed(digits)}]`;

export const signed = ({ value, low, high }: Sure) =>
  [value, low, high]
    .map((number) => `${number < 0 ? "−" : "+"}${Math.abs(number).toFixed(4)}`)
    .join(" ")
    .replace(/ (\S+) (\S+)$/, " [$1, $2]");

/** F1 of each reader with its interval, and what the first one has more, page by page. */
export function bodies(set: SetName, cards: readonly Card[]): Part {
  const scorer = SCORERS[set]!;
  const [first, ...others] = cards.map((card) => {
    const pages = ofSet(card, set).map(({ shared }) => shared!);
    const figure = (drawn: ArrayLike<number>) => scorer.figure(Array.from(drawn, (i) => pages[i]!)).f1;
    return { ...scorer.figure(pages), ...card, pages, figure };
  });
  if (!first) return { title: scorer.label, rows: [], notes: [] };
  const count = first.pages.length;
  const rows = [first, ...others.toSorted((a, b) => Number(b.isOurs) - Number(a.isOurs) || b.f1 - a.f1)].map(
    ({ name, precision, recall, pages, figure }): Row => ({
      name,
      figures: {
        "F1 [95 %]": sure(resampled(count, figure)),
        precision: precision.toFixed(3),
        recall: recall.toFixed(3),
        ...(scorer.isWhole
          ? { "under .8": String(pages.filter((shared) => pageFigure({ shared })!.recall < 0.8).length) }
          : {}),
        [`${first.name} less it`]:
          figure === first.figure
            ? ""
            : signed(resampled(count, (drawn) => first.figure(drawn) - figure(drawn))),
      },
    }),
  );
  return { title: `${scorer.label}, ${count} pages`, rows, notes: [scorer.rules] };
}

/** What is right of each field, in per cent of the pages whose annotators tell it. */
export function fields(title: string, cards: readonly Card[], sets: readonly SetName[]): Part {
  const asked = (Object.keys(FIELDS) as Field[]).map((field) => ({
    field,
    count: cards[0]!.pages.filter(({ page, answers }) => sets.includes(page.set) && field in answers).length,
  }));
  const rows = cards.map(
    (card): Row => ({
      name: card.name,
      figures: Object.fromEntries(
        asked
          .filter(({ count }) => count > 0)
          .map(({ field, count }) => [`${FIELDS[field]} (${count})`, share(card, sets, field).toFixed(1)]),
      ),
    }),
  );
  return { title, rows: rows.filter(({ figures }) => Object.keys(figures).length > 0), notes: [] };
}

/** Per cent of the pages that are asked. */
function share({ pages }: Card, sets: readonly SetName[], field: Field): number {
  const answers = pages.flatMap(({ page, answers }) =>
    sets.includes(page.set) ? (answers[field] ?? []) : [],
  );
  return 100 * mean(answers.map(Number));
}

/** A language of fewer pages is none to judge by, outside news. */
const MIN_PAGES = 8;

/** F1 of each reader by the language of the pages. */
export function languages(cards: readonly Card[], sets: readonly SetName[]): Part {
  const rows = sets
    .filter((set) => SCORERS[set])
    .flatMap((set) => {
      const first = ofSet(cards[0]!, set);
      const places = Map.groupBy(first.keys(), (i) => languageOf(first[i]!.page));
      return [...places]
        .filter(([, own]) => set === "fundus" || own.length >= MIN_PAGES)
        .toSorted(([, a], [, b]) => b.length - a.length)
        .map(
          ([tag, own]): Row => ({
            name: `${SCORERS[set]!.label}, ${tag}`,
            figures: {
              pages: String(own.length),
              ...Object.fromEntries(
                cards.map((card) => {
                  const pages = ofSet(card, set);
                  return [
                    card.name,
                    figureOf(
                      set,
                      own.map((i) => pages[i]!.shared),
                    ).f1.toFixed(3),
                  ];
                }),
              ),
            },
          }),
        );
    });
  return { title: "By language (F1)", rows, notes: [] };
}

/** Below this recall most of a story may be lost; above the other it is whole. */
const LOST = 0.8;
const WHOLE = 0.95;

/**
 * Who is told that a story may not be whole: those who should be, and those who should not.
 *
 * @param unseen the same pages, each read by a model that has not seen its set
 */
export function warnings(own: Card, unseen: Card | undefined, sets: readonly SetName[]): Part {
  const wholeOf = ({ pages }: Card) =>
    pages.filter(({ page }) => sets.includes(page.set) && SCORERS[page.set]?.isWhole);
  const judged = wholeOf(own);
  const row = (name: string, pages: typeof judged): Row => {
    const flagged = (some: typeof judged) =>
      `${some.filter(({ read }) => saysNotWhole((read as OwnRead).warnings)).length} of ${some.length}`;
    const lost = pages.filter((page) => pageFigure(page)!.recall < LOST);
    const whole = pages.filter((page) => pageFigure(page)!.recall > WHOLE);
    return {
      name,
      figures: { "recall under .8, told": flagged(lost), "over .95, told all the same": flagged(whole) },
    };
  };
  const rows = sets
    .map((set) => ({ set, pages: judged.filter(({ page }) => page.set === set) }))
    .filter(({ pages }) => pages.length > 0)
    .map(({ set, pages }) => row(SCORERS[set]!.label, pages));
  return {
    title: "Told that the story may not be whole",
    rows: [
      ...(rows.length > 1 ? [...rows, row("all", judged)] : rows),
      ...(unseen ? [row("all, set held out", wholeOf(unseen))] : []),
    ],
    notes: ["low-yield, paywalled, incomplete, or a rejection"],
  };
}

/** The pages on which the first reader loses most, against the best of the others where there are any. */
export function worst(cards: readonly Card[], count: number): Part {
  const [own, ...others] = cards;
  const peers = others.filter(({ isOurs }) => !isOurs);
  const pages = own!.pages.flatMap((scored, i) => {
    const figure = pageFigure(scored);
    if (!figure) return [];
    const theirs = peers.map(({ name, pages }) => ({ name, f1: pageFigure(pages[i]!)!.f1 }));
    const best = theirs.toSorted((a, b) => b.f1 - a.f1)[0] ?? { name: "", f1: 1 };
    return [{ ...scored, ...figure, best, lost: best.f1 - figure.f1 }];
  });
  const rows = pages
    .toSorted((a, b) => b.lost - a.lost)
    .slice(0, count)
    .map(
      ({ page, read, f1, precision, recall, best }): Row => ({
        name: page.id,
        figures: {
          F1: f1.toFixed(2),
          "P/R": `${precision.toFixed(2)}/${recall.toFixed(2)}`,
          best: `${best.f1.toFixed(2)} ${best.name}`,
          warnings: "warnings" in read ? (read as OwnRead).warnings.join(" ") : "",
          address: page.url,
        },
      }),
    );
  return { title: "Worst bodies, against the best of the others", rows, notes: [] };
}

/** Each field that is wrong on a page, as expected and as found; `count` of each. */
export function wrongFields(own: Card, count: number): Part {
  const asked: readonly [Field, (page: Card["pages"][number]) => [unknown, unknown]][] = [
    ["title", ({ page, read }) => [page.expected.title, read.title]],
    ["person", ({ page, read }) => [page.expected.author, read.authors]],
    ["date", ({ page, read }) => [page.expected.date, read.date]],
    ["standfirst", ({ page, read }) => [page.expected.standfirst, read.standfirst]],
  ];
  const wrong = asked.flatMap(([field, both]) =>
    own.pages
      .filter(({ answers }) => answers[field] === false)
      .slice(0, count)
      .map((scored) => {
        const [expected, found] = both(scored);
        return `${FIELDS[field]}: expected ${JSON.stringify(expected)}, found ${JSON.stringify(found) ?? "none"} ${scored.page.id}`;
      }),
  );
  const claimed = own.pages
    .filter(({ answers }) => answers.wrongName)
    .slice(0, count)
    .map(
      ({ page, read }) =>
        `wrong name: ${JSON.stringify(read.authors)}, expected ${JSON.stringify(page.expected.author)} ${page.id}`,
    );
  return { title: "Wrong fields", rows: [], notes: [...wrong, ...claimed] };
}
