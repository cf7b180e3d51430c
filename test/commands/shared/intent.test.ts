import { expect, it } from 'vitest';
import { asked, questionAsked, topicAsked } from '../../../commands/shared/intent.ts';

it('is read off what was written, which is freed of its greeting', () => {
  expect(['Hi', 'Hi, who hunts?', 'Hello! What is this about?', 'Who hunts?', '?', ''].map(asked)).toEqual([
    { text: 'Hi', typed: 'Hi', intent: 'greeting' },
    { text: 'who hunts?', typed: 'who hunts?', intent: 'question' },
    { text: 'What is this about?', typed: 'What is this about?', intent: 'whole' },
    { text: 'Who hunts?', typed: 'Who hunts?', intent: 'question' },
    { text: '?', typed: '?', intent: 'greeting' },
    { text: '', typed: '', intent: 'question' },
  ]);
});

it('is nothing where somebody only thanks, agrees or laughs; one word of praise may be a topic', () => {
  const intents = [
    'thanks',
    'ok',
    'cool thx',
    'ok thanks',
    'lol',
    '👍',
    'gracias',
    '谢谢',
    'danke dir',
    'merci !',
    'obrigado',
    'ありがとうございます',
    '감사합니다',
    'fine',
    'bot',
    'legal',
    'sim',
    'ben',
    'toll',
    'ok, who hunts?',
  ];
  expect(intents.map((text) => asked(text).intent)).toEqual([...Array(13).fill('talk'), ...Array(7).fill('question')]);
});

it('leaves a greeting where nobody speaks to the bot', () => {
  expect(['Hi', 'What is this about?'].map(questionAsked)).toEqual([
    { text: 'Hi', typed: 'Hi', intent: 'question' },
    { text: 'What is this about?', typed: 'What is this about?', intent: 'whole' },
  ]);
});

it('is only to look for a topic, whatever it says', () => {
  expect(topicAsked('What is this about?')).toEqual({
    text: 'What is this about?',
    typed: 'What is this about?',
    intent: 'topic',
  });
});

it('is of what can be read in it, and keeps what was typed', () => {
  const typed = '**Wh\u200Bo** hunts?';
  const read = [asked, questionAsked, topicAsked].map((one) => one(typed));
  expect(read.map((one) => [one.text, one.typed])).toEqual(new Array(3).fill(['Who hunts?', typed]));
});
