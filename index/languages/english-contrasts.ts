import type { ContrastRules } from './language.ts';

const adverbs: Readonly<Record<string, string>> = {
  hour: 'hourly',
  day: 'daily',
  night: 'nightly',
  week: 'weekly',
  month: 'monthly',
  quarter: 'quarterly',
  year: 'yearly|annual(?:ly)?',
};
const weekdays = 'mon tues wednes thurs fri satur sun'.split(' ');
/** Without May, which is a verb more often. */
const months = 'january february march april june july august september october november december'.split(' ');

/** Behind these "a day" is a length of time, before those it is a point in it: "**within** a day", "a day **before**". */
const lengthBefore = 'in|for|within|after|than|of|half|over|under|until|is|was|least|most';
const pointBehind = 'late|early|before|after|ago|when|that|off|old|long|pass|ticket|trip';

/** What excludes one another in English. */
export const englishContrasts: ContrastRules = {
  opposites: [
    {
      sides: Object.entries(adverbs).map(([unit, adverb]) =>
        anyOf(`(?<!\\b(?:${lengthBefore}) )an? ${unit}(?! (?:${pointBehind})\\b)|(?:per|each|every) ${unit}|${adverb}`),
      ),
      answersYesNo: true,
    },
    { sides: [anyOf('before|prior to|ahead of'), anyOf('after|afterwards|following')], answersYesNo: true },
    {
      sides: [
        anyOf('(?:over|above) (?=\\d)|(?:more|older|longer|higher|later) than'),
        anyOf('(?:under|below) (?=\\d)|(?:less|fewer|younger|shorter|lower|earlier) than'),
      ],
      answersYesNo: false,
    },
    {
      sides: [anyOf('minimum|at least|no (?:less|fewer) than'), anyOf('maximum|at most|up to|no more than')],
      answersYesNo: true,
    },
    { sides: weekdays.map((day) => anyOf(`${day}days?`)), answersYesNo: true },
    { sides: months.map((month) => anyOf(month)), answersYesNo: true },
  ],
  or: anyOf('or|vs|versus|differences?|differs?'),
  if: anyOf('if|unless'),
  without: /\bwithout (?:(?:an?|the|any|being|having|doing|my|your|their) )?([\p{L}-]+)/iu,
  impliedDenial:
    /\b(?:refus|fail|lack|forbid|forbade|prohibit|prevent|den(?:y|ie)|reject|avoid|stop|only|except|instead|rather|insignifican|illegal|hardly|barely|free of|exclud|absen|miss(?:es|ed|ing)\b|un\p{L}{4}|alone\b|on (?:your|his|her|their|its|my) own|by (?:your|him|her|it|them|my)sel)/iu,
};

function anyOf(ways: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${ways})(?!\\p{L})`, 'iu');
}
