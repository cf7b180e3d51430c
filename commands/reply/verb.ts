/**
 * What a button does: `next` shows another match and `back` the answer again, `around` what stands beside a sentence,
 * `why` how it was found, `read` a section, `sum` what an article is about and `articles` the list of them, `help` all that the bot can
 * do; `choose` shows more of the articles that one may choose from; `miss` says that the answer didn't help, `show` makes a private answer public, `remove`
 * takes one away. They stand in the buttons of messages for years: one may be added, none renamed.
 */
export const verbs = [
  'next',
  'back',
  'around',
  'why',
  'read',
  'sum',
  'choose',
  'articles',
  'help',
  'miss',
  'show',
  'remove',
] as const;
export type Verb = (typeof verbs)[number];

/** Verbs about the message itself, which only a presenter with messages can do. */
export const messageVerbs = ['miss', 'show', 'remove'] as const satisfies readonly Verb[];
export type MessageVerb = (typeof messageVerbs)[number];
/** All others show something. */
export type ShowingVerb = Exclude<Verb, MessageVerb>;

/** Letters that may stand for a verb at a prompt: `n` leads on, `p` and `b` lead back. None where there is no button for it. */
export const keys = {
  next: ['n', 'b'],
  back: ['b', 'n'],
  around: ['a'],
  why: ['w'],
  read: ['n', 'p'],
  sum: [],
  choose: [],
  articles: [],
  help: ['h'],
  miss: [],
  show: ['s'],
  remove: ['r'],
} as const satisfies Readonly<Record<Verb, readonly string[]>>;
export type Key<V extends Verb = Verb> = (typeof keys)[V][number];

export function verbNamed(name: string): Verb | undefined {
  return verbs.find((verb) => verb === name);
}

export function isMessageVerb(verb: Verb): verb is MessageVerb {
  return messageVerbs.some((one) => one === verb);
}

/** Whether a press shows something. */
export function isShowing<P extends { readonly verb: Verb }>(press: P): press is P & { verb: ShowingVerb } {
  return !isMessageVerb(press.verb);
}
