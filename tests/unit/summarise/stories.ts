/** Small original stories of several kinds, as blocks: what the summaries of the tests are made of. */
import type { Article, Block } from "../../../lib/article.ts";

export type Story = Pick<Article, "headline" | "standfirst" | "language" | "body">;

const body = (copy: string): Block[] =>
  copy
    .trim()
    .split(/\n+/)
    .map((line) => {
      if (line.startsWith("## ")) return { type: "heading", text: line.slice(3) };
      if (line.startsWith("- ")) return { type: "listItem", text: line.slice(2) };
      if (line.startsWith("> ")) return { type: "quote", text: line.slice(2) };
      const update = /^@(\S+) (.*)$/.exec(line);
      if (update) return { type: "paragraph", text: update[2]!, published: update[1]! };
      return { type: "paragraph", text: line };
    });

/** An inverted pyramid: the news first, claims and their sources behind. */
export const ferry: Story = {
  headline: "Ferry with 212 aboard runs aground off Cape Morrow",
  standfirst: "All passengers were brought ashore before dawn, the coastguard says.",
  language: "en",
  body: body(`
PORT MORROW, May 4 (HNS) - A passenger ferry with 212 people aboard ran aground in thick fog off Cape Morrow on Saturday night, and everyone was brought ashore before dawn, the coastguard said.
Two crew members were treated in hospital for broken ribs. Nobody else was seriously hurt, according to Dr. Lena Farrow of St. Bride's Hospital.
The Aurora, built in 1998, was on its last crossing of the day when it struck a sandbank 1.5 miles from the harbour mouth at about 10.40 p.m.
"We heard a long grinding noise and then every light went out," said Tom Reed, a teacher who was travelling with his two children. "Nobody panicked. The crew were magnificent."
But the ferry's owner, Morrow Lines, is facing questions about a radar fault that was first reported in March.
The company claims that the radar was repaired within a week. It declined to show the repair log to reporters.
A union that represents the crew said the fault had come back at least three times since Easter.
Investigators from the Marine Safety Board will begin work on Monday. They are expected to interview the captain, Ada Quill, and the harbour pilot.
"I have full confidence in Captain Quill," the company's director, Hugh Sand, told reporters on the quay.
He also promised that all passengers would be paid back within ten days.
Salvage crews hope to refloat the ship on Tuesday's spring tide. No oil has leaked, the coastguard said.
Read more: How the fog closed three harbours.
(Reporting by Ivy Marsh; Editing by Paul Stone)`),
};

/** A feature: a scene first, its point in the fourth paragraph. */
export const bakery: Story = {
  headline: "The night bakers of Tannery Lane",
  language: "en",
  body: body(`
It is a quarter past two, and the only light on Tannery Lane comes from a basement window.
Inside, Rosa Imre folds butter into dough with hands that she says no longer feel the cold.
"You get used to it," she says. "You don't get used to the hours."
Night baking nearly died out in the city: a census by the bakers' guild counted 140 night bakeries in 1980 and nine in 2015.
Now it is coming back. The guild says 31 bakeries bake at night again, most of them opened by people under 35.
Rents are one reason. A basement in the old tannery quarter costs a third of what a shop on the square does.
Restaurants are another. Chefs who once bought frozen bread want loaves at six in the morning, says Emil Varga, who supplies forty kitchens.
Imre came to the trade late. She was a bookkeeper until 2019, when her office closed.
Her first loaves, she admits, were "bricks with ambitions".
Not everyone is pleased. Neighbours complained of the noise of delivery vans 17 times last year, city records show.
The council will vote in June on whether vans may enter the lane before five.
Imre does not worry much about the vote. "Bread finds a way," she says, and turns back to the dough.`),
};

/** A list under a lead-in, with headings. */
export const changes: Story = {
  headline: "What changes for tenants in July",
  language: "en",
  body: body(`
Tenants in the province will have stronger rights from July 1, after the assembly passed a housing bill on Thursday by 61 votes to 44.
The law is the first of its kind in the country, the housing minister, Petra Holm, said.
## What is new
The main changes are:
- Rents may rise only once a year, and by no more than inflation
- Deposits are limited to two months' rent
- Landlords must repair heating within 48 hours
- Written reasons are required for every eviction
## Who is against it
The landlords' association called the bill "a blow to small owners" and said it would go to court.
However, its members were split, according to a poll that it published in April.
Holm rejected the criticism. She said rents had doubled in nine years while wages rose by a fifth.
About 310,000 households rent their homes in the province.`),
};

/** A live page: updates, the newest first. */
export const live: Story = {
  headline: "Storm Ottilie: live updates",
  language: "en",
  body: body(`
@2024-02-10T18:20:00Z Power is back in most of the northern districts, the grid operator NordGrid says. About 4,000 homes are still dark.
@2024-02-10T16:05:00Z The bridge at Elmsford will stay closed until Sunday morning, police say. It was hit by a drifting barge at noon.
@2024-02-10T14:30:00Z Gusts of 142 kilometres an hour were measured on Hart Hill, a record for February. The weather service keeps its red warning until midnight.
@2024-02-10T12:10:00Z He was pulled from his car by two neighbours, the fire brigade says of the man who drove into the flooded underpass in Elmsford. He is not seriously hurt.
@2024-02-10T09:00:00Z Schools are closed in five districts today. Trains run every two hours at best, the railway says.`),
};

/** Mostly quotations, one of them over two paragraphs. */
export const coach: Story = {
  headline: "Coach Nadia Orr leaves Harbour City after nine seasons",
  language: "en",
  body: body(`
Nadia Orr is leaving Harbour City at the end of the season after nine years and two cups, the club announced on Friday.
"This was the hardest decision of my life," Orr, 51, told a packed press room.
"I came here with a bag and a whistle. I leave with a family.
"What I want now is a summer without a fixture list."
The club's president, Karl Benning, said talks with a successor had not begun.
"We will take our time," he said. "Nobody replaces Nadia in a week."
Orr took over in 2015, when the club was last in the second division and had debts of $4.2 million.
She won promotion within a year. The first cup followed in 2018, against Westmark, on penalties.
Captain Lea Brandt said the players had heard the news only minutes before the public. "There were tears," she said.
Harbour City play their last home match of the season on May 18.`),
};

export const zug: Story = {
  headline: "Nachtzug bleibt im Tunnel stehen",
  language: "de",
  body: body(`
Ein Nachtzug mit 340 Reisenden ist am 5. Mai im Grimmtunnel liegen geblieben und erst nach sechs Stunden geräumt worden.
Verletzt wurde niemand, wie die Polizei am Sonntag mitteilte.
Grund war nach Angaben der Bahn ein Schaden an der Oberleitung. Er soll bis Mittwoch behoben sein.
„Wir saßen im Dunkeln und hörten nichts“, sagte die Reisende Dr. Ulla Kern der Zeitung. „Dann kam die Feuerwehr.“
Doch Fahrgastverbände fragen, warum die Räumung so lange dauerte.
Der Tunnel war erst im 3. Quartal des Vorjahres für rund 12 Mio. Euro erneuert worden.
Die Bahn will jedem Reisenden den vollen Fahrpreis erstatten.`),
};

export const bridge: Story = {
  headline: "新桥开通",
  language: "zh",
  body: body(`
连接两岸的新桥星期一上午正式开通，首日有三万辆汽车通过。
市长王丽说：“我们等了二十年。今天终于等到了。”
但是附近居民担心噪音问题，已有四百人联名写信。
工程耗资十二亿元，比预算多出两成，审计部门正在调查。
新桥全长三千二百米，设有自行车道和人行道。`),
};

export const stories: Readonly<Record<string, Story>> = { ferry, bakery, changes, live, coach, zug, bridge };
