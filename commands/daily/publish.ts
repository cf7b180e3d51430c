import { dueAfter } from './calendar.ts';
import type { Delivery } from './delivery.ts';
import type { Post, PublishState, Schedule } from './ledger.ts';
import { timing } from './poster.ts';

/** Also a post that was found so late that the next one is due is tried for so long, in milliseconds. */
const leastTime = 600_000;

/**
 * Publishes a post that was sent to an announcement channel. Twice is no matter: Discord says so and does nothing. While Discord
 * asks to wait it is tried again, until the next post is due; then the post stays unpublished, and the ledger says why.
 */
export async function publish<Message>(schedule: Schedule, post: Post, delivery: Delivery<Message>): Promise<void> {
  const { ledger, poster, slot } = delivery;
  await delivery.pace();
  const outcome = await poster.publish(post);
  const now = delivery.now();
  const over = Math.max(dueAfter(post.date, schedule).at, post.updatedAt + leastTime);
  if (outcome.kind === 'later') {
    const wait = Math.max(outcome.after ?? 0, timing.uncertain[post.attempts] ?? timing.uncertain.at(-1) ?? 0);
    if (now + wait < over) {
      const tried: Post = { ...post, attempts: post.attempts + 1 };
      await ledger.write({ post: tried, schedule: slot.later(schedule, now + wait) });
      return;
    }
  }
  const publishing: PublishState = outcome.kind === 'published' ? 'published' : outcome.why;
  const settled: Post = { ...post, publishing };
  if (!(await ledger.write({ post: settled, schedule: slot.settled(schedule) }))) await ledger.write({ post: settled });
}
