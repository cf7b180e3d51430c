import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import type { PageFile } from '../../../src/pages/files.ts';

const types: Readonly<Record<string, string>> = { '.html': 'text/html; charset=utf-8', '.css': 'text/css' };

/** A host that shows files as hosts do: a folder by its index.html, after a slash was put behind its name. */
export async function serveFiles(files: readonly PageFile[]): Promise<{ url: string; close(): Promise<void> }> {
  const texts = new Map(files.map(({ path, text }) => [`/${path}`, text]));
  const server = createServer((request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
    const path = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    const text = texts.get(path);
    if (text !== undefined) response.writeHead(200, { 'content-type': types[extname(path)] ?? '' }).end(text);
    else if (texts.has(`${path}/index.html`)) response.writeHead(301, { location: `${pathname}/${search}` }).end();
    else response.writeHead(path === '/favicon.ico' ? 204 : 404).end();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
