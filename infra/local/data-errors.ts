/** What is wrong with DATA_DIR, in a sentence for the person at the terminal. */

/** One kind of trouble: how the file system, SQLite (objects, queues) and LevelDB (tables) call it. */
interface Trouble {
  codes: string[];
  /** SQLite's result codes. https://www.sqlite.org/rescode.html */
  sqlite: number[];
  message: RegExp;
  explain(directory: string): string;
}

const TROUBLES: Trouble[] = [
  {
    codes: ["ENOSPC", "EDQUOT"],
    sqlite: [13],
    message: /no space left|disk is full/i,
    explain: (directory) =>
      `There is no room left on the disk for ${directory}. Free some, or choose a folder on another disk: ` +
      "DATA_DIR=/another/disk npm start",
  },
  {
    codes: ["EACCES", "EPERM", "EROFS"],
    sqlite: [3, 8, 14, 23],
    message: /permission denied|read-only/i,
    explain: (directory) =>
      `${directory} cannot be written to. Change its permissions, ${orAnother(directory)}`,
  },
  {
    codes: ["ENOTDIR", "EEXIST", "EISDIR"],
    sqlite: [],
    message: /not a directory/i,
    explain: (directory) =>
      `${directory} is no folder that npm start made. Move it away, ${orAnother(directory)}`,
  },
  {
    codes: ["LEVEL_LOCKED"],
    sqlite: [5, 6],
    message: /database is locked/i,
    explain: (directory) => `${directory} is in use by another process. Stop that, ${orAnother(directory)}`,
  },
  {
    codes: ["LEVEL_CORRUPTION"],
    sqlite: [11, 26],
    message: /corruption|malformed|not a database/i,
    explain: (directory) =>
      `What ${directory} holds is damaged. Move it away, and upload the files again, ${orAnother(directory)}`,
  },
];

function orAnother(directory: string): string {
  return `or choose another: DATA_DIR=${directory}-2 npm start`;
}

/**
 * @param directory DATA_DIR
 * @returns what is wrong and what to do; undefined when it is nothing of the directory
 */
export function explainDataError(error: unknown, directory: string): string | undefined {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    const { code = "", errcode, message } = cause as Error & { code?: string; errcode?: number };
    const kind = errcode === undefined ? -1 : errcode & 0xff; // the other bytes say more of the same
    const trouble = TROUBLES.find(
      ({ codes, sqlite, message: pattern }) =>
        codes.includes(code) || sqlite.includes(kind) || pattern.test(message),
    );
    if (trouble) return `${trouble.explain(directory)}\n(${message})`;
  }
  return undefined;
}
