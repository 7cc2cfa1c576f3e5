/** What the stack uses of the engines that ship no types. */

declare module "dynalite" {
  import type { Server } from "node:http";

  interface DynaliteOptions {
    /** Where LevelDB keeps its files; memory when absent. */
    path?: string;
    createTableMs?: number;
    deleteTableMs?: number;
    updateTableMs?: number;
  }
  export default function dynalite(options?: DynaliteOptions): Server;
}

declare module "@20minutes/s3rver" {
  import type { IncomingMessage, RequestListener } from "node:http";
  import type { Readable } from "node:stream";

  class S3rver {
    constructor(options: {
      directory: string;
      silent: boolean;
      vhostBuckets: boolean;
      allowMismatchedSignatures: boolean;
    });
    store: unknown;
    context: { store: unknown };
    middleware: S3rver.Middleware[];
    logger: { close(): void };
    callback(): RequestListener;
    on(event: "error", listener: (error: unknown) => void): void;
  }
  namespace S3rver {
    type Middleware = (
      ctx: {
        req: Pick<IncomingMessage, "headers"> & Readable;
        method: string;
        path: string;
        type: string;
        body: unknown;
        query: Record<string, string | string[] | undefined>;
        set(name: string, value: string): void;
      },
      next: () => Promise<void>,
    ) => Promise<void>;
  }
  export default S3rver;
}

declare module "@20minutes/s3rver/lib/models/account.js" {
  const accounts: { DUMMY_ACCOUNT: { createKeyPair(accessKeyId: string, secretAccessKey: string): void } };
  export default accounts;
}

declare module "@20minutes/s3rver/lib/models/error.js" {
  export default class S3Error extends Error {
    constructor(code: string, message: string, detail?: Record<string, string>);
  }
}

declare module "@20minutes/s3rver/lib/models/object.js" {
  import type { Readable } from "node:stream";
  export default class StoredObject {
    constructor(
      bucket: string,
      key: string,
      content: Readable | Buffer | null,
      metadata: Record<string, string>,
    );
    bucket: string;
    key: string;
    content: Readable | Buffer | null;
    metadata: Record<string, string>;
    range?: { start: number; end: number };
  }
}

declare module "@20minutes/s3rver/lib/stores/filesystem.js" {
  import type StoredObject from "@20minutes/s3rver/lib/models/object.js";
  export default class FilesystemStore {
    constructor(rootDirectory: string);
    rootDirectory: string;
    getBucket(bucket: string): Promise<object | null>;
    putBucket(bucket: string): Promise<object | null>;
    getResourcePath(bucket: string, key: string | undefined, resource: string): string;
    existsObject(bucket: string, key: string): Promise<boolean>;
    getObject(
      bucket: string,
      key: string,
      options?: { start?: number; end?: number },
    ): Promise<StoredObject | null>;
    putObject(object: StoredObject): Promise<{ size: number; md5: string }>;
    putObjectMultipart(
      bucket: string,
      uploadId: string,
      parts: { number: number; etag: string }[],
    ): Promise<{ size: number; md5: string }>;
    copyObject(
      fromBucket: string,
      fromKey: string,
      bucket: string,
      key: string,
      replacement: Record<string, string> | null,
    ): Promise<Record<string, string>>;
    deleteObject(bucket: string, key: string): Promise<void>;
    listObjects(
      bucket: string,
      options: { delimiter?: string; startAfter?: string; prefix?: string; maxKeys?: number },
    ): Promise<{ objects: StoredObject[]; commonPrefixes: string[]; isTruncated: boolean }>;
  }
}
