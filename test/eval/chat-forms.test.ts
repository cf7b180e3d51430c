import { expect, it } from 'vitest';
import { chatForms } from './chat-forms.ts';

const asked = (code: string, question: string): Record<string, string> =>
  Object.fromEntries(chatForms(code).map(({ name, change }) => [name, change(question)]));

it('says a question as in a chat', () => {
  const forms = asked('en', 'Who opened the river crossing?');
  expect(forms['b lol']).toBe('who opened the river crossing lol');
  expect(forms['@Verbatim Q']).toBe('@Verbatim Who opened the river crossing?');
  expect(forms['two words in one']).toBe('Who opened the rivercrossing?');
  expect(forms['a letter drawn out']).toBe('Who opened the river crossiiing?');
  expect(forms['u, r, 2, cuz, w/']).toBe('Who opened da river crossing?');
});

it('has forms for Spanish and Chinese, and none for other languages', () => {
  expect(asked('es', '¿Quién ganó?')['hola, alguien sabe b porfa']).toBe('hola, alguien sabe quién ganó porfa');
  expect(asked('zh', '谁赢了？')['有人知道b吗 急']).toBe('有人知道谁赢了吗 急');
  expect(chatForms('fi')).toEqual([]);
});
