import { expect, it } from 'vitest';
import { grammarsFor } from '../../../../commands/shared/follow-up/grammars-for.ts';

it.each([
  ['and when? Who opens the new ferry?', ['en']],
  ['und sonntags? Um wie viel Uhr öffnet das Schwimmbad montags?', ['de']],
  ['e quando? Quem inaugura a nova balsa?', ['pt']],
  ['¿y cuándo? ¿Quién inaugura el nuevo ferry?', ['es']],
  ['et le dimanche ? Quand ouvre la piscine ?', ['fr']],
  ['那什么时候？ 谁主持了新渡轮的启用？', ['zh', 'ja']],
  ['いつ？ 図書館は開いていますか？', ['ja']],
  ['언제요? 도서관은 열었나요?', ['ko']],
  ['xyzzy plugh', ['en', 'zh', 'es', 'de', 'fr', 'ja', 'pt', 'ko']],
])('the rules for “%s” are %j', (text, languages) => {
  expect(grammarsFor(text).map(({ language }) => language)).toEqual(languages);
});
