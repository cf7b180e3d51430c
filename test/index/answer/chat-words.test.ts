import { describe, expect, it } from 'vitest';
import { withoutChat } from '../../../index/answer/chat-words.ts';
import { type ArticleIndex, indexArticle } from '../../../index/article-index.ts';
import { openLexicon } from '../../../index/lexicon/lexicon.ts';
import { tokenize } from '../../../index/terms.ts';
import { readText } from '../read-text.ts';
import { articleFrom } from '../seed-article.ts';

const lexicon = openLexicon('index/lexicon');
const hall = indexArticle(
  articleFrom(
    '# Hall\n\nThe cup was won by Ada in 1951.\n\nThe first mate keeps the key.\n\nA lost card costs five euros.\n',
    'hall.md',
  ),
);

function heard(text: string, index: ArticleIndex = hall): string {
  const typed = { text, tokens: tokenize(text, index.language) };
  const words = withoutChat(index, typed, index.language.lexicon ? lexicon : undefined);
  return words.tokens.map(({ form }) => form).join(' ');
}

describe('withoutChat', () => {
  it.each([
    ['who won the cup lol', 'who won the cup'],
    ['hey does anyone know who won the cup', 'who won the cup'],
    ['quick question: who won the cup pls', 'who won the cup'],
    ['can u tell me when the cup was won, thanks in advance', 'when the cup was won'],
    ['yo who exactly won the cup', 'who won the cup'],
    ['omg so who won the cup or what?', 'who won the cup'],
    ['i was wondering who has the key', 'who has the key'],
    ['@Verbatim who won the cup', 'who won the cup'],
    ['wait who won the cup', 'who won the cup'],
    ['Good afternoon. Who won the cup? Kind regards, Margaret', 'who won the cup'],
    ['Morning! Quick question: who won the cup? no rush', 'who won the cup'],
    ['Just checking, who won the cup? asking for a friend 😅', 'who won the cup'],
    ['Was the cup won by Bo, Ada, or Mars?', 'was the cup won by bo ada or mars'],
    ['In 1952. Who won the cup?', 'in 1952 who won the cup'],
  ])('hears in “%s” only “%s”', (typed, left) => {
    expect(heard(typed)).toBe(left);
  });

  it.each([
    ['my teacher is gonna kill me, who won the cup?', 'who won the cup'],
    ['sorry if this was asked before, who won the cup?', 'who won the cup'],
    ['pretty sure this is in there somewhere but who won the cup', 'but who won the cup'],
    ['who won the cup i keep forgetting', 'who won the cup'],
    ['just curious, who won the cup', 'who won the cup'],
    ['who won the cup? my friend wants to know', 'who won the cup'],
  ])('hears in “%s” what is asked, and not what is said beside it', (typed, left) => {
    expect(heard(typed)).toBe(left);
  });

  it.each([
    'i lost my card how much is a new one',
    'at night who keeps the key',
    'in 1951 who won the cup',
    'what do i do if i lose my passport',
    'my hamster ate the card',
  ])('keeps what matters in “%s”', (question) => {
    expect(heard(question)).toBe(question);
  });

  it('keeps a name, a number and a thing that somebody says of himself', () => {
    expect(heard('my passport is blue, who keeps the key')).toBe('my passport is blue who keeps the key');
    expect(heard('i met Ada in 1951, who won the cup')).toBe('i met ada in 1951 who won the cup');
  });

  it('keeps a word that the article uses', () => {
    expect(heard('what does the mate keep, mate')).toBe('what does the mate keep mate');
    const note = indexArticle(articleFrom('Thanks belong into a note. A yo-yo is lit. Please note the sick leave.\n'));
    expect(
      ['what belongs into thanks', 'is a yo-yo lit', 'where is sick leave noted'].map((one) => heard(one, note)),
    ).toEqual(['what belongs into thanks', 'is a yo yo lit', 'where is sick leave noted']);
  });

  it('keeps everything where nothing else is said', () => {
    expect(heard('lol')).toBe('lol');
    expect(heard('hey, thanks')).toBe('hey thanks');
    expect(heard('i turned it off and its still burning')).toBe('i turned it off and its still burning');
  });

  it('leaves names alone that have such a word in them', () => {
    expect(heard('who is Hi-Lo and what is okapi')).toBe('who is hi lo and what is okapi');
    expect(heard('what do the letters HI on the cup mean')).toBe('what do the letters hi on the cup mean');
    expect(heard('LOL who won the cup OMG')).toBe('who won the cup');
  });

  it('blanks what it leaves out, so that places stay', () => {
    const text = 'lol who won';
    const typed = { text, tokens: tokenize(text, hall.language) };
    expect(withoutChat(hall, typed, lexicon)).toEqual({ text: '    who won', tokens: typed.tokens.slice(1) });
  });

  it('hears Spanish and Chinese', () => {
    const spanish = indexOf('La copa la ganó Ada en 1951. El ayuntamiento tiene la llave de la casa.', 'es');
    expect(heard('hola, alguien sabe quién ganó la copa porfa jajaja', spanish)).toBe('quien gano la copa');
    const chinese = indexOf('埃达在1951年赢得了奖杯。小白是一只猫。', 'zh');
    expect(heard('请问一下，谁赢得了奖杯？谢谢', chinese)).toBe(heard('谁赢得了奖杯', chinese));
    expect(heard('小白是什么', chinese)).toBe(
      tokenize('小白是什么', chinese.language)
        .map(({ form }) => form)
        .join(' '),
    );
  });
});

function indexOf(text: string, language: string): ArticleIndex {
  const article = readText('a.txt', Buffer.from(text), { language });
  if (article.kind === 'unreadable') throw new Error(article.reason);
  return indexArticle(article);
}
