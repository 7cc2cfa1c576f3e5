/**
 * Stories of one template, as desks and robots publish them by the thousand: time and memory of the window that holds
 * them, put into it as the grouping puts them, 500 at a time, in the order of their release.
 */
import { printArticle } from "../../../lib/stories/grouping/print.ts";
import { StoryWindow, type WindowArticle } from "../../../lib/stories/grouping/window.ts";
import { ONE_TIME } from "./grouped.ts";

const TEMPLATE_WINDOWS = [1000, 2000, 4000, 8000, 20_000];
const AT_ONCE = 500;
const WINDOW_MS = 3 * 86_400_000;
/** Articles of one run that comes when the window is full. */
const LAST = 100;

const TOWNS = [
  "Ashford",
  "Kingsmere",
  "Wexley",
  "Dunmore",
  "Halden",
  "Malby",
  "Norland",
  "Quayside",
  "Patras",
];
const SHIPS = ["Pearl", "Merit", "Karaburun", "Norlink", "Bianchi", "Okafor", "Stroud", "Petrov"];

/** Headline and copy of the nth story. The ferries are those of `npm run bench -- throughput`. */
const TEMPLATES: Record<string, (n: number) => [headline: string, copy: string]> = {
  ferries: (n) => [
    `Ferry ${n} sails again, take 1`,
    `PORT ${n} (Herald) - Ferry ${n * 7 + 3} left pier ${n * 21 + 9} on Friday with ${n * 259 + 111} passengers, its master said. A wave of ${(n * 7 + 3) % 19} metres had struck it on day ${n} of the storm. The yard replaced ${n * 14 + 6} plates in ${(n % 60) + 2} days. "Nobody was hurt," the owner of line ${n} said. Tickets cost ${(n % 90) + 10} crowns.`,
  ],
  results: (n) => {
    const [home, away] = [TOWNS[n % 9]!, TOWNS[(n * 5 + 1) % 9]!];
    const scorer = SHIPS[n % 8]!;
    return [
      `${home} ${n % 5}, ${away} ${n % 3}`,
      `${home} beat ${away} ${n % 5}-${n % 3} in the Southern League on Saturday. ${scorer} scored in the ${n % 90}th minute before a crowd of ${n * 13 + 250} at Mill Lane. ${home} stay ${(n % 20) + 1}th of the table, ${away} have lost ${n % 8} of their last ${(n % 8) + 4} matches. Goalkeeper ${SHIPS[(n + 3) % 8]} saved a penalty, and the referee showed ${n % 6} yellow cards.`,
    ];
  },
  /** The worst: everybody is as near to everybody as can be. */
  copies: () => [
    "Ferry aground off Malin Head",
    "A ferry with 84 people on board ran aground near Malin Head in the early hours. Coastguard helicopters from Derry lifted passengers off the Atlantic Pearl. The operator Norlink said the engine had failed.",
  ],
  weather: (n) => [
    `Weather for ${TOWNS[n % 9]}: ${n % 30} degrees`,
    `Forecasters expect sunny spells and scattered showers in ${TOWNS[n % 9]} until ${n % 24}:00, with highs of ${n % 30} degrees and a moderate breeze of ${n % 50} kilometres an hour from the west. The night stays dry with lows of ${n % 12} degrees. Pollen: moderate. Sunrise is at ${(n % 3) + 5}:${(n % 50) + 10}.`,
  ],
};

const made = (name: string, n: number, released: number): WindowArticle => {
  const [headline, text] = TEMPLATES[name]!(n);
  const print = printArticle({ headline, body: [{ type: "paragraph", text }], language: "en" });
  return { id: `${name}-${n}`, released: new Date(released).toISOString(), print };
};

export function measureTemplates(sizes: readonly number[] = TEMPLATE_WINDOWS): void {
  for (const name of Object.keys(TEMPLATES)) for (const size of sizes) measureTemplate(name, size);
}

function measureTemplate(name: string, size: number): void {
  const articles = Array.from({ length: size + LAST }, (_, n) =>
    made(name, n, ONE_TIME - Math.floor((1 - n / (size + LAST)) * WINDOW_MS)),
  );
  const at = new Date(ONE_TIME).toISOString();
  global.gc?.();
  const held = process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers;
  const window = new StoryWindow();
  let longest = 0;
  const since = clock();
  for (let from = 0; from < size; from += AT_ONCE) {
    const start = clock();
    window.update({ upserts: articles.slice(from, Math.min(size, from + AT_ONCE)), removals: [] }, at);
    longest = Math.max(longest, clock() - start);
  }
  const all = clock() - since;
  const start = clock();
  window.update({ upserts: articles.slice(size), removals: [] }, at);
  const last = clock() - start;
  global.gc?.();
  const kept = process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers - held;
  const stories = new Set(articles.map(({ id }) => window.storyOf(id))).size;
  const seconds = (ms: number) => (ms / 1000).toFixed(2);
  console.log(
    `  ${name.padEnd(8)} ${String(size).padStart(6)}: ${seconds(all)} s for all, ${seconds(longest)} s the longest ${AT_ONCE}, ` +
      `${seconds(last)} s for ${LAST} more; ${Math.round(kept / 2 ** 20)} MB kept; ${stories} stories`,
  );
}

/** Milliseconds of the processor. */
function clock(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
