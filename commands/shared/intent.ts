import { asksForWhole } from './asked-for.ts';
import { isOnlyTalk, saysThanks } from './follow-up/talk.ts';
import { withoutGreeting } from './greeting.ts';
import { legible } from './legible.ts';

/** What somebody is after: help with the bot, nothing (thanks, laughter), what an article as a whole is about, passages on a topic, or an answer. */
export type Intent = 'greeting' | 'talk' | 'whole' | 'topic' | 'question';

/** Words to look up, and what for. It is decided once, when they come in; everything behind goes by it. */
export interface Asked {
  readonly text: string;
  /** As it was typed, for whoever reads it again. */
  readonly typed: string;
  readonly intent: Intent;
}

/** A topic is only looked for, even where it would be a question about the whole. */
export function topicAsked(text: string): Asked {
  return { text: legible(text), typed: text, intent: 'topic' };
}

export function questionAsked(text: string): Asked {
  const read = legible(text);
  return { text: read, typed: text, intent: asksForWhole(read) ? 'whole' : 'question' };
}

/** What is written to the bot: a question without the greeting in front of it, or a greeting or talk and nothing else. */
export function asked(text: string): Asked {
  const read = legible(text);
  const freed = withoutGreeting(text) ?? withoutGreeting(read);
  // "Thanks" greets as well in front of a question.
  if (isOnlyTalk(read) && (freed !== undefined || saysThanks(read))) return { text: read, typed: text, intent: 'talk' };
  return freed === undefined ? { text: read, typed: text, intent: 'greeting' } : questionAsked(freed);
}
