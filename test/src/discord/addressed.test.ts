import { expect, it } from 'vitest';
import { withoutMention } from '../../../src/discord/addressed.ts';

it.each([
  ['<@1> when is it open?', 'when is it open?'],
  ['<@1>, when is it open?', 'when is it open?'],
  ['<@!1>: when is it open?', 'when is it open?'],
  ['when is it open <@1>?', 'when is it open?'],
  ['when is it open <@1> ?', 'when is it open?'],
  ['when is it open, <@1>?', 'when is it open?'],
  ['when is it open? <@1>', 'when is it open?'],
  ['hey <@1>, when is it open?', 'hey, when is it open?'],
  ['how many, <@1>, are open?', 'how many are open?'],
  ['when <@1> is it open?', 'when is it open?'],
  ['<@1> <@1> when?', 'when?'],
  ['什么时候<@1>开门？', '什么时候开门？'],
  ['你好，<@1>，什么时候开门？', '你好什么时候开门？'],
  ['何時<@1> ですか？', '何時ですか？'],
  ['<@2> when?', '<@2> when?'],
  ['<@1>', ''],
])('%j without the mention is %j', (content, text) => {
  expect(withoutMention(content, '1')).toBe(text);
});
