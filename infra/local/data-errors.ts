/** What is wrong with a folder that `npm start` writes to, in a sentence for the person at the terminal. */
import { resolve, sep } from "node:path";
import { startWith } from "./shell.ts";

/** A folder that is written to, and the setting that chooses it. */
export interface Folder {
  setting: string;
  directory: string;
}

/** One kind of trouble: how the file system, SQLite (objects, queues) and LevelDB (tables) call it. */
interface Trouble {
  codes: string[];
  /** SQLite's result codes. https://www.sqlite.org/rescode.html */
  sqlite: number[];
  message: RegExp;
  explain(folder: Folder): string;
}

const TROUBLES: Trouble[] = [
  {
    codes: ["ENOSPC", "EDQUOT"],
    sqlite: [13],
    message: /no space left|disk is full/i,
    explain: ({ setting, directory }) =>
      `There is no room left on the disk for ${directory}. Free some, or choose a folder on another disk: ` +
      startWith(setting, "/another/disk"),
  },
  {
    codes: ["EACCES", "EPERM", "EROFS", "ENOENT"], // some file systems that take no folder say ENOENT
    sqlite: [3, 8, 14, 23],
    message: /permission denied|read-only/i,
    explain: (folder) =>
      `${folder.directory} cannot be written to. Change its permissions, ${orAnother(folder)}`,
  },
  {
    codes: ["ENOTDIR", "EEXIST", "EISDIR"],
    sqlite: [],
    message: /not a directory/i,
    explain: (folder) =>
      `${folder.directory} is no folder that npm start made. Move it away, ${orAnother(folder)}`,
  },
  {
    codes: ["LEVEL_LOCKED"],
    sqlite: [5, 6],
    message: /database is locked/i,
    explain: (folder) => `${folder.directory} is in use by another process. Stop that, ${orAnother(folder)}`,
  },
  {
    codes: ["LEVEL_CORRUPTION"],
    sqlite: [11, 26],
    message: /corruption|malformed|not a database/i,
    explain: (folder) =>
      `What ${folder.directory} holds is damaged. ` +
      `Move it away, and upload the files again, ${orAnother(folder)}`,
  },
];

function orAnother({ setting, directory }: Folder): string {
  return `or choose another: ${startWith(setting, `${directory}-2`)}`;
}

/**
 * @param folders those that are written to; an error that names no path is the first one's
 * @returns what is wrong and what to do; undefined when it is nothing of these folders
 */
export function explainDataError(error: unknown, ...folders: [Folder, ...Folder[]]): string | undefined {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    const { code = "", errcode, message, path } = cause as SystemError;
    const kind = errcode === undefined ? -1 : errcode & 0xff; // the other bytes say more of the same
    const trouble = TROUBLES.find(
      ({ codes, sqlite, message: pattern }) =>
        codes.includes(code) || sqlite.includes(kind) || pattern.test(message),
    );
    if (!trouble) continue;
    const folder =
      path === undefined ? folders[0] : folders.find(({ directory }) => isWithin(path, directory));
    if (folder) return `${trouble.explain(folder)}\n(${message})`;
    if (code !== "ENOENT")
      return `This user may not read or write ${path}. Change its permissions.\n(${message})`;
  }
  return undefined;
}

/** An error of the file system, or of SQLite. */
type SystemError = Error & { code?: string; errcode?: number; path?: string };

function isWithin(path: string, directory: string): boolean {
  return `${resolve(path)}${sep}`.startsWith(`${resolve(directory)}${sep}`);
}
