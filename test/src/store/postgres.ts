import { execFile, type SpawnOptions, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';

/** A PostgreSQL server for one test file, on the loopback only. */
export interface PostgresServer {
  /** The address of a database that nobody has used yet. */
  fresh(): Promise<string>;
  /** As after a crash, until it is started again with all that it had written. */
  crash(): Promise<void>;
  startAgain(): Promise<void>;
  stop(): Promise<void>;
}

/** Where `initdb` and `postgres` are: in the PATH, or where Debian puts them; undefined when they aren't installed. */
export const postgresBinaries = findBinaries();

function findBinaries(): string | undefined {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const places = [
    ...versions.map((version) => join(debian, version, 'bin')),
    ...(process.env.PATH ?? '').split(delimiter),
  ];
  return places.find((place) => existsSync(join(place, 'initdb')) && existsSync(join(place, 'postgres')));
}

/** Starts a server in a folder of its own; it takes 2 s. */
export async function startPostgres(binaries: string): Promise<PostgresServer> {
  const directory = mkdtempSync(join(tmpdir(), 'verbatim-postgres-'));
  const owner = await ownerOf(directory);
  const data = join(directory, 'data');
  await promisify(execFile)(join(binaries, 'initdb'), ['-D', data, '-U', 'tester', '-A', 'trust', '--no-sync'], owner);
  const port = await freePort();
  const settings = [
    'fsync=off',
    'listen_addresses=127.0.0.1',
    `unix_socket_directories=${directory}`,
    'max_connections=60',
  ];
  const start = () => run(binaries, ['-D', data, '-p', String(port), ...settings.flatMap((one) => ['-c', one])], owner);
  const address = (database: string): string => `postgres://tester@127.0.0.1:${port}/${database}`;
  let running = start();
  const answering = () => untilAnswering(address('postgres'), running.isOver);
  await answering();
  let count = 0;
  return {
    fresh: async () => {
      const name = `d${++count}`;
      await query(address('postgres'), `create database ${name}`);
      return address(name);
    },
    crash: () => running.end('SIGQUIT'),
    startAgain: () => {
      running = start();
      return answering();
    },
    stop: async () => {
      await running.end('SIGINT');
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

function run(binaries: string, options: readonly string[], owner: SpawnOptions) {
  const server = spawn(join(binaries, 'postgres'), options, { ...owner, stdio: 'ignore' });
  const exited = once(server, 'exit');
  return {
    isOver: () => server.exitCode !== null,
    end: async (signal: NodeJS.Signals): Promise<void> => {
      server.kill(signal);
      await exited;
    },
  };
}

/** The server refuses to run as root: then it runs as the user that Debian made for it. */
async function ownerOf(directory: string): Promise<{ uid?: number; gid?: number; cwd: string }> {
  if (process.getuid?.() !== 0) return { cwd: directory };
  const idOf = async (flag: string): Promise<number> =>
    Number((await promisify(execFile)('id', [flag, 'postgres']).catch(() => ({ stdout: '65534' }))).stdout);
  const [uid, gid] = [await idOf('-u'), await idOf('-g')];
  chownSync(directory, uid, gid);
  return { uid, gid, cwd: directory };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}

async function untilAnswering(address: string, isOver: () => boolean): Promise<void> {
  for (let tries = 0; tries < 200 && !isOver(); tries++) {
    try {
      return await query(address, 'select 1');
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  throw new Error('PostgreSQL did not start');
}

async function query(connectionString: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query(sql);
  } finally {
    await client.end().catch(() => undefined);
  }
}
