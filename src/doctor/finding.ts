/** What is looked at, in the order in which it is told. */
export const checkNames = [
  'node',
  'articles',
  'settings',
  'database',
  'token',
  'application',
  'intents',
  'gateway',
  'servers',
  'commands',
  'schedules',
  'pages',
] as const;
export type CheckName = (typeof checkNames)[number];

/** What came of a look: well; off: not used, or not to be told, and no matter; wrong: with one sentence on what to do. */
export type Finding = Readonly<
  | { check: CheckName; state: 'well' | 'off'; says: string }
  | { check: CheckName; state: 'wrong'; says: string; fix: string }
>;

/** Findings of one check, made with its name. */
export function findingsOf(check: CheckName) {
  return {
    well: (says: string): Finding => ({ check, state: 'well', says }),
    off: (says: string): Finding => ({ check, state: 'off', says }),
    wrong: (says: string, fix: string): Finding => ({ check, state: 'wrong', says, fix }),
  };
}
