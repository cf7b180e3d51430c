import { describe, expect, it } from 'vitest';
import { english } from '../../../index/languages/english.ts';
import { askedInEnglish } from '../../../index/languages/english-asked.ts';
import { tokenize } from '../../../index/terms.ts';

describe('askedInEnglish', () => {
  it.each([
    ['Who built the bridge?', { type: 'who', expects: ['person', 'name'] }],
    ['In what year did the war end?', { type: 'when', expects: ['date', 'time'], focus: 'year' }],
    ['When are you open on Saturday?', { type: 'when', expects: ['time', 'duration'] }],
    ['When was it built?', { type: 'when', expects: ['date', 'time'] }],
    ['when the bridge opened', { type: 'when', expects: ['date', 'time'] }],
    ['When he left, what did he take?', { type: 'what', expects: [], focus: 'take' }],
    ['A word for when many people are immune?', { type: 'topic', expects: [], focus: 'immun' }],
    ["What is Jacksonville's ranking there?", { type: 'what', expects: [], focus: 'rank' }],
    ['What kind of disorders occur then?', { type: 'what', expects: [], focus: 'disord' }],
    ['What is the time lag [in weeks]?', { type: 'what', expects: [], focus: 'lag' }],
    ['Where is the tower?', { type: 'where', expects: ['place', 'name'] }],
    ['Which river flows through Cologne?', { type: 'which', expects: ['place', 'name'], focus: 'river' }],
    [
      'How many people live there?',
      { type: 'how-many', expects: ['number', 'percent', 'money', 'duration'], focus: 'peopl' },
    ],
    [
      'What is the population of Shanghai?',
      { type: 'how-many', expects: ['number', 'percent', 'money', 'duration'], focus: 'popul' },
    ],
    ['What kind of year is this?', { type: 'what', expects: [], focus: 'year' }],
    ['What is the budget of the town?', { type: 'how-many', expects: ['money', 'number'], focus: 'budget' }],
    [
      'Which modern company built the engine?',
      { type: 'which', expects: ['name', 'person', 'place'], focus: 'compani' },
    ],
    ['Which minister resigned last week?', { type: 'which', expects: ['person', 'name'], focus: 'minist' }],
    ['Which planets cause the tides?', { type: 'which', expects: ['name', 'person', 'place'], focus: 'planet' }],
    ['Why did it fall?', { type: 'why', expects: [] }],
    ['How does it work?', { type: 'how', expects: [] }],
    ['Is it safe to swim here?', { type: 'yes-no', expects: [] }],
    ['bottom line thinking', { type: 'topic', expects: [], focus: 'think' }],
    ['', { type: 'topic', expects: [] }],
  ])('reads %j', (question, asked) => {
    expect(askedInEnglish(tokenize(question, english))).toEqual(asked);
  });
});
