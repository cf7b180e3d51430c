import { fold } from '../../../index/languages/fold.ts';
import { languages } from '../../phrases/languages.ts';
import type { FollowUpRules } from '../../phrases/understood/follow-up-words.ts';
import { reactionTogether } from './characters.ts';
import { type Reaction, reactionApart } from './reaction.ts';

/** The rules of each language. */
export const grammars = [...new Set(languages.map(({ understands }) => understands.followUps))];

/** Whether a text says nothing that could be looked up: thanks, laughter, a picture. */
export function isTalk(text: string): boolean {
  return reactionOf(text) === 'talk';
}

/** Whether it says nothing without an answer before it, either: there one word may be a topic. */
export function isOnlyTalk(text: string): boolean {
  const bare = fold(text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim());
  const mayBeTopic = grammars.some((rules) => rules.written === 'apart' && rules.praising.has(bare));
  return text.trim() !== '' && isTalk(text) && !mayBeTopic;
}

/** Whether a word of it says that an answer was heard. */
export function saysThanks(text: string): boolean {
  const forms = fold(text).split(/[^\p{L}\p{N}]+/u);
  return grammars.some((rules) =>
    rules.written === 'apart'
      ? forms.some((form) => rules.thanking.has(form))
      : new RegExp(rules.thanking, 'u').test(text),
  );
}

/** A custom picture stands in a text by its name. */
const picture = /<a?:\w+:\d+>/g;

/** How a reply reacts to an answer; undefined for one that asks something else. */
export function reactionOf(reply: string): Reaction | undefined {
  const said = reply.replace(picture, ' ');
  if (!/[\p{L}\p{N}]/u.test(said)) return /[?？]/u.test(said) ? undefined : 'talk';
  return grammars.map((rules) => reactionIn(said, rules)).find((reaction) => reaction !== undefined);
}

function reactionIn(reply: string, rules: FollowUpRules): Reaction | undefined {
  return rules.written === 'together' ? reactionTogether(reply, rules) : reactionApart(reply, rules);
}
