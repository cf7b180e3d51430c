import type { Ledger, Post } from '../../commands/daily/ledger.ts';

/** What a try to make a daily post came to: refused and uncertain are tried again. */
export type PostResult = 'sent' | 'missed' | 'skipped' | 'unknown' | 'refused' | 'uncertain';

export const postResults: readonly PostResult[] = ['sent', 'missed', 'skipped', 'unknown', 'refused', 'uncertain'];

/** A ledger that tells what became of posts, and each time that the daily posts got on: something was looked up or written for them. */
export function countedLedger(ledger: Ledger, counted: (result: PostResult) => void, gotOn: () => void): Ledger {
  return {
    ...ledger,
    due: async (now) => {
      const due = await ledger.due(now);
      gotOn();
      return due;
    },
    nextWake: async (now) => {
      const next = await ledger.nextWake(now);
      gotOn();
      return next;
    },
    write: async (entry) => {
      const isWritten = await ledger.write(entry);
      const result = isWritten && entry.post ? resultOf(entry.post) : undefined;
      if (isWritten) gotOn();
      if (result) counted(result);
      return isWritten;
    },
  };
}

/** Undefined where a write only notes that something is under way, or that a post which was sent is published. */
function resultOf({ status, failure, publishing, attempts, leaseUntil }: Post): PostResult | undefined {
  switch (status) {
    case 'sent':
      return publishing === undefined || (publishing === 'due' && attempts === 0) ? 'sent' : undefined;
    case 'failed':
      return failure && failure !== 'unreachable' ? 'refused' : undefined;
    case 'sending':
      return failure && leaseUntil === 0 ? 'uncertain' : undefined;
    case 'missed':
    case 'skipped':
    case 'unknown':
      return status;
  }
}
