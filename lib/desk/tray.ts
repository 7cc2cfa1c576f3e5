/** Uploading, on every screen: where files are dropped, and the tray that tells what became of each. */
import { html } from "htm/preact";
import type { RefObject } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { type ChosenFile, listChosen } from "./chosen.ts";
import { listDropped } from "./dropped.ts";
import { usePoll } from "./hooks.ts";
import { UploadOutcome } from "./upload-outcome.ts";
import { type SentFile, UploadQueue } from "./upload-queue.ts";
import { TRANSPORT } from "./upload-transport.ts";

const POLL_MS = 2_000;

export interface Uploads {
  files: SentFile[];
  add(chosen: readonly ChosenFile[]): void;
  clear(): void;
}

export function useUploads(): Uploads {
  const [files, setFiles] = useState<SentFile[]>([]);
  const queue = useRef<UploadQueue>(undefined);
  queue.current ??= new UploadQueue(TRANSPORT, setFiles);
  // What goes wrong now is asked for again.
  usePoll(() => void queue.current?.look().catch(() => {}), POLL_MS);
  return {
    files,
    add: (chosen) => queue.current?.add(chosen),
    clear: () => queue.current?.clear(),
  };
}

/** Whether files are held over the page. What is dropped is sent. @param isOn no where a screen takes them */
export function useDrop(add: Uploads["add"], isOn: boolean): boolean {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes("Files") ?? false;
    const over = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(isOn);
    };
    const leave = (event: DragEvent) => event.relatedTarget === null && setOver(false);
    const drop = (event: DragEvent) => {
      if (!event.dataTransfer || !hasFiles(event)) return;
      event.preventDefault(); // the browser would open the file in the place of the desk
      setOver(false);
      if (isOn) void listDropped(event.dataTransfer).then(add);
    };
    addEventListener("dragover", over);
    addEventListener("dragleave", leave);
    addEventListener("drop", drop);
    return () => {
      removeEventListener("dragover", over);
      removeEventListener("dragleave", leave);
      removeEventListener("drop", drop);
    };
  }, [isOn]);
  return isOver;
}

interface PickerProps {
  add: Uploads["add"];
  picker: RefObject<HTMLInputElement>;
  isFolder?: boolean;
}

/** A browser's own dialog of files, or of folders: a button opens it. */
export function Picker({ add, picker, isFolder = false }: PickerProps) {
  const choose = (event: Event) => {
    const input = event.target as HTMLInputElement;
    add(listChosen(input.files ?? []));
    input.value = ""; // the same file again is a change, too
  };
  return html`<input
    ref=${picker}
    type="file"
    hidden
    multiple
    webkitdirectory=${isFolder || undefined}
    aria-label=${isFolder ? "A folder to upload" : "Files to upload"}
    onChange=${choose}
  />`;
}

/** What is on its way, and what became of it. */
export function Tray({ files, clear }: Pick<Uploads, "files" | "clear">) {
  if (files.length === 0) return null;
  const isDone = files.every(({ state }) => state === "done" || state === "failed");
  return html`<section class="tray" aria-label="What you sent">
    <p class="tray-head">
      <strong role="status">${tellAll(files)}</strong>
      <button type="button" disabled=${!isDone} onClick=${clear}>Close</button>
    </p>
    <ol>
      ${files.map((file) => html`<${Sent} key=${file.id} file=${file} />`)}
    </ol>
  </section>`;
}

function tellAll(files: readonly SentFile[]): string {
  const count = (is: (file: SentFile) => boolean) => files.filter(is).length;
  const isRejected = ({ state, receipt }: SentFile) => state === "failed" || receipt?.rejection !== undefined;
  const rejected = count(isRejected);
  const read = count((file) => file.state === "done" && !isRejected(file));
  const underway = files.length - read - rejected;
  const told = [
    underway > 0 && `${underway} on the way`,
    read > 0 && `${read} read`,
    rejected > 0 && `${rejected} rejected`,
  ];
  return told.filter(Boolean).join(", ");
}

const STATES = { waiting: "waits", sending: "is sent", reading: "is read …", done: "", failed: "not sent" };

function Sent({ file }: { file: SentFile }) {
  const { name, state, share, receipt, problem } = file;
  if (receipt) return html`<li><${UploadOutcome} receipt=${receipt} name=${name} /></li>`;
  return html`<li class=${state === "failed" ? "rejected" : undefined}>
    <p class="sent">
      <b>${name}</b> <span class=${state === "failed" ? "tag" : "faded"}>${STATES[state]}</span>
    </p>
    ${problem && html`<p>${problem}</p>`}
    ${
      state !== "failed" &&
      html`<progress
        aria-label=${`${name}: how much of it is sent`}
        max="1"
        value=${state === "reading" ? undefined : share}
      ></progress>`
    }
  </li>`;
}
