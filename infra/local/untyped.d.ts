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
