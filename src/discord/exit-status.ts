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

/** The reason of an abort, which is the status to end with. */
export function statusOf({ reason }: AbortSignal): ExitStatus {
  return Object.values(exitStatus).find((one) => one === reason) ?? exitStatus.stopped;
}

/** Discord takes nothing more from this process: no request that is under way can come to anything. */
export function isRefused(status: number): boolean {
  return status === exitStatus.settings || status === exitStatus.token;
}
