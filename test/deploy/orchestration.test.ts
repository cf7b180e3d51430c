import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { parseConfig } from '../../src/check-settings.ts';
import { settingNames } from '../../src/config.ts';

interface Container {
  readonly command: readonly string[];
  readonly args: readonly string[];
  readonly env: readonly { readonly name: string; readonly value?: string }[];
  readonly startupProbe: Probe;
  readonly livenessProbe: Probe;
  readonly readinessProbe: Probe;
  readonly securityContext: unknown;
}
interface Probe {
  readonly httpGet: { readonly path: string };
}
interface StatefulSet {
  readonly kind: string;
  readonly spec: {
    readonly replicas: number;
    readonly template: {
      readonly spec: { readonly containers: readonly [Container]; readonly securityContext: object };
    };
  };
}
interface Compose {
  readonly services: Readonly<Record<'bot' | 'database', { readonly environment: Readonly<Record<string, string>> }>>;
}

describe('deploy/kubernetes.yaml', () => {
  const documents = parseAllDocuments(readFileSync('deploy/kubernetes.yaml', 'utf8'));
  const { spec } = documents
    .map((one) => one.toJS() as StatefulSet)
    .find(({ kind }) => kind === 'StatefulSet') as StatefulSet;
  const [bot] = spec.template.spec.containers;

  /** The environment in which a pod would run node, by its own command with a `node` that only tells. */
  function environmentOf(pod: number): Readonly<Record<string, string>> {
    const folder = mkdtempSync(join(tmpdir(), 'verbatim-pod-'));
    writeFileSync(join(folder, 'node'), '#!/bin/sh\necho "called=$*"\nenv\n');
    chmodSync(join(folder, 'node'), 0o755);
    const given = Object.fromEntries(bot.env.map(({ name, value }) => [name, value ?? `verbatim-${pod}`]));
    const [shell = '', ...options] = bot.command;
    const env = { ...given, PATH: `${folder}${delimiter}/usr/bin${delimiter}/bin` };
    const output = execFileSync(shell, [...options, ...bot.args], { env, encoding: 'utf8' });
    rmSync(folder, { recursive: true });
    return Object.fromEntries(
      output.split('\n').map((line) => [line.split('=')[0], line.slice(line.indexOf('=') + 1)]),
    );
  }

  it('gives every shard to one pod, and no shard to two', () => {
    const pods = Array.from({ length: spec.replicas }, (_, pod) => environmentOf(pod));
    const shards = pods.map(({ SHARDS }) => {
      const config = parseConfig({ SHARDS });
      return config.kind === 'config' ? config.shards : config.problems;
    });
    expect(pods.map(({ called }) => called)).toEqual(pods.map(() => 'dist/src/main.js bot'));
    expect(shards).toEqual([
      { ids: [0, 1, 2, 3], total: 16 },
      { ids: [4, 5, 6, 7], total: 16 },
      { ids: [8, 9, 10, 11], total: 16 },
      { ids: [12, 13, 14, 15], total: 16 },
    ]);
  });

  it('asks whether the process lives to start it anew, and whether it is well for the rest', () => {
    const probes = [bot.startupProbe, bot.livenessProbe, bot.readinessProbe];
    expect(probes.map(({ httpGet }) => httpGet.path)).toEqual(['/livez', '/livez', '/healthz']);
  });

  it('runs as nobody in particular, and writes nothing but its folder for passing things', () => {
    expect(bot.securityContext).toEqual({
      allowPrivilegeEscalation: false,
      readOnlyRootFilesystem: true,
      capabilities: { drop: ['ALL'] },
    });
    expect(spec.template.spec.securityContext).toMatchObject({ runAsNonRoot: true, runAsUser: 1000 });
  });

  it('sets only what there is to set', () => {
    const own = ['POD_NAME', 'SHARDS_A_POD', 'SHARDS_IN_ALL'];
    const names = bot.env.map(({ name }) => name).filter((name) => !own.includes(name));
    expect(names.filter((name) => !settingNames.some((one) => one === name))).toEqual([]);
  });
});

describe('deploy/compose.yaml', () => {
  const { services } = parse(readFileSync('deploy/compose.yaml', 'utf8')) as Compose;

  it('has settings that hold, and of one database', () => {
    const filled = (value: string) => value.replace(/\$\{POSTGRES_PASSWORD[^}]*\}/, 'abc');
    const { environment } = services.bot;
    const config = parseConfig(
      Object.fromEntries(Object.entries(environment).map(([name, value]) => [name, filled(value)])),
    );
    expect(config).toMatchObject({
      kind: 'config',
      articlesDirectory: '/articles',
      httpPort: 8080,
      databaseUrl: 'postgres://verbatim:abc@database/verbatim',
    });
    expect(Object.keys(environment).filter((name) => !settingNames.some((one) => one === name))).toEqual([]);
    expect(services.database.environment).toMatchObject({ POSTGRES_USER: 'verbatim', POSTGRES_DB: 'verbatim' });
  });

  it('keeps the bot’s files read-only, without rights, and its port on this computer', () => {
    expect(services.bot).toMatchObject({
      read_only: true,
      cap_drop: ['ALL'],
      security_opt: ['no-new-privileges:true'],
      ports: ['127.0.0.1:8080:8080'],
    });
  });

  it('begins with a Dockerfile that is there', () => {
    const { build } = services.bot as unknown as { build: { context: string; dockerfile: string } };
    expect(existsSync(join('deploy', build.context, build.dockerfile))).toBe(true);
  });
});

const analyze = '/usr/bin/systemd-analyze';

describe('deploy/verbatim.service', () => {
  const unit = readFileSync('deploy/verbatim.service', 'utf8');

  it.skipIf(!existsSync(analyze))('is a unit that systemd has nothing against', () => {
    const folder = mkdtempSync(join(tmpdir(), 'verbatim-unit-'));
    const file = join(folder, 'verbatim.service');
    // The path of node is the reader's own.
    writeFileSync(file, unit.replace('/usr/bin/node', process.execPath));
    const output = execFileSync(analyze, ['verify', '--man=no', file], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    rmSync(folder, { recursive: true });
    expect(output).toBe('');
  });

  it('doesn’t start again what a person must mend, and waits longer than the bot takes to stop', () => {
    expect(unit).toMatch(/^RestartPreventExitStatus=2 3 4$/m);
    expect(unit).toMatch(/^TimeoutStopSec=20$/m);
  });
});
