import { describe, expect, it } from 'vitest';
import { languageOf } from '../../../index/languages/registry.ts';
import { tokenize } from '../../../index/terms.ts';

/** What is asked for, and the kinds of words that could answer. */
function asked(language: string, question: string): string {
  const { questions } = languageOf(language);
  const { type, expects } = questions.askedFor(tokenize(question, languageOf(language)), question);
  return [type, ...expects].join(' ');
}

const person = 'who person name';
const date = 'when date time';
const place = 'where place name';
const amount = 'how-many number percent money duration';
const money = 'how-many money number percent';
const duration = 'how-many duration number date';

describe('a question', () => {
  // Where nothing tells names from other words, none is asked for.
  it.each([
    [
      'de',
      [
        'Wer leitet den Verein?',
        'Wann beginnt es?',
        'Wo ist das?',
        'Wie viele Boote gibt es?',
        'Was kostet das?',
        'Wie lange dauert es?',
      ],
    ],
    [
      'fr',
      [
        'Qui dirige ?',
        'Quand est-ce ?',
        'Où est-ce ?',
        'Combien de jeux y a-t-il ?',
        'Combien coûte un jeu ?',
        'Combien de temps dure le prêt ?',
      ],
    ],
    [
      'it',
      [
        'Chi dirige?',
        'Quando inizia?',
        'Dov’è il museo?',
        'Quanti soci ci sono?',
        'Quanto costa il corso?',
        'Quanto dura il corso?',
      ],
    ],
    [
      'pt',
      [
        'Quem dirige?',
        'Quando começa?',
        'Onde fica?',
        'Quantos sócios há?',
        'Quanto custa o curso?',
        'Quanto tempo dura o curso?',
      ],
    ],
    [
      'nl',
      [
        'Wie leidt de club?',
        'Wanneer begint het?',
        'Waar is het?',
        'Hoeveel leden zijn er?',
        'Wat kost het?',
        'Hoe lang duurt het?',
      ],
    ],
    [
      'sv',
      [
        'Vem leder klubben?',
        'När börjar det?',
        'Var ligger det?',
        'Hur många medlemmar finns det?',
        'Vad kostar det?',
        'Hur länge varar det?',
      ],
    ],
    [
      'da',
      [
        'Hvem leder klubben?',
        'Hvornår begynder det?',
        'Hvor ligger det?',
        'Hvor mange medlemmer er der?',
        'Hvad koster det?',
        'Hvor længe varer det?',
      ],
    ],
    [
      'no',
      [
        'Hvem leder klubben?',
        'Når begynner det?',
        'Hvor ligger det?',
        'Hvor mange medlemmer er det?',
        'Hva koster det?',
        'Hvor lenge varer det?',
      ],
    ],
    [
      'fi',
      [
        'Kuka johtaa seuraa?',
        'Milloin se alkaa?',
        'Missä se on?',
        'Montako jäsentä on?',
        'Paljonko maksaa kurssi?',
        'Kuinka kauan kurssi kestää?',
      ],
    ],
    [
      'ru',
      [
        'Кто руководит клубом?',
        'Когда начало?',
        'Где это?',
        'Сколько членов в клубе?',
        'Сколько стоит курс?',
        'Как долго идёт курс?',
      ],
    ],
    [
      'pl',
      [
        'Kto kieruje klubem?',
        'Kiedy się zaczyna?',
        'Gdzie to jest?',
        'Ilu jest członków?',
        'Ile kosztuje kurs?',
        'Jak długo trwa kurs?',
      ],
    ],
    [
      'tr',
      [
        'Kulübü kim yönetiyor?',
        'Kurs ne zaman başlıyor?',
        'Kulüp nerede?',
        'Kulüpte kaç üye var?',
        'Kurs kaç lira?',
        'Kurs kaç gün sürer?',
      ],
    ],
    ['ar', ['من هو رئيس النادي؟', 'متى يبدأ؟', 'أين النادي؟', 'كم عدد الأعضاء؟', 'كم يكلف؟', 'كم من الوقت يستغرق؟']],
  ])('says what it asks for, in %s', (language, questions) => {
    const hasNames = !['de', 'ar'].includes(language);
    expect(questions.map((question) => asked(language, question))).toEqual([
      hasNames ? person : 'who',
      date,
      hasNames ? place : 'where',
      amount,
      money,
      duration,
    ]);
  });

  it.each([
    ['de', 'In welchem Jahr wurde er gegründet?', date],
    ['de', 'Welche Stadt liegt am See?', 'which'],
    ['nl', 'Welke stad ligt aan het meer?', 'where place name'],
    ['de', 'Wie hoch ist der Beitrag?', money],
    ['fr', 'Quel est le prix du billet ?', money],
    ['fr', 'À quelle heure ouvre le musée ?', 'when time duration'],
    ['ru', 'В каком году открыли мост?', date],
    ['ru', 'Какова численность населения?', amount],
    ['pt', 'Qual é o autor do livro?', 'which person name'],
    ['pl', 'W którym roku zbudowano most?', date],
  ])('asks for what the noun behind it tells, in %s: %s', (language, question, kinds) => {
    expect(asked(language, question)).toBe(kinds);
  });

  it.each([
    ['de', 'Darf man im Bootshaus schlafen, wenn es regnet?', 'yes-no'],
    ['de', 'Warum wird der Beitrag erhoben?', 'why'],
    ['de', 'Mitgliedsbeitrag', 'topic'],
    ['fr', 'Est-ce que je peux rester ?', 'yes-no'],
    ['fr', 'Qu’est-ce que le prêt ?', 'what'],
    ['ru', 'Можно ли прийти, когда закрыто?', 'yes-no'],
    ['ru', 'Почему закрыли мост?', 'why'],
    ['tr', 'Kulüpte yemek yenir mi?', 'yes-no'],
    ['fi', 'Miten liityn seuraan?', 'how'],
  ])('asks for no kind of words, in %s: %s', (language, question, type) => {
    expect(asked(language, question)).toBe(type);
  });

  it.each([
    ['ja', '開館は何時ですか？', 'when time duration'],
    ['ja', '誰が建てましたか？', person],
    ['ja', '入会金はいくらですか？', 'how-many money number'],
    ['th', 'ใครสร้างสะพาน', 'who'],
    ['th', 'ค่าสมาชิกกี่บาท', 'how-many money number'],
    ['th', 'ว่ายน้ำได้ไหม', 'yes-no'],
  ])('is read by its letters where no blanks part its words, in %s: %s', (language, question, kinds) => {
    expect(asked(language, question)).toBe(kinds);
  });
});
