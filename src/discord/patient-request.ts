import { DefaultRestOptions, type RESTOptions } from 'discord.js';

type MakeRequest = RESTOptions['makeRequest'];
type Answer = Awaited<ReturnType<MakeRequest>>;

/** Time in milliseconds. */
export interface RequestClock {
  now(): number;
  sleep(milliseconds: number): Promise<void>;
}

/** How long a kind of request is tried: in all, each time, and how long it waits in between at first. Milliseconds. */
interface Patience {
  readonly whole: number;
  readonly each: number;
  readonly pause: number;
}

/** Discord drops an interaction that wasn't acknowledged within 3 s. */
const callback: Patience = { whole: 2_800, each: 1_200, pause: 100 };
const usual: Patience = { whole: 30_000, each: 10_000, pause: 500 };
/** Made a second time it would be there twice: it is tried again only where it certainly wasn't made. */
const once: Patience = { ...usual, each: 20_000 };
const longestPause = 8_000;

/** Statuses after which a request may be made again: a server was overloaded, or a proxy didn't reach it. */
const passing: ReadonlySet<number> = new Set([500, 502, 503, 504, 520, 521, 522, 523, 524]);
/** The request didn't get as far as a connection. */
const unconnected: ReadonlySet<unknown> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);

/**
 * What discord.js makes its requests by, made patient: what fails for a moment (a closed socket, a hang, 502, a page of HTML in the place of
 * JSON) is tried again with growing pauses, as long as whoever waits for it still can, and only where making it twice does no harm. A 429
 * without its header is given it from its body. When `hangUp` fires all are given up.
 */
export function patientRequest(
  { now, sleep }: RequestClock,
  hangUp?: AbortSignal,
  make: MakeRequest = DefaultRestOptions.makeRequest,
): MakeRequest {
  return async (url, init) => {
    const patience = patienceFor(url, init);
    const end = now() + patience.whole;
    for (let pause = patience.pause; ; pause = Math.min(longestPause, 2 * pause)) {
      const result = await attempt(make, url, init, patience.each, hangUp);
      const isOver = now() + pause >= end || init.signal?.aborted === true || hangUp?.aborted === true;
      if (isOver || !mayRepeat(result, patience)) return settle(result);
      await sleep(pause);
    }
  };
}

type Result = { readonly answer: Answer } | { readonly error: unknown };

async function attempt(
  make: MakeRequest,
  url: string,
  init: Parameters<MakeRequest>[1],
  each: number,
  hangUp: AbortSignal | undefined,
): Promise<Result> {
  const deadline = new AbortController();
  const others = [init.signal as AbortSignal | null | undefined, hangUp].filter((one) => one instanceof AbortSignal);
  const abort = (): void => deadline.abort(others.find(({ aborted }) => aborted)?.reason);
  if (others.some(({ aborted }) => aborted)) abort();
  for (const other of others) other.addEventListener('abort', abort, { once: true });
  const timer = setTimeout(() => deadline.abort(), each);
  try {
    const answer = await wholeOf(await make(url, { ...init, signal: deadline.signal }), deadline.signal);
    if (answer.status === 429 && !answer.headers.has('Retry-After')) return { answer: await withRetryAfter(answer) };
    if (!isPage(answer)) return { answer };
    return { error: new Error('a page of HTML came in the place of Discord’s answer') };
  } catch (error) {
    const isLate = deadline.signal.aborted && !others.some(({ aborted }) => aborted);
    return { error: isLate ? new Error(`Discord didn’t answer within ${each / 1_000} s`, { cause: error }) : error };
  } finally {
    clearTimeout(timer);
    for (const other of others) other.removeEventListener('abort', abort);
  }
}

/** With its body, which may come to a halt as well. */
async function wholeOf(answer: Answer, deadline: AbortSignal): Promise<Answer> {
  const late = new Promise<never>((_, reject) => {
    deadline.addEventListener('abort', () => reject(deadline.reason), { once: true });
  });
  const body = await Promise.race([answer.arrayBuffer(), late]);
  const { status, statusText } = answer;
  const headers = new Headers([...answer.headers.entries()]);
  return new Response(body.byteLength > 0 ? body : null, { status, statusText, headers }) as unknown as Answer;
}

function settle(result: Result): Answer {
  if ('answer' in result) return result.answer;
  throw result.error;
}

function mayRepeat(result: Result, patience: Patience): boolean {
  if ('answer' in result)
    return passing.has(result.answer.status) && (patience !== once || result.answer.status === 503);
  return patience !== once || unconnected.has(codeOf(result.error));
}

function codeOf(error: unknown): unknown {
  const { code, cause } = (error ?? {}) as { code?: unknown; cause?: unknown };
  return code ?? (cause === undefined ? undefined : codeOf(cause));
}

function patienceFor(url: string, { method = 'GET', body }: Parameters<MakeRequest>[1]): Patience {
  if (/\/interactions\/\d+\/[^/]+\/callback/.test(url)) return callback;
  if (method.toUpperCase() !== 'POST') return usual;
  return typeof body === 'string' && body.includes('"enforce_nonce":true') ? usual : once;
}

/** Where JSON is due. A 204 has no body. */
function isPage({ status, headers }: Answer): boolean {
  return status >= 200 && status < 300 && /^text\/html/i.test(headers.get('Content-Type') ?? '');
}

/** Discord says in the body, too, for how many seconds to wait. */
async function withRetryAfter(answer: Answer): Promise<Answer> {
  const body = await answer.text();
  const headers = new Headers([...answer.headers.entries()]);
  headers.set('Retry-After', String(secondsIn(body)));
  const { status, statusText } = answer;
  return new Response(body, { status, statusText, headers }) as unknown as Answer;
}

function secondsIn(body: string): number {
  try {
    const seconds = Number((JSON.parse(body) as { retry_after?: unknown }).retry_after);
    return Number.isFinite(seconds) && seconds > 0 ? seconds : 1;
  } catch {
    return 1;
  }
}
