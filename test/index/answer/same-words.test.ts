import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../../index/answer/answer.ts';
import { readQuestion } from '../../../index/answer/question.ts';
import { indexArticle } from '../../../index/article-index.ts';
import { openLexicon } from '../../../index/lexicon/lexicon.ts';
import { articleFrom } from '../seed-article.ts';

const lexicon = openLexicon('index/lexicon');

/** Written before anybody looked at what tells words apart. */
const same: readonly (readonly [string, string])[] = [
  ['wifi', 'Wi-Fi'],
  ['wi fi', 'Wi-Fi'],
  ['addon', 'add-on'],
  ['add on', 'addon'],
  ['onsite', 'on-site'],
  ['on site', 'onsite'],
  ['MX5', 'MX-5'],
  ['MX 5', 'MX-5'],
  ['B12', 'B-12'],
  ['b 12', 'B12'],
  ['JeanLuc', 'Jean-Luc'],
  ['Jean Luc', 'JeanLuc'],
  ['email', 'e-mail'],
  ['e mail', 'email'],
  ['signup', 'sign-up'],
  ['sign up', 'signup'],
  ['check in', 'check-in'],
  ['login', 'log-in'],
  ['website', 'web site'],
  ['cooperate', 'co-operate'],
  ['covid19', 'COVID-19'],
  ['3pm', '3 pm'],
  ['3pm', '3 p.m.'],
  ['3pm', '15:00'],
  ['3:00 pm', '3 pm'],
  ['9:30am', '9.30 a.m.'],
  ['2nd', 'second'],
  ['21st', 'twenty-first'],
  ['10k', '10,000'],
  ['10000', '10,000'],
  ['1.5m', '1.5 million'],
  ['5%', '5 percent'],
  ['5 %', '5%'],
  ['5 per cent', '5 percent'],
  ['R&D', 'R and D'],
  ['terms & conditions', 'terms and conditions'],
  ['USA', 'U.S.A.'],
  ['PhD', 'Ph.D.'],
  ['Strasse', 'Straße'],
  ['Lodz', 'Łódź'],
  ['Aesop', 'Æsop'],
  ['Dokovic', 'Đoković'],
  ['Oresund', 'Øresund'],
  ['istanbul', 'İstanbul'],
  ['cafe', 'café'],
  ['Dvorak', 'Dvořák'],
  ['jalapeno', 'jalapeño'],
  ['color', 'colour'],
  ['organise', 'organize'],
  ['center', 'centre'],
  ['traveled', 'travelled'],
  ['license', 'licence'],
  ['defense', 'defence'],
  ['catalog', 'catalogue'],
  ['gray', 'grey'],
  ['theater', 'theatre'],
  ['aluminum', 'aluminium'],
  ['program', 'programme'],
  ['enrol', 'enroll'],
  ['judgement', 'judgment'],
  ['anesthetic', 'anaesthetic'],
  ['mom', 'mum'],
  ['add', 'added'],
  ['fly', 'flew'],
  ['fly', 'flies'],
  ['ran', 'running'],
  ['child', 'children'],
  ['mouse', 'mice'],
  ['go', 'went'],
  ['bought', 'buy'],
  ['cities', 'city'],
  ['planned', 'plan'],
  ['stopping', 'stop'],
  ['making', 'make'],
  ['lying', 'lie'],
  ['pay', 'paid'],
  ["O'Brien", 'O’Brien'],
  ['ABC', 'ＡＢＣ'],
  ['fire', 'ﬁre'],
  ['five', '5'],
  ['ngo', 'NGOs'],
  ['1990s', "1990's"],
  ['学习', '學習'],
  ['臺灣', '台湾'],
  ['头发', '頭髮'],
  ['麵條', '面条'],
];
const different: readonly (readonly [string, string])[] = [
  ['fifth', 'five'],
  ['fifth', '5'],
  ['second', 'two'],
  ['faq', 'far'],
  ['car', 'cart'],
  ['fee', 'feel'],
  ['news', 'new'],
  ['university', 'universe'],
  ['policy', 'police'],
  ['import', 'important'],
  ['organ', 'organize'],
  ['general', 'generous'],
  ['15', '50'],
  ['2019', '2020'],
  ['3pm', '3 am'],
  ['3pm', '13:00'],
  ['10k', '10'],
  ['10k', '1,000'],
  ['MX-5', 'MX-6'],
  ['B12', 'B-6'],
  ['Jean-Luc', 'Jean-Paul'],
  ['add', 'odd'],
  ['add', 'address'],
  ['desert', 'dessert'],
  ['form', 'from'],
  ['quiet', 'quite'],
  ['cars', 'care'],
  ['winner', 'winter'],
  ['1.5', '15'],
  ['past', 'pasta'],
  ['planes', 'plans'],
  ['fly', 'flu'],
  ['rating', 'rats'],
  ['发', '法'],
  ['学习', '学校'],
];

/** Whether an article that has `written` has every content word of `asked`, and none read as another. */
function finds(asked: string, written: string): boolean {
  const index = indexArticle(articleFrom(`The mayor opened it.\n\nThere: ${written} was there.\n\nNobody saw.\n`));
  const { words } = readQuestion(index, asked, lexicon);
  const { corrected } = answerQuestion(index, asked, { lexicon }).reading;
  return (
    words.length > 0 &&
    corrected.length === 0 &&
    words.every(({ matches }) => matches.some(({ weight }) => weight === 1))
  );
}

describe('a word of a question and of an article', () => {
  it.each(same)('is the same: %s, %s', (one, other) => {
    expect([finds(one, other), finds(other, one)]).toEqual([true, true]);
  });

  it.each(different)('is another: %s, %s', (one, other) => {
    expect([finds(one, other), finds(other, one)]).toEqual([false, false]);
  });
});
