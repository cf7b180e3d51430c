import { type CheckName, type Finding, findingsOf } from './finding.ts';

/** Milliseconds that a check may take, and that Discord is waited for in it. */
export const patience = { check: 10_000, discord: 9_000 } as const;

/** A check's findings, or that it came to none in time. Never rejects. */
export async function inTime(
  check: CheckName,
  look: () => Promise<readonly Finding[]>,
  deadline: () => Promise<unknown>,
): Promise<readonly Finding[]> {
  const { wrong } = findingsOf(check);
  const late = deadline().then(() => [
    wrong(
      `${check}: nothing could be told within ${patience.check / 1_000} s`,
      'Look again; if it stays so, look whether this computer is overloaded or a firewall swallows connections.',
    ),
  ]);
  const failed = (error: unknown): readonly Finding[] => [
    wrong(
      `${check}: the look at it failed (${error instanceof Error ? error.name : typeof error})`,
      'Report it with this line, and how the bot is set up.',
    ),
  ];
  return Promise.race([Promise.resolve().then(look).catch(failed), late]);
}
