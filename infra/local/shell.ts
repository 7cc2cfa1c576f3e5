/** What a person can type on this machine: in PowerShell on Windows, else in a shell as POSIX has it. */

type Platform = typeof process.platform;

/** Writes a word so that the shell takes it as it is. */
export function quoteWord(word: string, platform: Platform = process.platform): string {
  if (/^[\w./-]+$/.test(word)) return word;
  const isWindows = platform === "win32";
  return `'${word.replaceAll("'", isWindows ? "''" : `'\\''`)}'`;
}

/** Writes `npm start` with a setting in its environment. */
export function startWith(setting: string, value: string, platform: Platform = process.platform): string {
  const word = quoteWord(value, platform);
  if (platform !== "win32") return `${setting}=${word} npm start`;
  return `$env:${setting}=${word.startsWith("'") ? word : `'${word}'`}; npm start`;
}
