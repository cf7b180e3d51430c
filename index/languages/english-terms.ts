const teens = 'thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const cardinals = `two three four five six seven eight nine ten eleven twelve ${teens} twenty`.split(' ');
const ordinals = `first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth ${teens} twenty`
  .split(' ')
  .map((word, i) => (i < 12 ? word : word === 'twenty' ? 'twentieth' : `${word}th`));

const months = 'january february march april may june july august september october november december'.split(' ');
/** `mar` is more than a month. */
const shortMonths = months.flatMap((month) => [month.slice(0, 3), ...(month === 'september' ? ['sept'] : [])]);

/** Months, in full and short, folded. */
export const englishMonths: ReadonlySet<string> = new Set([
  ...months,
  ...shortMonths.filter((short) => short !== 'mar'),
]);

/**
 * Numbers in words and figures, and months in full and short, have one term. "Fifth" and "5th" have one, and not that of "five". "May" is
 * a stop word, too, and its own term.
 */
export const englishTerms: ReadonlyMap<string, string> = new Map([
  ...cardinals.map((word, i) => [word, String(i + 2)] as const),
  ...ordinals.map((word, i) => [word, ordinal(i + 1)] as const),
  ...[...englishMonths]
    .filter((written) => written !== 'may')
    .map((written) => [written, months.find((month) => month.startsWith(written.slice(0, 3))) ?? written] as const),
]);

/** Words that are written short, with what they are short for. */
export const englishShortForms: ReadonlyMap<string, string> = new Map(
  `chap chapter, vol volume, vols volumes, dept department, univ university, uni university, max maximum, temp temperature, temps temperatures,
  info information, pic picture, pics pictures, admin administrator, admins administrators, mod moderator, mods moderators, approx approximately,
  tel telephone, phone telephone, phones telephones, hr hour, hrs hours, mins minutes, wk week, wks weeks, yr year, yrs years,
  msg message, msgs messages, pwd password, bday birthday, xmas christmas, ppl people, doc document, docs documents, vid video, vids videos,
  tues tuesday, thurs thursday, thur thursday, fri friday, config configuration, repo repository, repos repositories, ref reference, refs references, govt government`
    .split(/,\s+/)
    .map((pair) => pair.split(' ') as [string, string]),
);

/** An ordinal in figures: its number. */
export const englishOrdinal = /^(\d+)(?:st|nd|rd|th)$/;

function ordinal(n: number): string {
  return `${n}${['th', 'st', 'nd', 'rd'][n] ?? 'th'}`;
}
