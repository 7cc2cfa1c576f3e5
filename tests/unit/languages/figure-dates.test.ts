import { expect, test } from "vitest";
import { listMonths } from "../../../lib/languages/calendar.ts";
import { findFigureDates } from "../../../lib/languages/figure-dates.ts";
import { findFigureWords } from "../../../lib/languages/figures.ts";
import { LANGUAGES } from "../../../lib/languages/index.ts";

const read = LANGUAGES.map(({ tag }) => tag).filter((tag) => findFigureWords(tag) !== undefined);

test("of every language whose figures are read in words the months are known", () => {
  expect(read.length).toBeGreaterThan(10);
  expect(read.filter((tag) => findFigureDates(tag) === undefined)).toEqual([]);
});

test.each(read)("%s: months and decimals are those of the platform", (tag) => {
  const { months, decimal } = findFigureDates(tag)!;
  const bare = (name: string) => name.toLowerCase().replace(/\.$/, "");
  const [full, short] = [listMonths(tag), listMonths(tag, "short")];
  expect(months.map((names) => [...names.split("/")])).toEqual(
    full.map((name, at) => [...new Set([bare(name), bare(short[at]!)])]),
  );
  expect(new Intl.NumberFormat(tag).format(1.5)).toBe(`1${decimal}5`);
});
