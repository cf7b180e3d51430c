/** How people say on which days of the week, in one language; the days' own names are known by `Intl`. Patterns of small letters without accents. */
export interface DayWords {
  readonly everyDay: string;
  readonly workingDays: string;
  readonly weekend: string;
  /** Between the first day and the last. */
  readonly to: string;
  /** Beside commas and blanks, between days. */
  readonly and: string;
  /** Stands before a day and says nothing. */
  readonly before: string;
  /** Other ways to write the days' names: what is written, and as what it is read. */
  readonly alsoWritten?: readonly (readonly [written: RegExp, as: string])[];
}

export const englishDays: DayWords = {
  everyDay: 'every ?day|daily|all(?: days)?|(?:all )?(?:7|seven) days|all week',
  workingDays: '(?:every )?(?:week ?days?|work(?:ing)? ?days?|business days?)',
  weekend: '(?:the )?weekends?',
  to: 'to|through|thru|until|till',
  and: 'and',
  before: 'on|every|each|from',
};

export const spanishDays: DayWords = {
  everyDay: 'todos los dias|cada dia|a diario|diario|diariamente|toda la semana',
  workingDays: 'dias (?:laborables|habiles|de semana)|laborables|entre semana',
  weekend: '(?:los )?(?:fines?|fin) de semana',
  to: 'a|al|hasta',
  and: 'y|e',
  before: 'el|los|de|cada|todos los',
};

/** In either script. */
export const chineseDays: DayWords = {
  everyDay: '每天|每日|天天',
  workingDays: '工作日|平日|上班日',
  weekend: '周末|週末|双休日|雙休日|假日',
  to: '到|至',
  and: '和|及|与|與|、',
  before: '每|每个|每個',
  alsoWritten: [
    [/(?:礼拜|禮拜)/gu, '星期'],
    [/(?<=星期|周|週)天/gu, '日'],
  ],
};

export const germanDays: DayWords = {
  everyDay: 'jeden tag|taglich|alle tage',
  workingDays: '(?:an )?(?:werktag(?:e|s|en)?|werktaglich|arbeitstag(?:e|en)?|wochentag(?:e|s|en)?)',
  weekend: '(?:am )?wochenenden?',
  to: 'bis',
  and: 'und|u',
  before: 'am|jeden|immer|von',
};

export const frenchDays: DayWords = {
  everyDay: 'tous les jours|chaque jour|quotidien',
  workingDays: '(?:les )?jours (?:ouvrables|ouvres|de semaine)|en semaine',
  weekend: '(?:les? )?week[- ]?ends?',
  to: 'a|au|jusqu.?a',
  and: 'et',
  before: 'le|les|du|de|chaque|tous les',
};

export const portugueseDays: DayWords = {
  everyDay: 'todos os dias|todo dia|diariamente|diario',
  workingDays: 'dias (?:uteis|de semana)',
  weekend: '(?:nos )?(?:fins?|fim) de semana',
  to: 'a|ate',
  and: 'e',
  before: 'as|aos|de|toda|todas as|cada',
};

export const japaneseDays: DayWords = {
  everyDay: '毎日',
  workingDays: '平日|営業日',
  weekend: '週末|土日',
  to: 'から',
  and: 'と|、|・',
  before: '毎週',
};

export const koreanDays: DayWords = {
  everyDay: '매일|날마다',
  workingDays: '평일|근무일',
  weekend: '주말',
  to: '부터|에서',
  and: '과|와|그리고|및',
  before: '매주',
};
