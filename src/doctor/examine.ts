import type { Library } from '../../index/library.ts';
import type { Settings } from '../config.ts';
import type { Inquiry, Told } from '../discord/inquiry.ts';
import { inviteOf } from '../discord/invite.ts';
import type { DatabaseState } from '../store/examine.ts';
import { checkApplication } from './application.ts';
import { checkArticles } from './articles.ts';
import { discordAway, whereTold } from './asked.ts';
import { checkCommands } from './commands.ts';
import { placeOf } from '../store/trouble.ts';
import { checkDatabase } from './database.ts';
import { inTime } from './deadline.ts';
import { type CheckName, checkNames, type Finding, findingsOf } from './finding.ts';
import { checkGateway } from './gateway.ts';
import { checkIntents } from './intents.ts';
import { checkNode } from './node-version.ts';
import { checkPages, type Net } from './pages.ts';
import { checkSchedules } from './schedules.ts';
import { checkServers } from './servers.ts';
import { checkSettings } from './settings.ts';
import { checkToken, noToken } from './token.ts';

/** What the doctor looks at, and by what means. */
export interface Patient {
  readonly nodeVersion: string;
  readonly settings: Settings;
  readonly articlesFolder: string;
  loadArticles(): Promise<Library>;
  examineDatabase(url: string): Promise<DatabaseState>;
  /** With the token, where there is one. */
  readonly inquiry?: Inquiry;
  readonly net: Net;
  /** Epoch milliseconds. */
  now(): number;
  /** Resolves when a check has taken too long. */
  deadline(): Promise<unknown>;
}

type Check = () => Promise<readonly Finding[]>;

/** All findings, in the order of the checks. One check that fails or takes too long stops no other. Never rejects. */
export async function examine(patient: Patient): Promise<readonly Finding[]> {
  const { settings, inquiry } = patient;
  const database = patient.examineDatabase(settings.config.databaseUrl);
  const checks: Readonly<Record<CheckName, Check>> = {
    ...checksHere(patient, database),
    ...(inquiry ? checksAtDiscord(patient, inquiry, database) : withoutToken),
  };
  const found = await Promise.all(checkNames.map((check) => inTime(check, checks[check], patient.deadline)));
  // One that answers only after the deadline is closed when it does: nobody waits for it.
  void database.then(
    (state) => (state.kind === 'ready' ? state.kept.ledger.close() : undefined),
    () => undefined,
  );
  return saidOnce(found.flat());
}

type Here = 'node' | 'articles' | 'settings' | 'database' | 'pages';

function checksHere(patient: Patient, database: Promise<DatabaseState>): Readonly<Record<Here, Check>> {
  const { settings, net, nodeVersion, articlesFolder, loadArticles } = patient;
  const { config, wrong } = settings;
  return {
    node: async () => [checkNode(nodeVersion)],
    articles: () => checkArticles(articlesFolder, loadArticles),
    settings: async () => checkSettings(settings),
    // Its variable is among the settings that are wrong already.
    database: async () =>
      wrong.includes('DATABASE_URL') ? [] : [checkDatabase(await database, placeOf(config.databaseUrl))],
    pages: () => checkPages(config, net),
  };
}

const nothing: Check = async () => [];
const withoutToken: Readonly<Record<Exclude<CheckName, Here>, Check>> = {
  token: async () => [noToken],
  application: nothing,
  intents: nothing,
  gateway: nothing,
  servers: nothing,
  commands: nothing,
  schedules: nothing,
};

function checksAtDiscord(
  patient: Patient,
  inquiry: Inquiry,
  database: Promise<DatabaseState>,
): Readonly<Record<Exclude<CheckName, Here>, Check>> {
  const { config } = patient.settings;
  const token = async (): Promise<readonly Finding[]> => [checkToken(await inquiry.bot(), config.token ?? '')];
  /** Without a good token Discord tells nothing: that is said once. */
  const known =
    (check: Check): Check =>
    async () =>
      isRefused(await inquiry.bot()) ? [] : check();
  return {
    token,
    application: known(async () => checkApplication(await inquiry.application())),
    intents: known(async () => checkIntents(await inquiry.application())),
    gateway: known(async () => checkGateway(await inquiry.loginBudget(), config.shards?.ids.length)),
    servers: known(async () => {
      const [servers, application] = await Promise.all([inquiry.servers(), applicationIn(inquiry)]);
      return checkServers(servers, inviteOf(application.kind === 'told' ? application.value : 'APPLICATION_ID'));
    }),
    commands: known(async () => {
      const [servers, application] = await Promise.all([inquiry.servers(), applicationIn(inquiry)]);
      return whereTold('commands', application, (id) =>
        checkCommands(inquiry, servers.kind === 'told' ? servers.value : [], {
          application: id,
          ...(config.guildId && { guildId: config.guildId }),
          invite: inviteOf(id),
        }),
      );
    }),
    schedules: known(() => schedules(patient, inquiry, database)),
  };
}

async function schedules(
  { settings: { config }, now }: Patient,
  inquiry: Inquiry,
  database: Promise<DatabaseState>,
): Promise<readonly Finding[]> {
  const [state, bot, servers] = await Promise.all([database, inquiry.bot(), inquiry.servers()]);
  return whereTold('schedules', bot, ({ id }) =>
    checkSchedules(state, inquiry, {
      bot: id,
      ...(servers.kind === 'told' && { servers: servers.value }),
      now: now(),
      ...(config.daily && { fixedChannel: config.daily.channel }),
    }),
  );
}

function isRefused(asked: Told<unknown>): boolean {
  return asked.kind === 'refused';
}

/** The application's id; that of most bots is the same. */
async function applicationIn(inquiry: Inquiry): Promise<Told<string>> {
  const [application, bot] = await Promise.all([inquiry.application(), inquiry.bot()]);
  const asked = application.kind === 'told' ? application : bot;
  return asked.kind === 'told' ? { kind: 'told', value: asked.value.id } : asked;
}

/** Where Discord is away, every question to it fails: only the first is told as wrong. */
function saidOnce(findings: readonly Finding[]): readonly Finding[] {
  const first = findings.find((finding) => finding.state === 'wrong' && finding.fix === discordAway);
  return findings.map((finding) => {
    const isMore = finding !== first && finding.state === 'wrong' && finding.fix === discordAway;
    return isMore ? findingsOf(finding.check).off(finding.says) : finding;
  });
}
