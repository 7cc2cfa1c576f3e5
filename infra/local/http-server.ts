/**
 * Starts and stops the HTTP servers of the embedded stack. They listen on this machine only, unless one is
 * told otherwise: a container's are reached from outside of it.
 */
import { once } from "node:events";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";

/**
 * @param port 0 for any that is free
 * @param host the address of this machine at which it is reached
 */
export function listen(server: Server, port: number, host = "127.0.0.1"): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      resolve();
    });
  });
}

/** The URL of a server that listens, without a slash at its end. */
export function addressOf(server: Server): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Ends a server: what it is answering has a second to finish. */
export async function stop(server: Server): Promise<void> {
  server.close();
  server.closeIdleConnections();
  setTimeout(() => server.closeAllConnections(), 1000).unref();
  await once(server, "close");
}
