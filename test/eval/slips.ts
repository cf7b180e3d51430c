import { english } from '../../index/languages/english.ts';
import { tokenize } from '../../index/terms.ts';
import type { Form } from './chat-forms.ts';

/** Letters of a word in which a slip is made. */
const fewestLetters = 4;

/** What a key's neighbours are on the keyboard of the United States. */
const rows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

type Slip = (word: string, at: number, random: (below: number) => number) => string;

const slipsByName: Readonly<Record<string, Slip>> = {
  dropped: (word, at) => word.slice(0, at) + word.slice(at + 1),
  doubled: (word, at) => word.slice(0, at + 1) + word.slice(at),
  swapped: (word, at) => {
    const first = Math.min(at, word.length - 2);
    return word.slice(0, first) + word.charAt(first + 1) + word.charAt(first) + word.slice(first + 2);
  },
  replaced: (word, at, random) => exchange(word, at, String.fromCharCode(97 + random(26))),
  'key beside it': (word, at, random) => exchange(word, at, beside(word.charAt(at), random)),
};

/** One letter wrong in a content word, a kind of slip each; which word and which letter hang on the question and the seed alone. */
export function slips(seed: number): readonly Form[] {
  return Object.entries(slipsByName).map(([name, slip]) => ({
    name,
    change: (question) => slipIn(question, slip, randomOf(`${seed} ${name} ${question}`)),
  }));
}

function slipIn(question: string, slip: Slip, random: (below: number) => number): string {
  const words = tokenize(question, english).filter(
    ({ stop, start, end }) => !stop && end - start >= fewestLetters && /^[A-Za-z]+$/.test(question.slice(start, end)),
  );
  const token = words[random(words.length)];
  if (!token) return question;
  const word = question.slice(token.start, token.end);
  for (let tries = 0; tries < 20; tries++) {
    const slipped = slip(word, random(word.length), random);
    if (slipped !== word) return question.slice(0, token.start) + slipped + question.slice(token.end);
  }
  return question;
}

function exchange(word: string, at: number, letter: string): string {
  const isCapital = word.charAt(at) !== word.charAt(at).toLowerCase();
  return word.slice(0, at) + (isCapital ? letter.toUpperCase() : letter) + word.slice(at + 1);
}

function beside(letter: string, random: (below: number) => number): string {
  const row = rows.find((keys) => keys.includes(letter.toLowerCase())) ?? letter;
  const at = row.indexOf(letter.toLowerCase());
  const keys = [row.charAt(at - 1), row.charAt(at + 1)].filter(Boolean);
  return keys[random(keys.length)] ?? letter;
}

/** Numbers from 0 up to a limit that a text decides (FNV-1a, then a linear congruential generator). */
function randomOf(text: string): (below: number) => number {
  let state = 2166136261;
  for (let i = 0; i < text.length; i++) state = Math.imul(state ^ text.charCodeAt(i), 16777619) >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
