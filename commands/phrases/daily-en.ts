import { channel, code, type Piece, type Prose, prose, strong, time } from '../prose.ts';
import type { DailyPhrases } from './daily.ts';

export const dailyEn: DailyPhrases = {
  heading: (title) => prose`Today from ${title}`,
  day: (day, days, sections) =>
    sections
      ? prose`Day ${day} of ${days} · ${sectionsNamed(sections)}`
      : days === 1
        ? prose`The whole in brief`
        : prose`Day ${day} of ${days} · the whole in brief`,
  renewed: (articles) =>
    articles === 1
      ? prose`The article has changed since the last post: a new round through it begins today.`
      : prose`The articles have changed since the last post: a new round through them begins today.`,
  howToAsk: (sections) =>
    sections
      ? prose`Questions? ${code('/ask')} answers in the article’s own words, and ${code(`/read ${sections[0]}${sections[1] === sections[0] ? '' : `-${sections[1]}`}`)} shows these sections.`
      : prose`Questions? ${code('/ask')} answers in the article’s own words.`,

  schedule: ({ channel: id, time: at, zone, article }) =>
    article
      ? prose`Every day at ${strong(at)} (${zone}) in ${channel(id)}, from ${strong(article)}.`
      : prose`Every day at ${strong(at)} (${zone}) in ${channel(id)}, from all articles in turn.`,
  next: (at) => prose`The next post: ${time(at)} (${time(at, 'R')}).`,
  last: (at, url) => prose`The last post: ${time(at)} ${own(url)}`,
  none: () => prose`Nothing was posted yet.`,
  isPaused: () => prose`It is paused. ${code('/daily resume')} goes on.`,
  paused: () => prose`Paused: nothing is posted until ${code('/daily resume')}.`,
  skipped: (date) => prose`The post of ${date} is left out.`,
  off: () => prose`The daily post is off, and its settings are deleted.`,
  notSet: () => prose`There is no daily post in this server yet. ${code('/daily set')} makes one.`,
  onlyInServers: () => prose`The daily post belongs to a server: use this command in one.`,

  badTime: (typed) =>
    prose`“${typed}” is not a time of day. Write it like ${code('9:00')}, ${code('9.30 pm')} or ${code('21h')}.`,
  badZone: (typed, nearest) =>
    prose`“${typed}” is not a time zone. Name a large city of your zone, or a zone such as ${listed(nearest)}.`,
  missing: (id, permissions) =>
    prose`Nothing was saved: in ${channel(id)} the bot lacks ${listed(permissions, 'conjunction')}. Allow that in the channel’s settings and try again.`,
  unusable: (id) =>
    prose`Nothing was saved: the bot can’t post in ${channel(id)}. Choose a text or announcement channel, a thread or a forum that it can see.`,
  nothingToPost: () => prose`There is nothing to post: the article is gone or empty.`,

  failure: (failure, id) => failures[failure](channel(id)),
  failing: (date) => prose`The post of ${date} has not worked yet:`,
  missed: (date) => prose`The post of ${date} was missed:`,
  unknown: (date, id) =>
    prose`Whether the post of ${date} was made can’t be told, because the bot can’t read ${channel(id)}. It was not sent again.`,
  notice: (id) => prose`The daily post in ${channel(id)} does not work:`,
  noticeEnd: () =>
    prose`The settings are kept. ${code('/daily status')} shows how it goes on; this message comes once.`,
};

const failures = {
  'no-permission': (where: Piece) =>
    prose`the bot may not post in ${where}. Allow it View Channel, Send Messages and Read Message History there.`,
  'channel-gone': () => prose`the channel was deleted. ${code('/daily set')} chooses another.`,
  'server-left': () => prose`the bot is not in this server.`,
  'wrong-channel': (where: Piece) =>
    prose`messages can’t be posted in ${where}. ${code('/daily set')} chooses another channel.`,
  'no-article': () => prose`there is no article to post from. Whoever runs the bot can add one.`,
  unreachable: () => prose`Discord did not answer.`,
  refused: () => prose`Discord refused the message. Whoever runs the bot finds the reason in its log.`,
  offline: () => prose`the bot was not running.`,
} as const;

function sectionsNamed([first, last]: readonly [string, string]): string {
  return first === last ? `§${first}` : `§${first} to §${last}`;
}

function own(text: string): Piece {
  return { kind: 'own', text };
}

function listed(items: readonly string[], type: 'conjunction' | 'disjunction' = 'disjunction'): Prose {
  return new Intl.ListFormat('en', { type })
    .formatToParts(items)
    .map(({ type: part, value }) => (part === 'element' ? strong(value) : own(value)));
}
