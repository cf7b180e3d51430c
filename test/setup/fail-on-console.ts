import { afterEach, beforeEach, expect, vi } from 'vitest';

/** A test that writes to the console fails: output is either a result to be compared or a fault. */
const methods = ['log', 'info', 'warn', 'error', 'debug'] as const;

beforeEach(() => {
  for (const method of methods) vi.spyOn(console, method).mockImplementation(() => undefined);
});

afterEach(() => {
  const written = methods.flatMap((method) => vi.mocked(console[method]).mock.calls);
  vi.restoreAllMocks();
  expect(written).toEqual([]);
});
