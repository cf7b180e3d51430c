import { type Message, MessageReferenceType } from 'discord.js';
import { isTalk, saysThanks } from '../../commands/shared/follow-up/talk.ts';
import { legible } from '../../commands/shared/legible.ts';
import { isUnspaced } from '../../index/languages/unspaced.ts';
import { questionIn } from './message-question.ts';
import { answeredEdition } from './press-id.ts';

/**
 * A message that is meant for the bot: what it asks, after which question and of which edition where it replies to an answer; a picture or
 * a thanks, and what it is reacted to with; or words that are not shown.
 */
export type Addressed =
  | { readonly kind: 'question'; readonly text: string; readonly after?: string; readonly edition?: string }
  | { readonly kind: 'courtesy'; readonly reaction: string }
  | { readonly kind: 'unseen' };

/** What a thanks gets, and what a picture gets that may mean anything. */
const [welcome, seen] = ['👍', '👀'];
/** Nothing but pictures: those of a server, flags, keys and all others, with the marks that join and colour them. */
const pictures =
  /^(?:\s*(?:<a?:\w+:\d+>|[\u{1F1E6}-\u{1F1FF}]{2}|[0-9#*]\uFE0F?\u20E3|\p{Extended_Pictographic}[\uFE0E\uFE0F\u{1F3FB}-\u{1F3FF}\u{E0020}-\u{E007F}]*\u200D?))+\s*$/u;

/**
 * Undefined for a message that isn't meant for the bot. A mention of everyone is not, nor is laughter about an answer. An answer that is
 * replied to is asked for where it didn't come with the reply.
 */
export async function addressedBy(message: Message): Promise<Addressed | undefined> {
  const { author, client, content, guildId, mentions, system } = message;
  if (author.bot || system) return undefined;
  const self = client.user.id;
  const known = knownAnswered(message);
  const isMentioned = mentions.users.has(self);
  if (known?.author.id === self && content === '' && guildId !== null && !isMentioned) return { kind: 'unseen' };
  if (guildId !== null && !isMentioned) return undefined;
  const answered = known ?? (await fetchAnswered(message));
  const toAnswer = answered?.author.id === self;
  const isNamed = content.includes(`<@${self}>`) || content.includes(`<@!${self}>`);
  if (guildId !== null && !isNamed && !toAnswer) return undefined;
  const text = withoutMention(content, self);
  const reaction = reactionTo(text);
  if (reaction !== undefined) return { kind: 'courtesy', reaction };
  // What nobody sees leans on no answer: it is refused like any other.
  if (!toAnswer || (text !== '' && legible(text) === '')) return { kind: 'question', text };
  if (text !== '' && isTalk(text)) return undefined;
  const edition = answeredEdition(answered);
  return { kind: 'question', text, after: questionIn(answered), ...(edition && { edition }) };
}

function reactionTo(text: string): string | undefined {
  if (text === '') return undefined;
  if (pictures.test(text)) return text.startsWith(welcome) ? welcome : seen;
  return isTalk(text) && saysThanks(text) ? welcome : undefined;
}

/** The message that this one replies to, as far as it came with it. */
function knownAnswered({ reference, channel }: Message): Message | undefined {
  return channel?.messages.cache.get(reference?.messageId ?? '');
}

/** Where Discord didn't send it along; nothing where it is gone, or may not be read. */
async function fetchAnswered({ reference, channel }: Message): Promise<Message | undefined> {
  const id = reference?.messageId;
  if (id === undefined || reference?.type === MessageReferenceType.Forward) return undefined;
  return channel?.messages.fetch(id).catch(() => undefined);
}

/** Marks that close a clause, with nothing between them and the word before. */
const closes = /^[?!.,;:…)\]？！。，、；：）]/;

/**
 * What a message says without the mention of a user, as if that had never stood there: with the comma that parts it from the rest, and
 * one blank or none where it was.
 */
export function withoutMention(content: string, user: string): string {
  const mention = new RegExp(String.raw`\s*([,，、]?)\s*<@!?${user}>\s*([,，、:：]?)\s*`, 'gu');
  const text = content.replace(mention, (found, before: string, behind: string, at: number, whole: string) => {
    const rest = whole.slice(at + found.length);
    if (at === 0 || rest === '') return '';
    const isAside = before !== '' && behind !== '';
    const mark = isAside ? '' : before || behind;
    if (closes.test(rest)) return '';
    return isUnspaced([...whole.slice(0, at)].at(-1) ?? '') || /[，、：]/.test(mark) ? mark : `${mark} `;
  });
  return text.replace(/\s+/g, ' ').trim();
}
