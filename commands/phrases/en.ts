import type { QuestionType } from '../../index/languages/asked.ts';
import type { Likeness } from '../../index/verify/likeness.ts';
import type { Verdict } from '../../index/verify/verdict.ts';
import type { Failure, PublishFailure } from '../daily/ledger.ts';
import type { Weekdays } from '../daily/weekdays.ts';
import { channel, code, own, type Piece, type Prose, prose, role, strong, time } from '../reply/prose.ts';
import type { Phrases } from './phrases.ts';
import { understoodInEnglish } from './understood/english.ts';
import { sectionNamed, sectionSign, wordingIn } from './wording.ts';

const { number, percent, plural, list, date: day, dateOf, languageName, weekdays } = wordingIn('en');

export const en: Phrases = {
  language: 'en',
  locales: ['en-US', 'en-GB'],
  commands: {
    ask: { name: 'ask', description: 'Ask a question; the answer is the article’s own sentences' },
    quote: { name: 'quote', description: 'What the article says on a topic, word for word' },
    read: { name: 'read', description: 'Read a section of the article, word for word' },
    verify: { name: 'verify', description: 'Check whether a text is in an article, word for word' },
    articles: { name: 'articles', description: 'Which articles can be asked about' },
    summary: { name: 'summary', description: 'The article’s most important sentences, word for word' },
    daily: { name: 'daily', description: 'A daily summary post in this server' },
    help: { name: 'help', description: 'What this bot does, and what it keeps' },
    find: { name: 'Find in article', description: 'Is what somebody wrote in an article? Only you see the result' },
  },
  options: {
    question: { name: 'question', description: 'What you want to know' },
    topic: { name: 'topic', description: 'A word or a few words' },
    section: { name: 'section', description: 'Its number, such as 8 or 3-5' },
    quote: { name: 'quote', description: 'The text to check' },
    article: { name: 'article', description: 'Which article: its title or file name, or part of it' },
    after: { name: 'after', description: 'The question asked before, where this one leaves out words of it' },
    private: { name: 'private', description: 'Show the answer only to you' },
    channel: { name: 'channel', description: 'Where to post' },
    time: { name: 'time', description: 'When, such as 9:00 or 9.30 pm' },
    timezone: { name: 'timezone', description: 'Of which place: a city or a name such as Europe/London' },
    sentences: { name: 'sentences', description: 'How many sentences the summary has' },
    date: { name: 'date', description: 'Sum up what the daily post of that day is about' },
    days: { name: 'days', description: 'How many days’ posts to show' },
    weekdays: {
      name: 'days',
      description: 'On which days, such as mon-fri, weekends or mon, wed, fri; else every day',
    },
    role: { name: 'role', description: 'A role that each post pings, and nobody else' },
    ping: { name: 'ping', description: 'Whether the role is pinged; False: nobody any more' },
    publish: { name: 'publish', description: 'In an announcement channel: publish each post to those who follow it' },
    counts: { name: 'counts', description: 'It counts as today’s post; else the scheduled one comes all the same' },
  },
  subcommands: {
    set: { name: 'set', description: 'Post a summary every day, of one article or of all in turn' },
    status: { name: 'status', description: 'When and where it posts, and whether anything went wrong' },
    preview: { name: 'preview', description: 'See the next post now, only you' },
    now: { name: 'now', description: 'Make a post at once; possible once a day' },
    skip: { name: 'skip', description: 'Leave the next post out' },
    pause: { name: 'pause', description: 'Stop posting for now' },
    resume: { name: 'resume', description: 'Go on posting' },
    off: { name: 'off', description: 'Stop posting and forget the settings' },
    usual: {
      name: 'usual',
      description: 'Which article is asked here when none is named; without an article: what is chosen',
    },
  },
  labels: {
    next: 'Next match',
    closest: 'Next passage',
    back: 'Back to the answer',
    around: 'Read around it',
    why: 'Why this?',
    show: 'Show to everyone',
    remove: 'Remove',
    miss: 'Didn’t help',
    help: 'More help',
  },
  understands: understoodInEnglish,

  reference: (section, sentences, title, heading, page) =>
    prose`${sectionNamed(section, heading, sentencesNamed(sentences))}${page ? prose` · p. ${page}` : ''}${title ? prose` · ${title}` : ''}`,

  byline: (author, date) =>
    author ? prose`by ${author}${date ? prose`, ${dateOf(date)}` : ''}` : prose`${dateOf(date ?? '')}`,
  original: () => prose`original`,

  notStated: (articles) =>
    articles > 1 ? prose`None of the ${number(articles)} articles answers that` : prose`The article does not say`,
  mayAnswer: (quotes) => (quotes > 1 ? prose`One of these may answer it` : prose`This may answer it`),
  neverUses: (words) =>
    plural(words.length, {
      one: prose`It never uses the word ${list(words)}.`,
      other: prose`It never uses the words ${list(words, 'or')}.`,
    }),
  readAs: (word, meant) => prose`“${word}” was read as “${meant}”.`,
  understoodAs: () => prose`Understood as:`,
  articlesChanged: ({ read, removed }) =>
    prose`${read.length > 0 ? prose`Read anew: ${list(read)}. ` : ''}${removed.length > 0 ? prose`Gone: ${list(removed)}.` : ''}`,
  otherLanguage: (question, article) =>
    prose`The question is in ${languageName(question)}, the article in ${languageName(article)}. Answers come only in the article’s own words: ask in ${languageName(article)}.`,
  closest: () => prose`The closest passages:`,
  matchOf: (place, of) => prose`Match ${number(place)} of ${number(of)}:`,
  aroundHeading: (section, title) => prose`Around it in §${section} · ${title}`,
  whyHeading: () => prose`Why this?`,
  why: ({ type, matchedWords, unknownWords, confidence, threshold, file, edition, start, end }) => [
    matchedWords.length > 0
      ? prose`The question asks for ${asksFor[type]}. Of its words, the sentence has: ${list(matchedWords)}.`
      : confidence < threshold
        ? prose`The question asks for ${asksFor[type]}. The sentence has none of its words; it is only the nearest one.`
        : prose`The question asks for ${asksFor[type]}. The sentence has none of its words, only some that mean something like them.`,
    ...(unknownWords.length > 0 ? [prose`The article never uses: ${list(unknownWords)}.`] : []),
    prose`Confidence ${percent(confidence)}; from ${percent(threshold)} on it counts as an answer.`,
    prose`Characters ${start} to ${end} of ${code(file)}, counted from 0, edition ${code(edition)}: anyone can check.`,
  ],
  articleChanged: () =>
    prose`The article has changed since that answer was given, so its places no longer hold. Ask again for the article as it is now.`,
  quotesGone: (count) =>
    prose`The article has changed since that answer was given, and ${plural(count, { one: prose`the quote no longer stands in it`, other: prose`the quotes no longer stand in it` })}. Ask again for the article as it is now.`,
  quotesStill: (found, of) =>
    prose`The article has changed since that answer was given. ${
      found === of
        ? plural(of, {
            one: prose`The quote still stands in it, here:`,
            other: prose`The quotes still stand in it, here:`,
          })
        : prose`Of the ${number(of)} quotes, ${number(found)} still ${plural(found, { one: prose`stands`, other: prose`stand` })} in it, here:`
    }`,
  noQuestion: () => prose`The question can’t be read from that message any more. Ask it again with ${code('/ask')}.`,
  missCounted: () => prose`Thanks: that is counted for the article, without you or your question.`,
  onlyAskerRemoves: () => prose`Only the one who asked can remove this answer.`,

  passages: (count, of) =>
    of === undefined
      ? prose`${number(count)} ${plural(count, { one: prose`passage`, other: prose`passages` })}`
      : prose`the strongest ${number(count)} of ${number(of)} passages`,
  onTopic: (own, above) => {
    if (own.length === 0 && above.length === 0)
      return prose`The sentence has none of the topic’s words, only some that mean something like them.`;
    const has =
      own.length > 0
        ? prose`Of the topic’s words, the sentence has: ${list(own)}.`
        : prose`The sentence has none of the topic’s words.`;
    return above.length > 0 ? prose`${has} What stands above it has: ${list(above)}.` : has;
  },
  noPassageOn: (topic) => prose`No passage is about “${topic}”.`,
  neverMentions: (topic, title) =>
    title ? prose`${title} never mentions “${topic}”.` : prose`No article mentions “${topic}”.`,
  alsoIn: (named, file, more) =>
    prose`Also in ${list(named.map(({ title, passages }) => `${title} (${number(passages)})`))}${more ? ` and ${number(more)} more` : ''}: add ${code(`article: ${file}`)}.`,

  noSuchSection: (section, title, nearest) =>
    prose`${title} has no section “${section}”. Try ${list(nearest.map(sectionSign), 'or')}.`,
  sectionsClipped: (wanted, last) => prose`There is no §${wanted}; this goes up to §${last}.`,
  sectionLacks: (section, part) => prose`§${section} has no ${part}; this is all of it.`,
  sectionAlsoIn: (title, wanted, files) =>
    prose`This is ${title}. There is one in ${list(files)}, too: ${code(`/read ${wanted} article: ${files[0]}`)}`,
  sectionMissing: (first, last) =>
    prose`Say which section to read, from §${first} to §${last}, for example ${code('/read 1')}.`,

  verdict: (kind, articles) =>
    kind === 'absent' && articles > 1
      ? prose`Not in any of the ${number(articles)} articles`
      : prose`${own(verdicts[kind])}`,
  verifyStanding: (times, shown) => {
    if (times > shown) return prose`It occurs ${number(times)} times, for example here:`;
    return plural(times, { one: prose`It stands here:`, other: prose`It stands in ${number(times)} places:` });
  },
  verifyDiffers: (differs) =>
    differs.length === 0
      ? prose`The words are the same.`
      : prose`What differs: ${list(differs.map((kind) => likenesses[kind]))}.`,
  verifyInsideWord: () => prose`It is not a word of its own there: it starts or ends inside a longer one.`,
  verifyAround: (words) => prose`Your own words around it: “${words}”`,
  verifyInstead: () => prose`The article has this instead:`,
  verifyPieces: (count) => prose`These ${number(count)} pieces are in the article, but not in a row:`,
  verifyChanges: (count, shown) =>
    count > shown
      ? prose`What differs, your words first (${number(shown)} of ${number(count)} places):`
      : prose`What differs, your words first:`,
  verifyChange: (yours, theirs) => {
    if (yours === undefined) return prose`“${theirs ?? ''}” is left out`;
    return theirs === undefined ? prose`“${yours}” is not there` : prose`“${yours}” → “${theirs}”`;
  },
  emptyVerify: () =>
    prose`Paste the text to check, for example ${code('/verify quote: safety is no small matter')}. It needs at least one word.`,
  verifyTooLong: (length, most) =>
    prose`That is ${number(length)} characters long, and at most ${number(most)} can be checked at once. Check it in parts.`,
  findAnswers: () => prose`The article answers that question:`,
  emptyMessage: () => prose`There is no text in that message to look for in an article.`,

  summaryHeading: (title) => prose`${title} in brief:`,
  whichArticle: () => prose`Which article?`,
  chooseArticle: () => prose`Choose an article`,
  moreArticles: () => prose`More articles…`,
  typeNumber: (most) => prose`Type a number, 1 to ${number(most)}, or name the article.`,

  articlesHeading: (count) =>
    plural(count, {
      one: prose`You can ask about one article:`,
      other: prose`You can ask about ${number(count)} articles:`,
    }),
  articleLine: (title) => prose`${strong(title)}`,
  articleFacts: ({ file, sections, words, edition }) =>
    prose`${number(sections)} ${plural(sections, { one: prose`section`, other: prose`sections` })}, ${number(words)} ${plural(words, { one: prose`word`, other: prose`words` })} · edition ${code(edition)} · ${code(file)}`,
  noArticles: (directory) =>
    prose`There is no article to ask about yet. Put a .txt or .md file into ${code(directory)} and start again.`,
  noSuchArticle: (name, nearest) => prose`There is no article “${name}”. Did you mean ${list(nearest, 'or')}?`,
  skipped: (file, reason) => prose`Left out: ${code(file)}: ${reason}.`,

  emptyQuestion: () => prose`Ask a question, for example ${code('/ask question: What is this article about?')}`,
  emptyTopic: () => prose`Name a topic, for example ${code('/quote topic: safety')}`,
  tooLong: (length, most) =>
    prose`That is ${number(length)} characters long, and at most ${number(most)} are looked up. Ask for one thing at a time.`,
  onlyStopWords: () => prose`There is no word in that to look up. Add what it is about: a name, a place, a thing.`,
  unfit: (option, example) =>
    prose`${code(`${option}:`)} doesn’t take that. Write it like ${code(`${option}: ${example}`)}.`,

  helpHeading: () => prose`Verbatim answers only in the article’s own words`,
  helpPromise: () =>
    prose`Every quote is copied from the article letter by letter, with the place where it stands. Where the article does not answer, it says so. Nothing is made up, and no language model is asked.`,
  helpAsk: () => prose`Ask with ${code('/ask')}, mention me, or write to me directly.`,
  helpExamples: () => prose`For example:`,
  exampleQuestion: (topic) => `What about ${topic}?`,
  inMessageMenu: (name) => prose`Right-click a message → Apps → ${strong(name)}`,
  helpMention: () => prose`You can also mention me, write to me directly, or reply to an answer.`,
  helpPrivacy: () => prose`I keep nothing about you: no question, no answer, no name.`,
  unseenReply: () =>
    prose`Discord doesn’t show me that message, since it doesn’t mention me. To ask, use ${code('/ask')}, or mention me in the message.`,
  mayNotWrite: (id) =>
    prose`I may not write in ${channel(id)}, so I can’t answer you there. Ask me here, or ask an admin to allow me Send Messages in that channel; ${code('/ask')} works there in any case.`,

  tooOften: () => prose`That was a lot of questions in one minute. Give me a moment, then ask again.`,
  failed: (id) =>
    prose`Sorry, that went wrong on this side. Try again; if it happens once more, tell whoever runs the bot this number: ${code(id)}`,

  welcome: (titles) =>
    prose`Verbatim answers in the article’s own words. It has read ${list(titles.slice(0, 5))}${titles.length > 5 ? ` and ${number(titles.length - 5)} more` : ''}.`,
  howToUse: () => prose`Type a question, ${code('/help')} for the commands, or ${code('/quit')}.`,
  toDiscord: () =>
    prose`To use it on Discord, put ${code('DISCORD_TOKEN=…')} into a file ${code('.env')} and start again (README.md says how).`,
  noSuchCommand: (name, near, help) =>
    prose`There is no command ${code(`/${name}`)}. Did you mean ${code(`/${near}`)}? ${code(`/${help}`)} lists them all.`,
  noSuchButton: (letter, letters) =>
    letters.length > 0
      ? prose`${code(letter)} does nothing here. You can press ${list(letters, 'or')}.`
      : prose`There is nothing for ${code(letter)} to press here: ask a question, or try ${code('/help')}.`,
  goodbye: () => prose`Goodbye.`,

  pages: {
    skip: () => prose`Skip to the text`,
    contents: () => prose`Contents`,
    listPromise: () => prose`Every quote of the bot is on these pages, word for word.`,
    promise: () => prose`Every quote of the bot is on this page, word for word.`,
    facts: ({ sections, language, edition }) =>
      prose`${number(sections)} ${plural(sections, { one: prose`section`, other: prose`sections` })} · ${languageName(language)} · edition ${code(edition)}`,
    allArticles: () => prose`All articles`,
    changed: (edition) =>
      prose`The article has changed since that quote: it was taken from edition ${code(edition)}. Only words that still stand here as they were quoted are marked.`,
    table: () => prose`Table`,
    code: () => prose`Code`,
    missingHeading: () => prose`There is no such page`,
    missing: () =>
      prose`The article may have been taken away, or its file may be called something else now. Choose it from the list of all articles, or ask the bot for ${code('/articles')}.`,
  },

  daily: {
    heading: (title) => prose`Today from ${title}`,
    day: (day, days, sections) => {
      if (sections) return prose`Day ${number(day)} of ${number(days)} · ${sectionsNamed(sections)}`;
      return days === 1 ? prose`The whole in brief` : prose`Day ${number(day)} of ${number(days)} · the whole in brief`;
    },
    renewed: (articles) =>
      plural(articles, {
        one: prose`The article has changed since the last post: a new round through it begins today.`,
        other: prose`The articles have changed since the last post: a new round through them begins today.`,
      }),
    howToAsk: () => prose`Questions? ${code('/ask')} answers in the article’s own words.`,
    postOf: (date, characters, at) => prose`${day(date)}${at ? prose`, ${at}` : ''} · ${number(characters)} characters`,
    readOn: (section) => prose`Read on: §${section}`,
    schedule: ({ channel: id, time: at, zone, article, weekdays: days }) =>
      prose`${days ? daysNamed(days) : own('Every day')} at ${strong(at)} (${zone}) in ${channel(id)}, from ${article ? strong(article) : own('all articles in turn')}.`,
    days: (days) => (days ? [daysNamed(days)] : prose`every day`),
    allInTurn: () => prose`all articles in turn`,
    pings: (id) => prose`It pings ${role(id)}.`,
    pingsInVain: (id) =>
      prose`It names ${role(id)}, but nobody is notified: allow everyone to mention that role in its settings, or give the bot ${strong('Mention Everyone')} in the channel.`,
    roleGone: () =>
      prose`The role that it pinged was deleted. ${code('/daily set role:')} chooses another, ${code('/daily set ping: False')} none.`,
    publishes: () => prose`Each post is published to those who follow the channel.`,
    publishesNot: () =>
      prose`Posts are not published to those who follow the channel; ${code('/daily set publish: True')} does that.`,
    published: () => prose`It was published to those who follow the channel.`,
    notPublished: (why) => prose`It was not published to those who follow the channel: ${own(unpublished[why])}`,
    next: (at) => prose`The next post: ${time(at)} (${time(at, 'R')}).`,
    last: (at, url) => prose`The last post: ${time(at)} ${own(url)}`,
    none: () => prose`Nothing was posted yet.`,
    isPaused: () => prose`It is paused. ${code('/daily resume')} goes on.`,
    paused: () => prose`Paused: nothing is posted until ${code('/daily resume')}.`,
    skipped: (date) => prose`The post of ${day(date)} is left out.`,
    off: () => prose`The daily post is off, and its settings are deleted.`,
    offThoughFixed: () =>
      prose`The daily post is off and stays so. ${code('DAILY_CHANNEL_ID')} set it up: whoever runs the bot can remove that; ${code('/daily resume')} starts it again.`,
    notSet: () => prose`There is no daily post in this server yet. ${code('/daily set')} makes one.`,
    onlyInServers: () => prose`The daily post belongs to a server: use this command in one.`,
    usual: (title, id) =>
      prose`${id === undefined ? prose`In this server` : prose`In ${channel(id)}`} questions that name no article go to ${title} first.`,
    noneUsual: (id) =>
      prose`${id === undefined ? prose`In this server` : prose`In ${channel(id)}`} no article is usual. Where several may be meant, I ask which.`,
    usualGone: (file) =>
      prose`The usual article ${code(file)} isn’t there any more; ${code('/daily usual')} chooses another.`,
    noUsual: () => prose`none`,
    badTime: (typed) =>
      prose`“${typed}” is not a time of day. Write it like ${code('9:00')}, ${code('9.30 pm')} or ${code('21h')}.`,
    whichZone: (typed, zones) => prose`“${typed}” may be several zones. Which one is it: ${list(zones, 'or')}?`,
    badZone: (typed, nearest) =>
      prose`“${typed}” is not a time zone. Name a large city of your zone, or a zone such as ${list(nearest, 'or')}.`,
    badDays: (typed) =>
      prose`“${typed}” names no days of the week. Write them like ${code('mon-fri')}, ${code('weekends')} or ${code('mon, wed, fri')}.`,
    askZone: (zones) =>
      prose`In which time zone? Say it with ${code('timezone:')}, such as ${list(zones, 'or')}; a large city of yours will do.`,
    zoneTaken: (zone) =>
      prose`The zone ${strong(zone)} was taken from this server’s language; ${code('/daily set timezone:')} changes it.`,
    everyoneRefused: () =>
      prose`Nothing was saved: a post pings one role at most, and never everyone. Choose a role that people take themselves.`,
    noRoleToPing: () => prose`Nothing was saved: name the role that is to be pinged with ${code('role:')}.`,
    missing: (id, permissions) =>
      prose`Nothing was saved: in ${channel(id)} the bot lacks ${list(permissions)}. Allow that in the channel’s settings and try again.`,
    unusable: (id) =>
      prose`Nothing was saved: the bot can’t post in ${channel(id)}. Choose a text or announcement channel, a thread or a forum that it can see.`,
    previewOf: (at) => prose`Only a preview: this is posted ${time(at)}.`,
    nothingToPost: () => prose`There is nothing to post: the article is gone or empty.`,
    posted: (url) => prose`Posted: ${own(url)}`,
    postedLater: (id) =>
      prose`It is on its way to ${channel(id)}, and is tried again until the day is over. ${code('/daily status')} shows how it goes.`,
    onceADay: (url) =>
      url
        ? prose`Once a day: today’s was made already: ${own(url)}`
        : prose`Once a day: today’s was asked for already. ${code('/daily status')} shows how it goes.`,
    postedAlready: (url) =>
      prose`Today’s post was made already${url ? prose`: ${own(url)}` : own('.')} Without ${code('counts:')} an extra one is made.`,
    failure: (failure, id) => failures[failure](channel(id)),
    failing: (date) => prose`The post of ${day(date)} has not worked yet:`,
    missed: (date) => prose`The post of ${day(date)} was missed:`,
    unknown: (date, id) =>
      prose`Whether the post of ${day(date)} was made can’t be told, because the bot can’t read ${channel(id)}. It was not sent again.`,
    notice: (id) => prose`The daily post in ${channel(id)} does not work:`,
    noticeEnd: () =>
      prose`The settings are kept. ${code('/daily status')} shows how it goes on; this message comes once.`,
  },
};

const likenesses: Record<Likeness, string> = {
  'note marks': 'note marks',
  spacing: 'spacing',
  case: 'capital letters',
  'quote marks': 'quotation marks',
  dashes: 'dashes',
  markup: 'formatting marks',
  characters: 'the way characters are written',
  'punctuation at its ends': 'punctuation at its ends',
};

const verdicts: Record<Verdict['kind'], string> = {
  exact: 'Word for word in the article',
  near: 'In the article, but not letter for letter',
  changed: 'In the article, but with other words',
  stitched: 'Put together from several places',
  absent: 'Not in the article',
};

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

const failures: Record<Failure, (where: Piece) => Prose> = {
  'no-permission': (where) =>
    prose`the bot may not post in ${where}. Allow it View Channel, Send Messages and Read Message History there.`,
  'channel-gone': () => prose`the channel was deleted. ${code('/daily set')} chooses another.`,
  'server-left': () => prose`the bot is not in this server.`,
  'wrong-channel': (where) =>
    prose`messages can’t be posted in ${where}. ${code('/daily set')} chooses another channel.`,
  'no-article': () => prose`there is no article to post from. Whoever runs the bot can add one.`,
  unreachable: () => prose`Discord did not answer.`,
  refused: () => prose`Discord refused the message. Whoever runs the bot finds the reason in its log.`,
  offline: () => prose`the bot was not running.`,
};

const unpublished: Record<PublishFailure | 'due', string> = {
  due: 'that is still to come.',
  'no-permission': 'the bot may not do that there.',
  'too-many': 'Discord lets ten messages an hour be published in a channel.',
  deleted: 'the message is gone.',
  unreachable: 'Discord did not answer.',
  refused: 'Discord refused.',
};

function daysNamed(days: Weekdays): Piece {
  return own(weekdays(days, (first, last) => `${first} to ${last}`));
}

function sentencesNamed(sentences: readonly [number, number] | undefined): string {
  if (!sentences) return '';
  const [first, last] = sentences;
  return first === last ? `, sentence ${first}` : `, sentences ${first}–${last}`;
}

function sectionsNamed([first, last]: readonly [string, string]): string {
  return first === last ? `§${first}` : `§${first} to §${last}`;
}
