/** The files of what is dropped, with the folders that they are in. */
import { type ChosenFile, isHidden, listChosen } from "./chosen.ts";

/** Looks into the folders, too. What is dropped must be asked for at once: later it says nothing any more. */
export async function listDropped(dropped: DataTransfer): Promise<ChosenFile[]> {
  const found = [...dropped.items]
    .filter(({ kind }) => kind === "file")
    .map((item) => ({ entry: item.webkitGetAsEntry(), file: item.getAsFile() }));
  const lists = found.map(async ({ entry, file }) =>
    entry ? listEntry(entry) : file ? listChosen([file]) : [],
  );
  return (await Promise.all(lists)).flat();
}

async function listEntry(entry: FileSystemEntry): Promise<ChosenFile[]> {
  if (isHidden(entry.name)) return [];
  if (entry.isFile) {
    const file = await new Promise<File>((...settle) => (entry as FileSystemFileEntry).file(...settle));
    return [{ file, folder: entry.fullPath.split("/").slice(1, -1).join("/") }];
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const within: FileSystemEntry[] = [];
  for (;;) {
    // A folder is told in parts, and an empty one is the end.
    const part = await new Promise<FileSystemEntry[]>((...settle) => reader.readEntries(...settle));
    if (part.length === 0) break;
    within.push(...part);
  }
  const lists = [];
  for (const one of within) lists.push(await listEntry(one));
  return lists.flat();
}
