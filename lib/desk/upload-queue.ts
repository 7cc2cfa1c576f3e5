/** Files on their way into the bucket: each asks for a form, is posted, and waits for its receipt. */
import type * as z from "zod/mini";
import type { SCHEMAS } from "../api/shapes.ts";
import type { ChosenFile } from "./chosen.ts";

export type Form = z.output<(typeof SCHEMAS)["UploadForm"]>;
export type ToldReceipt = z.output<(typeof SCHEMAS)["Receipt"]>;

/** How far a file has come. */
export interface SentFile {
  id: number;
  name: string;
  state: "waiting" | "sending" | "reading" | "done" | "failed";
  /** The share of its bytes that is sent, from 0 to 1. */
  share: number;
  /** What the bucket calls it. */
  key?: string;
  receipt?: ToldReceipt;
  /** Why it was not sent. */
  problem?: string;
}

/** What the queue asks of the API and the bucket; others in tests. */
export interface UploadTransport {
  askForm(name: string, folder: string): Promise<Form>;
  /** @param tell takes the share of bytes that is sent */
  post(form: Form, file: File, tell: (share: number) => void): Promise<void>;
  /** The receipts of what happened at or after a moment. */
  listReceipts(since: string): Promise<ToldReceipt[]>;
}

/** Files that are sent at once. */
const MAX_SENDING = 3;

/** How long a form is good for (POST /uploads): so much before its end it was given. */
const FORM_LIFETIME_MS = 15 * 60_000;

interface Job extends SentFile {
  chosen: ChosenFile;
  /** When its form was given, by the service's clock: what is read of it is later. */
  since: string;
}

export class UploadQueue {
  readonly #transport: UploadTransport;
  readonly #tell: (files: SentFile[]) => void;
  #jobs: Job[] = [];
  #count = 0;
  /**
   * Receipts that a file here has. A form tells its time in seconds: of two files of one name the second may
   * be sent in the second of the first one's receipt, which is not its own.
   */
  readonly #given = new Set<string>();

  /** @param tell takes all files, the last that was added first, whenever one has come further */
  constructor(transport: UploadTransport, tell: (files: SentFile[]) => void) {
    this.#transport = transport;
    this.#tell = tell;
  }

  add(chosen: readonly ChosenFile[]): void {
    const added = chosen.map(
      (one): Job => ({
        id: ++this.#count,
        name: one.folder ? `${one.folder}/${one.file.name}` : one.file.name,
        state: "waiting",
        share: 0,
        chosen: one,
        since: "",
      }),
    );
    this.#jobs = [...added.reverse(), ...this.#jobs];
    this.#tell(this.#jobs);
    for (let n = 0; n < MAX_SENDING; n++) void this.#sendNext();
  }

  /** Takes away what has come to its end. */
  clear(): void {
    this.#jobs = this.#jobs.filter(({ state }) => state !== "done" && state !== "failed");
    this.#tell(this.#jobs);
  }

  /** Asks what became of the files that are sent. To be called now and then, while any is read. */
  async look(): Promise<void> {
    const read = this.#jobs.filter(({ state }) => state === "reading");
    const [since] = read.map((job) => job.since).sort();
    if (since === undefined) return;
    const latestFirst = await this.#transport.listReceipts(since);
    for (const { id, key, since } of read.reverse()) {
      const isIts = (one: ToldReceipt) =>
        one.key === key && one.at >= since && !this.#given.has(identify(one));
      const receipt = latestFirst.findLast(isIts);
      if (!receipt) continue;
      this.#given.add(identify(receipt));
      this.#change(id, { state: "done", receipt });
    }
  }

  async #sendNext(): Promise<void> {
    const sending = this.#jobs.filter(({ state }) => state === "sending").length;
    const job = this.#jobs.findLast(({ state }) => state === "waiting");
    if (!job || sending >= MAX_SENDING) return;
    const { id, chosen } = job;
    this.#change(id, { state: "sending" });
    try {
      const form = await this.#transport.askForm(chosen.file.name, chosen.folder);
      if (chosen.file.size > form.maxBytes) throw new Error(sayTooLarge(chosen.file.size, form.maxBytes));
      await this.#transport.post(form, chosen.file, (share) => this.#change(id, { share }));
      const since = new Date(Date.parse(form.expires) - FORM_LIFETIME_MS).toISOString();
      this.#change(id, { state: "reading", share: 1, key: form.key, since: since.replace(/\.\d+/, "") });
    } catch (error) {
      this.#change(id, { state: "failed", problem: (error as Error).message });
    }
    await this.#sendNext();
  }

  #change(id: number, to: Partial<Job>): void {
    this.#jobs = this.#jobs.map((job) => (job.id === id ? { ...job, ...to } : job));
    this.#tell(this.#jobs);
  }
}

const identify = ({ key, at, revision, outcome }: ToldReceipt) =>
  JSON.stringify([key, at, revision, outcome]);

function sayTooLarge(size: number, most: number): string {
  const megabytes = (bytes: number) => `${(bytes / 1024 / 1024).toFixed(1)} MB`;
  const told = `It has ${megabytes(size)}; at most ${megabytes(most)} are taken.`;
  return `${told} Send the story without its pictures.`;
}
