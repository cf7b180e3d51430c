import { expect, it } from 'vitest';
import { phrasesOfQuestion } from '../../../commands/shared/asker-language.ts';

it.each([
  ['Who may use the pool at night?', 'en'],
  ['¿Quién puede usar la piscina de noche?', 'es'],
  ['Wer darf das Schwimmbad nachts benutzen?', 'de'],
  ['Qui peut utiliser la piscine la nuit ?', 'fr'],
  ['Quem pode usar a piscina à noite?', 'pt-BR'],
  ['夜にプールを使えるのは誰ですか？', 'ja'],
  ['밤에 누가 수영장을 쓸 수 있나요?', 'ko'],
  ['谁可以在晚上用游泳池？', 'zh-CN'],
  ['誰可以在晚上用這個游泳池？', 'zh-TW'],
  ['Кто может пользоваться бассейном ночью?', 'en'],
  ['Schwimmbad', undefined],
])('“%s” is asked in %s', (question, language) => {
  expect(phrasesOfQuestion(question)?.language).toBe(language);
});
