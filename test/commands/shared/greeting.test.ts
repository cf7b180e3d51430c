import { expect, it } from 'vitest';
import { withoutGreeting } from '../../../commands/shared/greeting.ts';

it.each([
  'hi',
  'Hello!',
  'help',
  'Help me!',
  '?',
  'hola',
  '你好！',
  '謝謝',
  'what can you do?',
  'hi, what can you do',
  '¿Qué puedes hacer?',
  '你会做什么？',
])('finds nothing but a greeting in “%s”', (text) => {
  expect(withoutGreeting(text)).toBeUndefined();
});

it.each(['How many bees does a hive hold?', 'help bees', 'what can you do with bees', 'how do bees work', '???', ''])(
  'takes “%s” for no greeting',
  (text) => {
    expect(withoutGreeting(text)).toBe(text);
  },
);

it.each(['Hi, how many bees does a hive hold?', 'Thanks! how many bees does a hive hold?'])(
  'frees “%s” of its greeting',
  (text) => {
    expect(withoutGreeting(text)).toBe('how many bees does a hive hold?');
  },
);
