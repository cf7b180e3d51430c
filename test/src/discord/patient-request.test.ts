import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { patientRequest } from '../../../src/discord/patient-request.ts';

type Make = NonNullable<Parameters<typeof patientRequest>[2]>;

const callback = 'http://discord/api/v10/interactions/1/token/callback';
const messages = 'http://discord/api/v10/channels/1/messages';
const json = { 'Content-Type': 'application/json' };

/** What comes of a request whose tries are answered by these statuses, or fail with these codes; then 200. */
async function tried(url: string, init: { method: string; body?: string }, ...outcomes: readonly (number | string)[]) {
  let at = 0;
  let tries = 0;
  const make = (async () => {
    const outcome = outcomes[tries] ?? 200;
    tries += 1;
    if (typeof outcome === 'string') throw Object.assign(new Error(outcome), { code: outcome });
    return new Response('{}', { status: outcome, headers: json });
  }) as unknown as Make;
  const clock = {
    now: () => at,
    sleep: async (milliseconds: number) => {
      at += milliseconds;
    },
  };
  const result = await patientRequest(
    clock,
    undefined,
    make,
  )(url, init as never).then(
    ({ status }) => status,
    ({ message }: Error) => message,
  );
  return { result, tries, waited: at };
}

test.each([
  [callback, { method: 'POST' }, [502, 503, 'ECONNRESET'], { result: 200, tries: 4, waited: 700 }],
  [callback, { method: 'POST' }, Array(9).fill(502), { result: 502, tries: 5, waited: 1_500 }],
  [callback, { method: 'POST' }, [404], { result: 404, tries: 1, waited: 0 }],
  [
    messages,
    { method: 'POST', body: '{"nonce":"1","enforce_nonce":true}' },
    [502, 'ECONNRESET'],
    { result: 200, tries: 3, waited: 1_500 },
  ],
  [messages, { method: 'POST', body: '{}' }, ['ECONNRESET'], { result: 'ECONNRESET', tries: 1, waited: 0 }],
  [messages, { method: 'POST', body: '{}' }, [502], { result: 502, tries: 1, waited: 0 }],
  [messages, { method: 'POST', body: '{}' }, [503, 'ECONNREFUSED'], { result: 200, tries: 3, waited: 1_500 }],
  [messages, { method: 'GET' }, Array(9).fill('ECONNRESET'), { result: 'ECONNRESET', tries: 7, waited: 23_500 }],
  [messages, { method: 'PATCH', body: '{}' }, [500], { result: 200, tries: 2, waited: 500 }],
])('a request to %s as %j that comes to %j', async (url, init, outcomes, expected) => {
  expect(await tried(url, init, ...outcomes)).toEqual(expected);
});

test('a 429 without its header has it from the body, and a second where that says nothing', async () => {
  const answer = async (body: string, headers: Record<string, string> = {}): Promise<string | null> => {
    const make = (async () => new Response(body, { status: 429, headers })) as unknown as Make;
    const clock = { now: () => 0, sleep: async () => {} };
    const { headers: given } = await patientRequest(clock, undefined, make)(messages, { method: 'GET' } as never);
    return given.get('Retry-After');
  };
  expect([await answer('{"retry_after":2.5}'), await answer('<html>'), await answer('{"retry_after":-1}')]).toEqual([
    '2.5',
    '1',
    '1',
  ]);
  expect(await answer('{"retry_after":2.5}', { 'Retry-After': '9' })).toBe('9');
});

test('whatever happens, a callback is given up while Discord still waits for it, and nothing unrepeatable is repeated', async () => {
  const outcomes = fc.array(fc.constantFrom(200, 400, 429, 500, 502, 503, 504, 'ECONNRESET', 'ECONNREFUSED', 'EPIPE'), {
    maxLength: 12,
  });
  await fc.assert(
    fc.asyncProperty(outcomes, async (given) => {
      const { waited } = await tried(callback, { method: 'POST' }, ...given);
      const once = await tried(messages, { method: 'POST', body: '{}' }, ...given);
      const repeated = given.slice(0, once.tries - 1);
      return waited < 3_000 && repeated.every((outcome) => outcome === 503 || outcome === 'ECONNREFUSED');
    }),
  );
});

/** A request that hangs: no answer comes, or one whose body doesn't end. */
const hanging = {
  'without an answer': ((_: string, { signal }: { signal: AbortSignal }) =>
    new Promise((_resolve, reject) =>
      signal.addEventListener('abort', () => reject(signal.reason)),
    )) as unknown as Make,
  'in the middle of an answer': (async () => new Response(new ReadableStream(), { headers: json })) as unknown as Make,
};

test.each(Object.entries(hanging))('a request that hangs %s is given up after ten seconds', async (_, make) => {
  vi.useFakeTimers();
  let at = 0;
  const clock = {
    now: () => at,
    sleep: async () => {
      at = 30_000;
    },
  };
  const problem = patientRequest(clock, undefined, make)(messages, { method: 'GET' } as never).catch(String);
  await vi.advanceTimersByTimeAsync(20_000);
  vi.useRealTimers();
  expect(await problem).toBe('Error: Discord didn’t answer within 10 s');
});

test.each(Object.entries(hanging))(
  'a request that hangs %s ends when all are given up, and isn’t repeated',
  async (_, make) => {
    const hangUp = new AbortController();
    const clock = { now: () => 0, sleep: () => Promise.reject(new Error('it waits for another try')) };
    const problem = patientRequest(clock, hangUp.signal, make)(messages, { method: 'GET' } as never).catch(String);
    await new Promise(setImmediate);
    hangUp.abort(new Error('out'));
    expect(await problem).toBe('Error: out');
  },
);
