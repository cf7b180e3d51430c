import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { startDeadline } from '../setup/deadlines.ts';
import { startStandIn } from '../stand-in/stand-in.ts';
import { environmentIn, letIn, listIn, type Stage, stagesOf } from './dockerfile.ts';

const stages = stagesOf('deploy/Dockerfile');
const final = stages.at(-1) as Stage;
const context = letIn('deploy/Dockerfile.dockerignore');
const root = mkdtempSync(join(tmpdir(), 'verbatim-image-'));
chmodSync(root, 0o755);
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Does as Docker would, in a folder a stage: its COPY and RUN lines as they stand. */
function build(stage: Stage, i: number): string {
  const folder = (name: string) => join(root, `stage-${name}`);
  const own = folder(stage.name || String(i));
  const inside = (path: string, from: string, workdir: string) =>
    join(from, path.startsWith('/') ? path : join(workdir, path));
  let workdir = '/';
  for (const { name, rest } of stage.steps) {
    if (name === 'WORKDIR') {
      workdir = rest;
      mkdirSync(join(own, workdir), { recursive: true });
    }
    if (name === 'COPY') {
      const [, from, paths = ''] = /^(?:--from=(\S+)\s+)?(.*)$/.exec(rest) ?? [];
      const sources = paths.split(/\s+/);
      const target = sources.pop() ?? '';
      for (const source of sources) {
        if (!from && !context.includes(source)) throw new Error(`${source} is not let into the build`);
        const to = inside(target, own, workdir);
        cpSync(
          from ? inside(source, folder(from), '/') : source,
          target.endsWith('/') ? join(to, basename(source)) : to,
          {
            recursive: true,
          },
        );
      }
    }
    if (name === 'RUN') {
      if (/(?:^|\s)\//.test(rest)) throw new Error(`this would write outside the folder: ${rest}`);
      const env = { PATH: process.env.PATH, HOME: process.env.HOME };
      execFileSync('/bin/sh', ['-ec', rest], { cwd: join(own, workdir), env, stdio: 'pipe' });
    }
  }
  return join(own, workdir);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}

// Only root may give files to another user, as the steps do.
it.skipIf(process.getuid?.() !== 0)(
  'comes, step by step, to a bot that is well and can write nothing but its data',
  async () => {
    const app = stages.map(build).at(-1) as string;
    expect(readdirSync(app).sort()).toEqual([
      'LICENSE',
      'data',
      'dist',
      'index',
      'node_modules',
      'package.json',
      'seeds',
    ]);
    expect(
      ['typescript', 'vitest', 'fast-check'].filter((name) => existsSync(join(app, 'node_modules', name))),
    ).toEqual([]);
    const [uid, gid] = (final.steps.find(({ name }) => name === 'USER')?.rest ?? '').split(':').map(Number) as [
      number,
      number,
    ];
    const user = { uid, gid, cwd: app };
    const standIn = await startStandIn();
    const env = {
      PATH: process.env.PATH,
      ...environmentIn(final),
      HTTP_PORT: String(await freePort()),
      DISCORD_TOKEN: standIn.token,
      DISCORD_API_URL: standIn.apiUrl,
    };
    const [, ...args] = listIn(final, 'CMD');
    // The image's node, wherever it is here; a user without rights may not see where npm put it.
    const bot = spawn('node', args, { ...user, env, stdio: ['ignore', 'ignore', 'pipe'] });
    let log = '';
    bot.stderr.on('data', (chunk: Buffer) => {
      log += chunk.toString();
    });
    const [, ...check] = listIn(final, 'HEALTHCHECK');
    const healthy = () => spawnSync('node', check, { ...user, env }).status;
    await expect.poll(healthy, { timeout: startDeadline, interval: 500, message: log }).toBe(0);
    const { message } = await standIn.slash({ name: 'help' });
    expect(message?.components?.length).toBeGreaterThan(0);
    const writable = spawnSync('find', ['.', '-writable', '!', '-type', 'l', '!', '-path', './data*'], {
      ...user,
      env,
    });
    expect(writable.stdout.toString()).toBe('');
    expect(readdirSync(join(app, 'data'))).toContain('verbatim.db');
    bot.kill('SIGTERM');
    expect(await once(bot, 'exit')).toEqual([0, null]);
    expect(healthy()).toBe(1);
    await standIn.close();
    expect(standIn.violations).toEqual([]);
  },
);
