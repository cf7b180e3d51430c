import { expect, it } from 'vitest';
import { plainLine } from '../../src/log-line.ts';

const time = Date.parse('2026-11-25T09:00:00Z');
const clock = new Date(time).toTimeString().slice(0, 8);

it('tells a person when, what, and its details', () => {
  const line = {
    level: 30,
    time,
    pid: 7,
    hostname: 'here',
    articles: 3,
    scope: 'everywhere',
    msg: 'articles are indexed',
  };
  expect(plainLine(JSON.stringify(line))).toBe(`${clock} articles are indexed (articles: 3, scope: everywhere)\n`);
});

it('marks what went wrong, with its cause but without its stack', () => {
  const line = { level: 40, time, err: { message: 'connect ECONNREFUSED', stack: 'at …' }, msg: 'could not log in' };
  expect(plainLine(JSON.stringify(line))).toBe(`${clock} ! could not log in: connect ECONNREFUSED\n`);
});

it('tells the code of an error that has no words', () => {
  const line = { level: 60, time, err: { message: '', code: 'ECONNREFUSED' }, msg: 'the database can’t be used' };
  expect(plainLine(JSON.stringify(line))).toBe('verbatim: the database can’t be used: ECONNREFUSED\n');
});

it('says of what ends the program only what to do', () => {
  expect(plainLine(JSON.stringify({ level: 60, time, pid: 7, msg: 'Discord refuses DISCORD_TOKEN' }))).toBe(
    'verbatim: Discord refuses DISCORD_TOKEN\n',
  );
});
