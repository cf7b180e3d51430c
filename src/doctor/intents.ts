import type { Application, Told } from '../discord/inquiry.ts';
import { whereTold } from './asked.ts';
import { type Finding, findingsOf } from './finding.ts';

/** No privileged intent is needed; one that is switched on does no harm. */
export function checkIntents(asked: Told<Application>): readonly Finding[] {
  const { well } = findingsOf('intents');
  return whereTold('intents', asked, ({ privileged }) => [
    privileged.length === 0
      ? well('no privileged intent is needed, and none is switched on')
      : well(`no privileged intent is needed; switched on, and not used: ${privileged.join(', ')}`),
  ]);
}
