/** With what the process ends: whoever runs it by a supervisor is told by it whether starting it again helps. */
export const exitStatus = {
  /** It was told to stop. */
  stopped: 0,
  /** Start it again. */
  restart: 1,
  /** The settings, or the command line, must change first. */
  settings: 2,
  /** Discord refuses the token. */
  token: 3,
  /** The database can't be used. */
  database: 4,
} as const;

export type ExitStatus = (typeof exitStatus)[keyof typeof exitStatus];
