/** Which files an argument stands for, and the keys that they are uploaded under. */
import { readdir, stat } from "node:fs/promises";
import { basename, join, relative, resolve, sep } from "node:path";

export interface FileToUpload {
  path: string;
  key: string;
}

/**
 * A file goes under its name, a folder's files under the folder's name and their path in it, in the order of
 * their names. What starts with a dot in a folder is left alone.
 * @throws when there is no such file, or a folder holds none
 */
export async function filesToUpload(paths: readonly string[]): Promise<FileToUpload[]> {
  const files: FileToUpload[] = [];
  const taken = new Set<string>();
  for (const path of paths) {
    for (const file of await filesIn(resolve(path))) {
      // Two files of one name are two articles: the second goes under all of its path.
      const key = taken.has(file.key) ? file.path.split(sep).filter(Boolean).join("/") : file.key;
      taken.add(key);
      files.push({ path: file.path, key });
    }
  }
  return files;
}

async function filesIn(path: string): Promise<FileToUpload[]> {
  const found = await stat(path).catch(() => undefined);
  if (!found) throw new Error(`There is no file or folder ${path}.`);
  if (!found.isDirectory()) return [{ path, key: basename(path) }];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter(
      (file) =>
        !relative(path, file)
          .split(sep)
          .some((part) => part.startsWith(".")),
    )
    .sort();
  if (files.length === 0) throw new Error(`The folder ${path} holds no files.`);
  return files.map((file) => ({
    path: file,
    key: [basename(path), ...relative(path, file).split(sep)].filter(Boolean).join("/"),
  }));
}
