import type { QuestionType } from '../../src/answer/asked.ts';
import { code, type Prose, prose, strong } from '../prose.ts';
import { dailyEn } from './daily-en.ts';
import type { Phrases, Why } from './phrases.ts';

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
    verify: {
      description: 'Check whether a text is in an article, word for word',
      options: { quote: 'The text to check', article, private: hidden },
    },
    articles: { description: 'Which articles can be asked about', options: {} },
    summary: {
      description: 'The article’s most important sentences, word for word',
      options: { article, private: hidden },
    },
    daily: {
      description: 'A daily summary post in this server',
      options: {
        channel: 'Where to post',
        time: 'When, such as 9:00 or 9.30 pm',
        timezone: 'Of which place: a city or a name such as Europe/London',
        article: 'Only this article; without it all take turns',
      },
      subcommands: {
        set: 'Post a summary every day',
        status: 'When and where it posts, and whether anything went wrong',
        preview: 'See the next post now, only you',
        skip: 'Leave the next post out',
        pause: 'Stop posting for now',
        resume: 'Go on posting',
        off: 'Stop posting and forget the settings',
      },
    },
    help: { description: 'What this bot does, and what it keeps', options: {} },
  },

  reference: (section, sentences, title) => prose`§${section}${sentencesNamed(sentences)} · ${title}`,

  notStated: (title) => prose`${strong('The article does not say.')} (${title})`,
  neverUses: (words) =>
    words.length === 1
      ? prose`It never uses the word ${list(words)}.`
      : prose`It never uses the words ${list(words, 'or')}.`,
  closest: () => prose`The closest passages:`,
  actions: { next: 'Next match', around: 'Read around it', why: 'Why this?' },
  matchOf: (place, of) => prose`Match ${place} of ${of}:`,
  aroundHeading: (section, title) => prose`Around it in §${section} · ${title}`,
  theQuote: (reference) => prose`${strong('the quote')} · ${reference}`,
  whyHeading: () => prose`Why this?`,
  why: whyThis,
  articleChanged: () =>
    prose`The article has changed since that answer was given, so its places no longer hold. Ask again for the article as it is now.`,
  noQuestion: () => prose`The question can’t be read from that message any more. Ask it again with ${code('/ask')}.`,
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

  verdict: (kind, articles) => {
    if (kind === 'absent' && articles > 1) return prose`Not in any of the ${number(articles)} articles`;
    return prose`${{ kind: 'own', text: verdicts[kind] }}`;
  },
  verifyStanding: (times, shown) => {
    if (times === 1) return prose`It stands here:`;
    return times <= shown
      ? prose`It stands in ${number(times)} places:`
      : prose`It occurs ${number(times)} times, for example here:`;
  },
  verifyDiffers: (differs) =>
    differs.length === 0
      ? prose`The words are the same.`
      : prose`What differs: ${list(differs.map((kind) => likenesses[kind]))}.`,
  verifyInsideWord: () => prose`It is not a word of its own there: it starts or ends inside a longer one.`,
  verifyInstead: () => prose`The article has this instead:`,
  verifyPieces: (count) => prose`These ${number(count)} pieces are in the article, but not in a row:`,
  verifyChanges: (count, shown) =>
    count > shown
      ? prose`What differs, yours first (${number(shown)} of ${number(count)} places):`
      : prose`What differs, yours first:`,
  verifyChange: (yours, theirs) => ({
    name: yours === undefined ? prose`nothing` : prose`“${yours}”`,
    detail: theirs === undefined ? prose`is not in the article` : prose`in the article: “${theirs}”`,
  }),
  emptyVerify: () =>
    prose`Paste the text to check, for example ${code('/verify quote: safety is no small matter')}. It needs at least one word.`,
  verifyTooLong: (length, most) =>
    prose`That is ${number(length)} characters long, and at most ${number(most)} can be checked at once. Check it in parts.`,

  summaryHeading: (title) => prose`${title} in brief:`,
  daily: dailyEn,

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

  tooOften: () => prose`That was a lot of questions in one minute. Give me a moment, then ask again.`,
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
  verify: '/verify quote',
  articles: '/articles',
  summary: '/summary',
  daily: '/daily set',
  help: '/help',
} as const;

const likenesses = {
  spacing: 'spacing',
  case: 'capital letters',
  'quote marks': 'quotation marks',
  dashes: 'dashes',
  markup: 'formatting marks',
  characters: 'the way characters are written',
  'punctuation at its ends': 'punctuation at its ends',
} as const;

const verdicts = {
  exact: 'Word for word in the article',
  near: 'In the article, but not letter for letter',
  changed: 'In the article, but with other words',
  stitched: 'Put together from several places',
  absent: 'Not in the article',
} as const;

const asksFor: Record<QuestionType, string> = {
  who: 'a person or a name',
  when: 'a date or a time',
  where: 'a place',
  'how-many': 'a number or an amount',
  which: 'one of several',
  what: 'a thing or a fact',
  why: 'a reason',
  how: 'a way or a means',
  'yes-no': 'a yes or a no',
  topic: 'a topic',
};

function whyThis({ type, matchedWords, unknownWords, confidence, threshold, file, edition, start, end }: Why): Prose[] {
  const per = (share: number): string => new Intl.NumberFormat('en', { style: 'percent' }).format(share);
  const matched =
    matchedWords.length > 0 ? list(matchedWords) : prose`none of them, only words that mean something like them`;
  const missing = unknownWords.length > 0 ? [prose`The article never uses: ${list(unknownWords)}.`] : [];
  return [
    prose`The question asks for ${asksFor[type]}. Of its words, the sentence has: ${matched}.`,
    ...missing,
    prose`Confidence ${per(confidence)}; from ${per(threshold)} on it counts as an answer.`,
    prose`Letters ${number(start)} to ${number(end)} of ${code(file)}, edition ${code(edition)}: anyone can check.`,
  ];
}

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
