import { EventEmitter } from 'node:events';
import { pino } from 'pino';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Stoppable, stopOnSignals } from '../../src/stopping.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function running() {
  const exits: number[] = [];
  const signals = new EventEmitter();
  const process = Object.assign(signals, { exit: (status: number) => exits.push(status) }) as unknown as Stoppable;
  const lines: string[] = [];
  const log = pino({ base: null, timestamp: false }, { write: (line: string) => lines.push(JSON.parse(line).msg) });
  return { stop: stopOnSignals(log, process), signals, exits, lines };
}

test.each(['SIGINT', 'SIGTERM', 'SIGHUP'])(
  '%s stops, and ten seconds later the process is out, whatever hangs',
  (signal) => {
    const { stop, signals, exits, lines } = running();
    signals.emit(signal);
    expect([stop.signal.aborted, exits]).toEqual([true, []]);
    vi.advanceTimersByTime(9_999);
    expect(exits).toEqual([]);
    vi.advanceTimersByTime(1);
    expect([exits, lines]).toEqual([[0], ['stopping', 'something hangs; out']]);
  },
);

test('a second signal ends at once, but within a second it is the first once more', () => {
  const { signals, exits } = running();
  signals.emit('SIGINT');
  signals.emit('SIGINT');
  vi.advanceTimersByTime(999);
  signals.emit('SIGTERM');
  expect(exits).toEqual([]);
  vi.advanceTimersByTime(1);
  signals.emit('SIGTERM');
  expect(exits).toEqual([0]);
});

test('what ends by itself and hangs keeps its status', () => {
  const { stop, signals, exits } = running();
  stop.abort(3);
  vi.advanceTimersByTime(10_000);
  signals.emit('SIGTERM');
  expect(exits).toEqual([3, 3]);
});
