/** `npm run revisions`: what an article said before. */
import { ArticleStore } from "../lib/aws/articles.ts";
import { Table } from "../lib/aws/table.ts";
import { type Given, runCommand } from "./operate/command.ts";
import { findStage } from "./operate/stage.ts";
import { ANY_STAGE_HELP, ANY_STAGE_OPTIONS } from "./operate/stage-options.ts";

const HELP = `Usage: npm run revisions -- ID --stage NAME | --local [--json]

Prints an article's revisions, the standing one first, and what each said, for as long as they are kept
(revisionDays in serverless.yml). Of a killed or withdrawn story nothing is kept.

${ANY_STAGE_HELP}
  --json            one article a line, whole
`;

const OPTIONS = { ...ANY_STAGE_OPTIONS, json: { type: "boolean", default: false } } as const;

await runCommand({ help: HELP, options: OPTIONS, operands: [1, 1], run: printRevisions });

async function printRevisions(given: Given<typeof OPTIONS>, [id = ""]: readonly string[]): Promise<number> {
  const { dynamo, table: name } = await findStage(given);
  const kept = new ArticleStore(new Table(dynamo, name), 1);
  const standing = await kept.find(id);
  if (!standing) throw new Error(`There is no article ${id}.`);
  if (standing.gone) console.log(`${standing.revision}  ${standing.gone}`);
  for (const edition of [standing, ...(await kept.listPast(id))]) {
    const { article, revision } = edition;
    if (!article) continue;
    if (given.json) console.log(JSON.stringify(article));
    else {
      const isStanding = edition === standing ? " (stands)" : "";
      console.log(`${revision}${isStanding}\n  ${article.upload.key}, ${article.versionCreated}`);
      console.log(`  ${article.headline ?? ""}`);
      for (const { text } of article.body) console.log(`    ${text}`);
    }
  }
  return 0;
}
