/** Files that were chosen, with the folders that they are in. */

export interface ChosenFile {
  file: File;
  /** Such as `sport/rugby`; empty for none. */
  folder: string;
}

/** Whether a system left it in its folder, and nobody means to send it. */
export const isHidden = (name: string) =>
  name.startsWith(".") || name === "Thumbs.db" || name === "desktop.ini";

/** @param files of an input: those of a folder say in which they are */
export function listChosen(files: Iterable<File & { webkitRelativePath: string }>): ChosenFile[] {
  return [...files]
    .filter(({ name }) => !isHidden(name))
    .map((file) => ({ file, folder: file.webkitRelativePath.split("/").slice(0, -1).join("/") }));
}
