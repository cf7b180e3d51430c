import { englishStopWords } from '../../index/languages/english-stop-words.ts';

/** A way of typing a question; what can't be typed so stays as it is. */
export interface Form {
  readonly name: string;
  change(question: string): string;
}

/**
 * Ways of saying a question in a chat: `Q` is the question, `q` the same as it goes on behind other words, `b` that without its mark.
 * Every second one wasn't looked at while what hears them was built.
 */
const english: readonly string[] = [
  'hey guys quick question, q',
  'hiya, could someone pls help me out? q',
  'b lol',
  'b hahahaha',
  'idk if this is the right place but q',
  'sorry if this was asked before, q',
  'b? thanks in advance!!',
  'b tysm ❤️',
  'does anyone know b',
  'can anyone tell me b asap',
  'ok so b tbh i have no clue',
  'umm so like b exactly',
  '@Verbatim Q',
  'yo @Verbatim b real quick',
  'b???',
  'b?!?! 😭😭',
  'pleeease b',
  'sooooo b bro',
  'b or nah',
  'b or what, just wondering',
  'trying to figure out b, any ideas? 🤔',
  'my teacher is gonna kill me lmao b pls help',
  "been googling for hours and can't find it, q",
  'dumb question probably but b :)',
  'wait b i forgor 💀',
  'b (asking for a friend)',
  'good morning everyone! just a noob here. Q',
  'hmm not sure but b fr fr',
  'ngl i rly need 2 know b rn',
  'so basically i was wondering b xD',
  'b ... anyone?',
  'one more thing, q cheers mate',
];

const spanish: readonly string[] = [
  'hola, alguien sabe b porfa',
  'disculpen la molestia, q gracias de antemano',
  'oye una duda rápida, b jajaja',
  'b xfa es urgente 🙏',
  'buenas, no sé si es el lugar pero q',
  'que alguien me diga b tío',
];

const chinese: readonly string[] = [
  '请问一下，Q谢谢',
  '有人知道b吗 急',
  '大佬们求助 Q 哈哈哈',
  '不好意思打扰了，想问一下Q',
  'b啊啊啊？？',
  '各位好 小白一个 Q 麻烦了',
];

/** Ways of writing rather than of saying. */
const written: readonly Form[] = [
  { name: 'CAPITALS', change: (question) => question.toUpperCase() },
  { name: 'no capitals, no mark', change: (question) => bare(question).toLowerCase() },
  { name: 'two words in one', change: joined },
  { name: 'double blanks', change: (question) => question.replaceAll(' ', '  ') },
  { name: ', like, behind two words', change: (question) => question.replace(/^(\S+ \S+)/, '$1, like,') },
  { name: 'literally behind three', change: (question) => question.replace(/^(\S+ \S+ \S+)/, '$1 literally') },
  { name: 'u, r, 2, cuz, w/', change: shortened },
  { name: 'a letter drawn out', change: drawnOut },
];

const behind = { en: [...english.map(said), ...written], es: spanish.map(said), zh: chinese.map(said) };

/** The forms for an article's language, by its BCP 47 code; none for another. */
export function chatForms(code: string): readonly Form[] {
  return behind[code as keyof typeof behind] ?? [];
}

function said(name: string): Form {
  const [, before = '', place = '', after = ''] =
    /^(.*?)(?<!\p{Script=Latin})([Qqb])(?!\p{Script=Latin})(.*)$/u.exec(name) ?? [];
  return { name, change: (question) => before + goingOn(question, place) + after };
}

function goingOn(question: string, place: string): string {
  if (place === 'Q') return question;
  const small = question.replace(/^¿?\p{Lu}(?=\p{Ll})/u, (first) => first.toLowerCase());
  return place === 'b' ? bare(small) : small;
}

function bare(question: string): string {
  return question.replace(/^¿/, '').replace(/[?.!？。]+$/, '');
}

/** "new year" → "newyear": the first two content words that stand beside each other. */
function joined(question: string): string {
  const isContent = (word: string): boolean => !englishStopWords.has(word.toLowerCase());
  let done = false;
  return question.replace(/(\p{L}{3,}) (?=(\p{L}{3,}))/gu, (pair, one: string, other: string) => {
    if (done || !isContent(one) || !isContent(other)) return pair;
    done = true;
    return one;
  });
}

const shortForms: Readonly<Record<string, string>> = {
  you: 'u',
  are: 'r',
  your: 'ur',
  please: 'pls',
  to: '2',
  for: '4',
  because: 'cuz',
  people: 'ppl',
  before: 'b4',
  with: 'w/',
  about: 'abt',
  what: 'wat',
  the: 'da',
};

function shortened(question: string): string {
  return question.replace(/\p{L}+/gu, (word) => shortForms[word.toLowerCase()] ?? word);
}

/** "ferries" → "ferrieees": the last vowel of the longest word. */
function drawnOut(question: string): string {
  const words = question.match(/\p{L}+/gu) ?? [];
  const longest = words.reduce((most, word) => (word.length > most.length ? word : most), '');
  return question.replace(longest, longest.replace(/([aeiou])(?=[^aeiou]*$)/, '$1$1$1'));
}
