import type { DeliveryDependencies } from '../../../commands/daily/delivery.ts';
import type { Ledger, Post, Schedule } from '../../../commands/daily/ledger.ts';
import type { Finding, Poster, Publishing, Sending } from '../../../commands/daily/poster.ts';

/** A model of the one channel and the nonce rule of Discord; time is the test's. */
export interface FakeDiscord extends Poster<string> {
  readonly posted: {
    readonly id: string;
    readonly guild: string;
    readonly date: string;
    readonly extra?: true;
    readonly at: number;
  }[];
  readonly told: string[];
  /** What the next calls do instead; taken one by one. */
  readonly sendings: ((make: () => string) => Sending)[];
  readonly findings: Finding[];
  readonly publishings: Publishing[];
  readonly published: string[];
  reaches: 'here' | 'elsewhere' | 'gone';
  /** Whether its channels are announcement channels. */
  announces: boolean;
}

const nonceWindow = 120_000;

export function fakeDiscord(now: () => number): FakeDiscord {
  const nonces = new Map<string, { id: string; at: number }>();
  const discord: FakeDiscord = {
    posted: [],
    told: [],
    sendings: [],
    findings: [],
    publishings: [],
    published: [],
    reaches: 'here',
    announces: false,
    isAnnouncement: () => discord.announces,
    publish: async ({ message = '' }) => {
      const special = discord.publishings.shift();
      if (special) return special;
      discord.published.push(message);
      return { kind: 'published' };
    },
    reach: () => discord.reaches,
    send: async (_, { guild, date, extra }, __, nonce) => {
      const make = (): string => {
        const earlier = nonces.get(nonce);
        if (earlier && now() - earlier.at <= nonceWindow) return earlier.id;
        const id = `m${discord.posted.length + 1}`;
        nonces.set(nonce, { id, at: now() });
        discord.posted.push({ id, guild, date, ...(extra && { extra }), at: now() });
        return id;
      };
      const special = discord.sendings.shift();
      return special ? special(make) : { kind: 'sent', message: make() };
    },
    find: async ({ guild, date, extra }) => {
      const special = discord.findings.shift();
      if (special) return special;
      const there = discord.posted.find((one) => one.guild === guild && one.date === date && one.extra === extra);
      return there ? { kind: 'found', message: there.id } : { kind: 'absent' };
    },
    tell: async (_, failure) => {
      discord.told.push(failure);
    },
  };
  return discord;
}

/** A schedule of 09:00 in London, due on 24 November 2026, unless said otherwise. */
export function schedule(overrides: Partial<Schedule> = {}): Schedule {
  const nextAt = Date.parse('2026-11-24T09:00:00Z');
  return {
    guild: '200000000000000001',
    channel: '300000000000000001',
    time: '09:00',
    zone: 'Europe/London',
    language: 'en',
    origin: 'command',
    cycleStart: '2026-11-24',
    editions: '',
    paused: false,
    told: false,
    nextDate: '2026-11-24',
    nextAt,
    wakeAt: overrides.nextAt ?? nextAt,
    revision: 0,
    ...overrides,
  };
}

export function dependenciesOf(
  ledger: Ledger,
  poster: Poster<string>,
  now: () => number,
  owner = 'a',
): DeliveryDependencies<string> {
  return { ledger, poster, now, owner, pace: async () => {}, compose: (_, date) => ({ message: `news of ${date}` }) };
}

/** What matters of a post. */
export function told({ date, status, failure, message, generation, attempts, publishing }: Post): object {
  return {
    date,
    status,
    attempts,
    ...(generation && { generation }),
    ...(failure && { failure }),
    ...(message && { message }),
    ...(publishing && { publishing }),
  };
}
