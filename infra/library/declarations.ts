/**
 * The types of the library. Those of the vocabulary are written from its schemas, with what these say of each
 * field; those of the functions are the compiler's.
 */
import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import * as z from "zod/mini";
import { Article, Block, Concept, Dateline, Image, Person, Warning } from "../../lib/article.ts";
import { PRESET_NAMES } from "../../lib/summarise/presets.ts";
import { Summary } from "../../lib/summarise/ranking.ts";

const ROOT = new URL("../../", import.meta.url);

/** What has a name of its own; the article last, since it speaks of the others. */
const NAMED = { Block, Concept, Dateline, Image, Person, Warning, Article, Summary };

/** As much of JSON Schema as the vocabulary uses. */
interface Schema {
  type?: "object" | "array" | "string" | "integer" | "number" | "boolean";
  description?: string;
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  enum?: string[];
  const?: unknown;
}

/** Writes the types of the vocabulary. */
function declareVocabulary(): string {
  const names = new Map<string, string>();
  const written: string[] = [];
  for (const [name, type] of Object.entries(NAMED)) {
    const { $schema: _, ...schema } = z.toJSONSchema(type, { io: "output" });
    written.push(`export interface ${name} ${typeOf(schema as Schema, names, "")}\n`);
    names.set(keyOf(schema as Schema), name);
  }
  return written.join("\n");
}

/** Two schemas with one key are of one type, whatever is said of them. */
const keyOf = ({ description: _, ...schema }: Schema): string => JSON.stringify(schema);

function typeOf(schema: Schema, names: ReadonlyMap<string, string>, indent: string): string {
  const name = names.get(keyOf(schema));
  if (name) return name;
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(" | ");
  switch (schema.type) {
    case "object": {
      const inside = `${indent}  `;
      const fields = Object.entries(schema.properties ?? {}).map(([field, type]) => {
        const mark = schema.required?.includes(field) ? "" : "?";
        const orNot = mark && " | undefined";
        const note = type.description ? `${inside}/** ${type.description} */\n` : "";
        return `${note}${inside}${field}${mark}: ${typeOf(type, names, inside)}${orNot};\n`;
      });
      return `{\n${fields.join("")}${indent}}`;
    }
    case "array": {
      const items = typeOf(schema.items ?? {}, names, indent);
      return / \| /.test(items) ? `(${items})[]` : `${items}[]`;
    }
    case "integer":
      return "number";
    case "string":
    case "number":
    case "boolean":
      return schema.type;
    default:
      throw new Error(`no type is written for ${JSON.stringify(schema)}`);
  }
}

/** Modules of the library whose types the compiler writes, by the file that they become. */
const COMPILED = {
  "read.d.ts": "infra/library/read.d.ts",
  "summarise.d.ts": "infra/library/summarise.d.ts",
  "check.d.ts": "infra/library/check.d.ts",
  "rejection.d.ts": "lib/rejection.d.ts",
  "faithfulness.d.ts": "lib/faithfulness/index.d.ts",
  "finding.d.ts": "lib/faithfulness/finding.d.ts",
} as const;

/** Where a type that is imported stands in the library. */
const PLACES: readonly (readonly [RegExp, string])[] = [
  [/lib\/rejection\.ts$/, "./rejection.js"],
  [/lib\/faithfulness\/index\.ts$/, "./faithfulness.js"],
  [/\/finding\.ts$/, "./finding.js"],
  [/\/summarise\.ts$/, "./summarise.js"],
  [/./, "./types.js"],
];

/** The library's declarations, by file. @throws when the compiler finds a fault */
export async function declareLibrary(): Promise<Record<string, string>> {
  const folder = await mkdtemp(join(tmpdir(), "standfirst-types-"));
  try {
    await compile(folder);
    const compiled = Object.entries(COMPILED).map(async ([file, path]) => {
      const text = await readFile(join(folder, path), "utf8");
      return [file, text.replace(/(?<=from ")\.[^"]+(?=")/g, placeOf)] as const;
    });
    const own = `${declareVocabulary()}
/** A passage that was left out of the body. */
export interface Dropped {
  /** The rule's name: \`caption\`, \`credit\`, \`byline\`, \`junk\`, \`footer\` … */
  readonly rule: string;
  readonly text: string;
}

/** A place in a text, in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What a summary may be for: its length and style follow. */
export type PresetName = ${PRESET_NAMES.map((name) => `"${name}"`).join(" | ")};
`;
    return { ...Object.fromEntries(await Promise.all(compiled)), "types.d.ts": own };
  } finally {
    await rm(folder, { recursive: true });
  }
}

const placeOf = (path: string): string => PLACES.find(([of]) => of.test(path))![1];

async function compile(outDir: string): Promise<void> {
  const root = fileURLToPath(ROOT);
  const project = {
    extends: join(root, "tsconfig.json"),
    compilerOptions: {
      ...{ noEmit: false, declaration: true, emitDeclarationOnly: true, skipLibCheck: true },
      ...{ rootDir: root, outDir, typeRoots: [join(root, "node_modules/@types")] },
    },
    files: Object.values(COMPILED).map((path) => join(root, path.replace(/\.d\.ts$/, ".ts"))),
    include: [],
  };
  await writeFile(join(outDir, "tsconfig.json"), JSON.stringify(project));
  const typescript = dirname(createRequire(import.meta.url).resolve("typescript/package.json"));
  await promisify(execFile)(process.execPath, [join(typescript, "bin/tsc"), "-p", outDir]);
}
