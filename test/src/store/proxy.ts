import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';

/** Stands before a server, a PostgreSQL or a Discord: what is sent comes through, until it is made silent. */
export async function proxyTo(address: string) {
  const target = new URL(address);
  const { port, hostname } = target;
  let isSilent = false;
  const sockets: Socket[] = [];
  const server = createServer((socket) => {
    const other = connect(Number(port), hostname);
    sockets.push(socket, other);
    socket.on('data', (data) => isSilent || other.write(data));
    other.on('data', (data) => isSilent || socket.write(data));
    for (const one of [socket, other]) one.on('error', () => undefined);
    socket.on('close', () => other.end());
    other.on('close', () => socket.end());
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  target.port = String((server.address() as { port: number }).port);
  return {
    url: target.href,
    silence: (silent: boolean) => {
      isSilent = silent;
    },
    close: () => {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}
