/** Processor time and memory of grouping: a minute of 2,000 articles, and days of up to a million. */

import { printArticle } from "../../../lib/stories/grouping/print.ts";
import { StoryWindow, type WindowArticle } from "../../../lib/stories/grouping/window.ts";
import { randomOf } from "../faults/history.ts";
import { ONE_TIME, type Printed } from "./grouped.ts";

const MINUTE_MS = 60_000;
const WINDOW_MINUTES = 72 * 60;

/**
 * Makes articles of the corpora's texts: each is the headline and half of the paragraphs of one with the other half of
 * another, so that there are as many events as one wants, of one to a dozen articles.
 */
class Mill {
  readonly #sources: readonly Printed[];
  readonly #random = randomOf(1);
  #made = 0;

  constructor(sources: readonly Printed[]) {
    this.#sources = sources.filter(({ article }) => article.body.length > 1 && article.language === "en");
  }

  make(released: number): WindowArticle {
    const [one, other] = [this.#pick(), this.#pick()];
    const body = [...this.#halve(one), ...this.#halve(other)];
    const headline = one.article.headline ?? body[0]?.text.slice(0, 70) ?? "";
    this.#made++;
    return {
      id: `made-${this.#made}`,
      released: new Date(released).toISOString(),
      print: printArticle({ headline, body, language: "en" }),
    };
  }

  #pick(): Printed {
    return this.#sources[Math.floor(this.#random() * this.#sources.length)]!;
  }

  #halve({ article }: Printed): Printed["article"]["body"] {
    return article.body.filter(() => this.#random() < 0.5);
  }
}

export function measureLoad(printed: readonly Printed[]): void {
  const mill = new Mill(printed);
  console.log("a minute of 2,000 articles, against a window of 30,000 of one language:");
  const windowful = Array.from({ length: 30_000 }, (_, n) =>
    mill.make(ONE_TIME - Math.floor((WINDOW_MINUTES * MINUTE_MS * n) / 30_000)),
  );
  const minute = Array.from({ length: 2000 }, () => mill.make(ONE_TIME));
  const window = new StoryWindow();
  const restored = time(() =>
    window.restore(windowful.map((article) => ({ ...article, storyId: article.id }))),
  );
  const at = new Date(ONE_TIME).toISOString();
  const updated = time(() => window.update({ upserts: minute, removals: [] }, at));
  const megabytes = Math.round(process.memoryUsage().rss / 2 ** 20);
  console.log(
    `  ${restored} s to restore the window, ${updated} s to group the minute; ${megabytes} MB in all`,
  );
}

function time(run: () => unknown): string {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return ((user + system) / 1e6).toFixed(2);
}
