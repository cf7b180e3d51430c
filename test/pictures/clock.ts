/**
 * Preloaded into the bot's process: moves its clock by the milliseconds in `?by=`, so that pictures drawn on any day are
 * the same.
 */
const by = Number(new URL(import.meta.url).searchParams.get('by'));
const realNow = Date.now;
Date.now = () => realNow() + by;
globalThis.Date = new Proxy(Date, {
  construct: (real, given, target) => Reflect.construct(real, given.length > 0 ? given : [Date.now()], target),
});
