import { code, type Prose, prose, strong } from '../prose.ts';
import type { Phrases } from './phrases.ts';

const article = 'Which article: its title or file name, or part of it';
const hidden = 'Show the answer only to you';

export const en: Phrases = {
  language: 'en',
  commands: {
    ask: {
      description: 'Ask a question; the answer is the article’s own sentences',
      options: { question: 'What you want to know', article, private: hidden },
    },
    quote: {
      description: 'What the article says on a topic, word for word',
      options: { topic: 'A word or a few words', article, private: hidden },
    },
    read: {
      description: 'Read a section of the article, word for word',
      options: { section: 'Its number, such as 8 or 3-5', article, private: hidden },
    },
    articles: { description: 'Which articles can be asked about', options: {} },
    help: { description: 'What this bot does, and what it keeps', options: {} },
  },

  reference: (section, sentences, title) => prose`§${section}${sentencesNamed(sentences)} · ${title}`,

  notStated: (title) => prose`${strong('The article does not say.')} (${title})`,
  neverUses: (words) =>
    words.length === 1
      ? prose`It never uses the word ${list(words)}.`
      : prose`It never uses the words ${list(words, 'or')}.`,
  closest: () => prose`The closest passages:`,
  passagesOn: (topic, title) => prose`On “${topic}”, ${title} says:`,
  neverMentions: (topic, title) => prose`${title} never mentions “${topic}”.`,

  sectionHeading: (number, named, of) => (named ? prose`§${number} · ${named} · ${of}` : prose`§${number} · ${of}`),
  noSuchSection: (section, title, nearest) =>
    prose`${title} has no section “${section}”. Try ${list(
      nearest.map((number) => `§${number}`),
      'or',
    )}.`,
  sectionMissing: (first, last) =>
    prose`Say which section to read, from §${first} to §${last}, for example ${code('/read 1')}.`,

  articlesHeading: (count) =>
    count === 1 ? prose`You can ask about one article:` : prose`You can ask about ${count} articles:`,
  articleLine: (title) => prose`${strong(title)}`,
  articleFacts: ({ file, sections, words, edition }) =>
    prose`${counted(sections, 'section')}, ${counted(words, 'word')} · edition ${code(edition)} · ${code(file)}`,
  noArticles: (directory) =>
    prose`There is no article to ask about yet. Put a .txt or .md file into ${code(directory)} and start again.`,
  noSuchArticle: (name, nearest) => prose`There is no article “${name}”. Did you mean ${list(nearest, 'or')}?`,
  skipped: (file, reason) => prose`Left out: ${code(file)}: ${reason}.`,

  emptyQuestion: () => prose`Ask a question, for example ${code('/ask question: What is this article about?')}`,
  emptyTopic: () => prose`Name a topic, for example ${code('/quote topic: safety')}`,
  tooLong: (length, most) =>
    prose`That is ${number(length)} characters long, and at most ${number(most)} are looked up. Ask for one thing at a time.`,
  onlyStopWords: () => prose`There is no word in that to look up. Add what it is about: a name, a place, a thing.`,

  helpHeading: () => prose`Verbatim answers only in the article’s own words`,
  helpPromise: () =>
    prose`Every quote is copied from the article letter by letter, with the place where it stands. Where the article does not answer, it says so. Nothing is made up, and no language model is asked.`,
  usage: (command) => prose`${code(usages[command])}`,
  helpPrivacy: () => prose`It keeps nothing about you: no question, no answer, no name.`,

  failed: (id) =>
    prose`Sorry, that went wrong on this side. Try again; if it happens once more, tell whoever runs the bot this number: ${code(id)}`,

  welcome: (titles) =>
    prose`Verbatim answers in the article’s own words. It has read ${list(titles.slice(0, 5))}${titles.length > 5 ? ` and ${number(titles.length - 5)} more` : ''}.`,
  howToUse: () => prose`Type a question, ${code('/help')} for the commands, or ${code('/quit')}.`,
  toDiscord: () =>
    prose`To use it on Discord, put ${code('DISCORD_TOKEN=…')} into a file ${code('.env')} and start again (README.md says how).`,
  noSuchCommand: (name, near) =>
    prose`There is no command ${code(`/${name}`)}. Did you mean ${code(`/${near}`)}? ${code('/help')} lists them all.`,
  goodbye: () => prose`Goodbye.`,
};

const usages = {
  ask: '/ask question',
  quote: '/quote topic',
  read: '/read section',
  articles: '/articles',
  help: '/help',
} as const;

function sentencesNamed(sentences: readonly [number, number] | undefined): string {
  if (!sentences) return '';
  const [first, last] = sentences;
  return first === last ? `, sentence ${first}` : `, sentences ${first}–${last}`;
}

function counted(n: number, noun: string): Prose {
  return prose`${number(n)} ${n === 1 ? noun : `${noun}s`}`;
}

function number(n: number): string {
  return new Intl.NumberFormat('en').format(n);
}

function list(items: readonly string[], joint: 'and' | 'or' = 'and'): Prose {
  const type = joint === 'and' ? 'conjunction' : 'disjunction';
  return new Intl.ListFormat('en', { type })
    .formatToParts(items)
    .map(({ type: part, value }) => (part === 'element' ? strong(value) : { kind: 'own', text: value }));
}
