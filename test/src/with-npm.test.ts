import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchNpm } from '../../src/with-npm.ts';

const script = 'node dist/src/main.js start';
let proc: string;
beforeEach(() => {
  proc = mkdtempSync(join(tmpdir(), 'verbatim-proc-'));
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  rmSync(proc, { recursive: true });
});

/** A process as /proc shows it. */
function live(pid: number, command: readonly string[], parent: number): void {
  mkdirSync(join(proc, String(pid)), { recursive: true });
  writeFileSync(join(proc, String(pid), 'cmdline'), `${command.join('\0')}\0`);
  writeFileSync(join(proc, String(pid), 'stat'), `${pid} (${command[0]} (x) 1) S ${parent} 1 1`);
}

/** How often it is told that npm is gone, a second before and a second after something happens. */
function told(parent: number, happens: (surroundings: { ppid: number; proc: string }) => void, started = script) {
  const surroundings = { ppid: parent, proc };
  let times = 0;
  watchNpm(started, () => times++, surroundings);
  vi.advanceTimersByTime(1_000);
  const before = times;
  happens(surroundings);
  vi.advanceTimersByTime(1_000);
  return [before, times];
}

test('it is told once when the shell between npm and the program goes, and when npm alone goes', () => {
  live(20, ['sh', '-c', script], 10);
  expect(
    told(20, (around) => {
      around.ppid = 1;
    }),
  ).toEqual([0, 1]);
  expect(told(20, () => live(20, ['sh', '-c', script], 1))).toEqual([0, 1]);
});

test('of a shell that put the program in its place only npm itself is watched: whoever started npm may go', () => {
  live(10, ['npm start'], 5);
  expect(told(10, () => live(10, ['npm start'], 1))).toEqual([0, 0]);
  expect(
    told(10, (around) => {
      around.ppid = 1;
    }),
  ).toEqual([0, 1]);
});

test('where the system shows no other process, its parent is watched', () => {
  expect(
    told(20, (around) => {
      around.ppid = 1;
    }),
  ).toEqual([0, 1]);
});

test.each([undefined, 'vitest run'])('started by %s, nothing is watched', (started) => {
  watchNpm(started, () => expect.unreachable(), { ppid: 20, proc });
  expect(vi.getTimerCount()).toBe(0);
});
