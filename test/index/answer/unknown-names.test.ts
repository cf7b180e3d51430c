import { describe, expect, it } from 'vitest';
import { readQuestion } from '../../../index/answer/question.ts';
import { unknownNames } from '../../../index/answer/unknown-names.ts';
import { type ArticleIndex, indexArticle } from '../../../index/article-index.ts';
import { openLexicon } from '../../../index/lexicon/lexicon.ts';
import { articleFrom } from '../seed-article.ts';

const lexicon = openLexicon('index/lexicon');
const fair = indexArticle(
  articleFrom(
    '# Fair\n\nShanghai held the fair in 2010. It opened on Monday, 3 May. The film was shot by Odd Moe in Holland.\n',
    'fair.md',
  ),
);

/** What the first sentences of the article, by their place, don't say. */
function unknown(question: string, sentence?: number, index: ArticleIndex = fair): readonly string[] {
  const words = index.language.lexicon ? lexicon : undefined;
  return unknownNames(index, readQuestion(index, question, words), sentence, words);
}

describe('unknownNames', () => {
  it('are places, in whatever case they are typed', () => {
    expect(unknown('did beijing hold the fair?')).toEqual(['beijing']);
    expect(unknown('Did Beijing hold the fair in norway?')).toEqual(['Beijing', 'norway']);
    expect(unknown('DID VIENNA HOLD THE FAIR')).toEqual(['VIENNA']);
  });

  it('are people and things that have a name', () => {
    expect(unknown('was the film shot by Ingrid Falk')).toEqual(['Ingrid', 'Falk']);
    expect(unknown('was the fair filmed by dave and hattie for netflix')).toEqual(['dave', 'hattie', 'netflix']);
  });

  it('are numbers and dates', () => {
    expect(unknown('was the fair held in 2015?')).toEqual(['2015']);
    expect(unknown('does it open on sundays in october')).toEqual(['sundays', 'october']);
  });

  it('are no common words, no chat, and nothing that the article uses', () => {
    expect(unknown('hey is there a discount for students lol')).toEqual([]);
    expect(unknown('who won the kayak race at the fair pls')).toEqual([]);
    expect(unknown('did Shanghai hold it on monday in 2010')).toEqual([]);
  });

  it('are no misspelt words, no words of a question all in capitals or with a capital each', () => {
    expect(unknown('did shanghia hold the discoumt fair')).toEqual([]);
    expect(unknown('WHO WON THE RACE')).toEqual([]);
    expect(unknown('Where Is The Discount Desk')).toEqual([]);
  });

  it('are no words of grammar, drawn together or misspelt as they may be', () => {
    expect(unknown("has shes seen somthing there since they'll hold the fair, thru whenever")).toEqual([]);
  });

  it('leave out what the sentence says by a synonym', () => {
    expect(unknown('was the film shot in the Netherlands', 2)).toEqual([]);
    expect(unknown('was the film shot in the Netherlands', 0)).toEqual(['Netherlands']);
  });

  it('are known in other languages by capitals, numbers, places and dates', () => {
    const feria = indexArticle(articleFrom('# Feria\n\nLa feria de Sevilla se celebra en mayo.\n', 'feria.md'));
    expect(unknown('¿La feria se celebra en Cádiz o en francia en octubre de 2015?', 0, feria)).toEqual([
      'Cádiz',
      'francia',
      'octubre',
      '2015',
    ]);
    const zhanlan = indexArticle(articleFrom('# 上海\n\n上海的展览五月一日开始。\n', 'zhanlan.md'));
    expect(unknown('意大利的展览十二月开始吗? 2015年?', 0, zhanlan)).toEqual(['意大利', '十二月', '2015']);
    expect(unknown('法國的展覽五月開始嗎?', 0, zhanlan)).toEqual(['法國']);
  });
});
