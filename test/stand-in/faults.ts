/** Failures asked for by a test, each for the next requests that fit. */
import type { FaultEffect, FaultRule, RecordedRequest, Reply } from './types.ts';

export interface Fault {
  /** How often it has struck. */
  readonly struck: number;
  clear(): void;
}

export interface Faults {
  add(rule: FaultRule): Fault;
  /** The effect due for this request; counts as one strike. */
  take(request: RecordedRequest): FaultEffect | undefined;
}

export function makeFaults(): Faults {
  const active: { readonly rule: FaultRule; struck: number }[] = [];
  return {
    add(rule) {
      const fault = { rule, struck: 0 };
      active.push(fault);
      return {
        get struck() {
          return fault.struck;
        },
        clear() {
          active.splice(active.indexOf(fault), 1);
        },
      };
    },
    take(request) {
      const due = active.find(({ rule, struck }) => struck < (rule.times ?? 1) && fits(rule, request));
      if (due) due.struck += 1;
      return due?.rule.effect;
    },
  };
}

export function faultReply(effect: FaultEffect): Reply | undefined {
  if (effect.kind === 'status') {
    const body = effect.body ?? { message: `${effect.status}: asked for by the test`, code: 0 };
    return { status: effect.status, body, ...(effect.headers && { headers: effect.headers }) };
  }
  if (effect.kind !== 'rate-limit') return undefined;
  const { retryAfterSeconds, global = false } = effect;
  return {
    status: 429,
    body: { message: 'You are being rate limited.', retry_after: retryAfterSeconds, global },
    headers: {
      'Retry-After': String(retryAfterSeconds),
      'X-RateLimit-Scope': global ? 'global' : 'user',
      ...(global
        ? { 'X-RateLimit-Global': 'true' }
        : {
            'X-RateLimit-Limit': '1',
            'X-RateLimit-Remaining': '0',
            'X-RateLimit-Reset-After': String(retryAfterSeconds),
          }),
    },
  };
}

function fits({ route, when }: FaultRule, request: RecordedRequest): boolean {
  const byRoute =
    route === undefined ||
    (typeof route === 'string' ? route === request.route : route.test(`${request.method} ${request.path}`));
  return byRoute && (when?.(request) ?? true);
}
