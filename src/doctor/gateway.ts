import type { LoginBudget, Told } from '../discord/inquiry.ts';
import { counted } from '../terminal/counted.ts';
import { whereTold } from './asked.ts';
import { type Finding, findingsOf } from './finding.ts';

/** Whether the bot may log in: Discord counts it. `connections` is how many shards this process keeps; without it as many as Discord advises. */
export function checkGateway(asked: Told<LoginBudget>, connections?: number): readonly Finding[] {
  const { well, wrong } = findingsOf('gateway');
  return whereTold('gateway', asked, ({ shards, total, remaining, resetAfter }) => {
    const needed = connections ?? shards;
    if (remaining >= needed) return [well(`${remaining} of ${total} logins a day are left, a start takes ${needed}`)];
    const minutes = counted(Math.ceil(resetAfter / 60_000), 'minute');
    return [
      wrong(
        `${remaining} of ${total} logins a day are left, and a start takes ${needed}: Discord allows more in ${minutes}`,
        'Leave the bot stopped until then, and find out in its log why it is started so often.',
      ),
    ];
  });
}
