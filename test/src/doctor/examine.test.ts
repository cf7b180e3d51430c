import { expect, it } from 'vitest';
import { libraryOf } from '../../../index/library.ts';
import { parseSettings } from '../../../src/check-settings.ts';
import type { Inquiry, Told } from '../../../src/discord/inquiry.ts';
import { examine, type Patient } from '../../../src/doctor/examine.ts';
import { checkNames, type Finding } from '../../../src/doctor/finding.ts';
import { wolves } from '../../commands/library.ts';

const installs = { servers: true, people: true };
const told =
  <T>(value: T) =>
  async (): Promise<Told<T>> => ({ kind: 'told', value });
const failed = async () => ({ kind: 'failed', problem: 'answers with 503' }) as const;

const discord: Inquiry = {
  bot: told({ id: '1', name: 'Verbatim' }),
  application: told({
    id: '1',
    isPublic: true,
    needsCodeGrant: false,
    sendsElsewhere: false,
    installs,
    privileged: [],
  }),
  loginBudget: told({ shards: 1, total: 1000, remaining: 999, resetAfter: 0 }),
  servers: told([{ id: '2', name: 'Readers' }]),
  commands: async (_, server) => {
    const count = server === undefined ? 9 : 0;
    return { kind: 'told', value: { count, wanted: 9, missing: [], changed: [], strange: [] } };
  },
  channel: failed,
};

const patient = (change: Partial<Patient> = {}): Patient => ({
  nodeVersion: '24.0.0',
  settings: { ...parseSettings({ DISCORD_TOKEN: 'a.b.c' }), file: { isThere: true, names: [] } },
  articlesFolder: 'texts',
  loadArticles: async () => libraryOf([wolves]),
  examineDatabase: async () => ({ kind: 'none-yet' }),
  inquiry: discord,
  net: { portTrouble: async () => undefined, get: () => Promise.reject(new TypeError('fetch failed')) },
  now: () => 0,
  deadline: () => new Promise(() => undefined),
  ...change,
});

const short = (findings: readonly Finding[]) => findings.map(({ check, state }) => `${check} ${state}`);

it('looks at everything, in the order in which it is told', async () => {
  const findings = await examine(patient());
  expect([...new Set(findings.map(({ check }) => check))]).toEqual([...checkNames]);
  expect(findings.filter(({ state }) => state === 'wrong')).toEqual([]);
});

it('lets one check fail or take too long without the others', async () => {
  const late = patient({
    loadArticles: () => new Promise(() => undefined),
    examineDatabase: () => Promise.reject(new Error('broken')),
    deadline: () => new Promise((resolve) => setImmediate(resolve)),
  });
  const wrong = (await examine(late)).filter(({ state }) => state === 'wrong');
  expect(wrong.map(({ says }) => says)).toEqual([
    'articles: nothing could be told within 10 s',
    'database: the look at it failed (Error)',
    'schedules: the look at it failed (Error)',
  ]);
});

it('blames Discord once where it is away, and tells what it still says', async () => {
  const away = { ...discord, bot: failed, servers: failed };
  expect(short(await examine(patient({ inquiry: away })))).toEqual([
    'node well',
    'articles well',
    'settings well',
    'database well',
    'token wrong',
    'application well',
    'intents well',
    'gateway well',
    'servers off',
    'commands well',
    'schedules off',
    'pages off',
    'pages off',
  ]);
});

it('asks Discord nothing more where it refuses the token, and nothing at all without one', async () => {
  const refused = { ...discord, bot: async () => ({ kind: 'refused', status: 401, code: 0 }) as const };
  const { inquiry: _, ...without } = patient();
  const here = ['node well', 'articles well', 'settings well', 'database well'];
  expect([short(await examine(patient({ inquiry: refused }))), short(await examine(without))]).toEqual([
    [...here, 'token wrong', 'pages off', 'pages off'],
    [...here, 'token off', 'pages off', 'pages off'],
  ]);
});

it('says nothing of a database whose address is wrong: the settings do', async () => {
  const settings = { ...parseSettings({ DATABASE_URL: 'mysql://x' }), file: { isThere: true, names: [] } };
  const findings = await examine(patient({ settings }));
  expect(findings.filter(({ state }) => state === 'wrong').map(({ says }) => says)).toEqual([
    'DATABASE_URL must be file:PATH or postgres://…',
  ]);
});
