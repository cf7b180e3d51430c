import type { Poster } from '../../commands/daily/poster.ts';

/**
 * A poster each of whose requests waits for its turn just before it is made. A delivery had one when it began; what is written down in between takes now
 * more, now less time, and what began one after the other would leave all at once when a database is back.
 */
export function pacedPoster<Message>(poster: Poster<Message>, turn: () => Promise<void>): Poster<Message> {
  const inTurn =
    <Given extends unknown[], Result>(request: (...given: Given) => Promise<Result>) =>
    async (...given: Given): Promise<Result> => {
      await turn();
      return request(...given);
    };
  return {
    ...poster,
    send: inTurn(poster.send),
    publish: inTurn(poster.publish),
    find: inTurn(poster.find),
    tell: inTurn(poster.tell),
  };
}

/** How many requests a second one of so many processes may make, so that all of them together make no more than `all` in any second. */
export function shareOf(all: number, processes: number): number {
  const share = all / processes;
  return share < 1 ? share : Math.floor(share);
}
