import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import type { Hono } from 'hono';

/** A server that listens. */
export interface Served {
  readonly kind: 'served';
  readonly port: number;
  close(): Promise<void>;
}

/** Why none does, in words for whoever set HTTP_PORT. */
export interface Unserved {
  readonly kind: 'unserved';
  readonly problem: string;
}

const reasons: Readonly<Record<string, string>> = {
  EADDRINUSE: 'is in use by another program: choose another, or end that program',
  EACCES: 'may not be used by this user: choose one from 1024 on',
};

/** Serves on all addresses of this computer; port 0 is any that is free. */
export async function serve(app: Pick<Hono, 'fetch'>, port: number): Promise<Served | Unserved> {
  const server = createAdaptorServer({ fetch: app.fetch });
  server.listen(port);
  try {
    await once(server, 'listening');
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    return {
      kind: 'unserved',
      problem: `the port ${port} of HTTP_PORT ${reasons[code] ?? `can’t be used: ${message}`}.`,
    };
  }
  return {
    kind: 'served',
    port: (server.address() as AddressInfo).port,
    close: async () => {
      const closed = once(server, 'close');
      server.close();
      if ('closeAllConnections' in server) server.closeAllConnections();
      await closed;
    },
  };
}
