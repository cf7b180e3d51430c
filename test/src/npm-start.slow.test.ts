import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startDeadline } from '../setup/deadlines.ts';
import { type StandIn, startStandIn } from '../stand-in/stand-in.ts';

/** Within so many milliseconds of a signal everything is to be gone: the bound of stopping, and a look at npm. */
const bound = 11_000;
const parts = ['index', 'commands', 'src', 'seeds', 'package.json', 'tsconfig.json', 'tsconfig.build.json'];

let folder: string;
let standIn: StandIn;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'verbatim-npm-'));
  for (const part of parts) cpSync(part, join(folder, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  standIn = await startStandIn();
});
afterAll(async () => {
  await standIn.close();
  rmSync(folder, { recursive: true });
});

/** Processes by their ids, as they are now; those that have ended and wait to be looked at are none. */
function living(): ReadonlyMap<number, { readonly parent: number }> {
  const all = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return new Map(
    all.flatMap((name) => {
      const [state, parent] = statOf(name);
      return state === undefined || state === 'Z' ? [] : [[Number(name), { parent: Number(parent) }] as const];
    }),
  );
}

function statOf(name: string): string[] {
  try {
    const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    return [];
  }
}

function treeBelow(pid: number): number[] {
  const children = [...living()].filter(([, { parent }]) => parent === pid).map(([child]) => child);
  return [pid, ...children.flatMap(treeBelow)];
}

/** Starts the real `npm start` in a group of its own, as a terminal does. */
async function start(shell: string) {
  const npm = spawn('npm', ['start'], {
    cwd: folder,
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      npm_config_script_shell: shell,
      npm_config_update_notifier: 'false',
      DISCORD_TOKEN: standIn.token,
      DISCORD_API_URL: standIn.apiUrl,
      DATABASE_URL: 'file::memory:',
    },
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = once(npm, 'exit');
  let log = '';
  npm.stderr.on('data', (chunk: Buffer) => {
    log += chunk.toString();
  });
  await expect.poll(() => log, { timeout: startDeadline, interval: 100 }).toContain('"msg":"ready"');
  const pid = npm.pid as number;
  return { pid, ended, log: () => log, tree: treeBelow(pid) };
}

/** dash stays beside the program, bash puts it in its own place: then a terminal and npm both tell it. */
const ways = [
  ['dash', 'SIGTERM', 'npm'],
  ['dash', 'SIGHUP', 'npm'],
  ['dash', 'SIGTERM', 'its group'],
  ['dash', 'SIGHUP', 'its group'],
  // SIGINT to npm alone: dash keeps it until the program has ended.
  ['dash', 'SIGINT', 'its group'],
  ['bash', 'SIGTERM', 'npm'],
  ['bash', 'SIGINT', 'npm'],
  ['bash', 'SIGINT', 'its group'],
] as const;

test.skipIf(process.platform !== 'linux').each(ways)(
  'with %s, %s to %s ends all of npm start, as the bot ends well',
  async (shell, signal, whom) => {
    const { pid, ended, log, tree } = await start(shell);
    expect(tree).toHaveLength(shell === 'dash' ? 3 : 2);
    process.kill(whom === 'npm' ? pid : -pid, signal);
    await expect.poll(() => tree.filter((one) => living().has(one)), { timeout: bound, interval: 50 }).toEqual([]);
    await ended;
    expect(log().match(/"msg":"stopping"/g)).toHaveLength(1);
    expect(log()).not.toContain('something hangs');
  },
);
