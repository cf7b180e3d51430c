/** In milliseconds, from some moment on. */
export type Now = () => number;

/** `wall` is what somebody waits; `cpu` what the process computes, in all its threads, which others at work on the same computer change little. */
export type ClockName = 'wall' | 'cpu';

export const clocks: Readonly<Record<ClockName, Now>> = {
  wall: () => performance.now(),
  cpu: () => {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1_000;
  },
};
