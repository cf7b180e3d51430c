import { EventEmitter } from 'node:events';
import { expect, test } from 'vitest';
import { patientStrategy } from '../../../src/discord/connecting.ts';

/** As much of the library's manager as is needed. */
function managerOf() {
  const options = { retrieveSessionInfo: async (shard: number) => ({ shard }) };
  return Object.assign(new EventEmitter(), { options });
}

test('the pauses before connections that come to nothing grow, each shard by itself, until it is ready', async () => {
  const pauses: number[] = [];
  const manager = managerOf();
  patientStrategy(async (milliseconds) => {
    pauses.push(milliseconds);
  })(manager as never);
  const connect = () => manager.options.retrieveSessionInfo(0);
  const close = (shardId: number) => manager.emit('closed', { shardId });
  expect(await connect()).toEqual({ shard: 0 });
  for (let tries = 0; tries < 8; tries++) {
    close(0);
    await connect();
    // It is asked for with every event, too.
    await connect();
  }
  expect(pauses.splice(0)).toEqual([1_000, 5_000, 15_000, 30_000, 60_000, 60_000, 60_000]);
  manager.emit('resumed', { shardId: 0 });
  close(0);
  await connect();
  close(0);
  close(1);
  await manager.options.retrieveSessionInfo(1);
  await connect();
  expect(pauses).toEqual([1_000]);
});
