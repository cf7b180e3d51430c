/** How long the bot may take to start, in milliseconds: on a slow computer with others at work it took 30 s. */
export const startDeadline = 90_000;
/** A test or a hook may start it and do more: what it waited for is told before vitest gives up. In milliseconds. */
export const testDeadline = startDeadline + 30_000;
