import { type HeadingStyle, styleOf } from './heading-style.ts';
import { endsClause, endsWithQuestion } from './line.ts';
import type { Paragraph } from './paragraphs.ts';
import { isFirmTitle, isNumberedTitle, isTitle, isTitleWithColon, isVersionLine } from './titles.ts';

/** A paragraph this long, in UTF-16 units, is prose, whatever it ends with. */
const surelyProse = 120;
/** From this share of the members of a row on that are titles above something else, they are headings. */
const shareOfTitles = 0.6;
/** From this column on, a line may stand in the middle of the page. */
const centredFrom = 12;
/** Most titles in a row, with blank lines between them, before what the last of them heads. */
const mostTitles = 3;

/**
 * Which paragraphs are headings, and how they look: lines that show it; numbered titles, where most of their row stand above
 * text of their own; short lines by themselves above text, a list, a table, figures or another heading. Lines that follow one
 * another without ending like sentences (a list, an address, verses) are none.
 */
export function headingsOf(paragraphs: readonly Paragraph[], width: number): (HeadingStyle | undefined)[] {
  const rows = headingRows(paragraphs);
  const firm = paragraphs.map((one, i) => {
    const isOfRow = rows.has(one.mark?.row.id ?? -1) && isNumberedHeading(one) && !introducesNext(paragraphs, i);
    return one.heading !== undefined || isOfRow;
  });
  let titles = 0;
  const heads = paragraphs.map((paragraph, i) => {
    const isHeading = firm[i] === true || isPlainHeading(paragraphs, firm, i, titles);
    titles = !isHeading && isPlainTitle(paragraph) ? titles + 1 : 0;
    return isHeading;
  });
  const isLone = heads.indexOf(true) === 0 && heads.indexOf(true, 1) < 0 && !standsOverText(paragraphs[0]);
  return paragraphs.map((paragraph, i) => (heads[i] && !isLone ? styleOf(paragraph, width) : undefined));
}

/** A title above all of the text heads nothing more than another part: unless drawn as one, it is a paragraph like the others. */
function standsOverText(paragraph: Paragraph | undefined): boolean {
  const sign = paragraph?.heading?.sign;
  return sign === 'underlined' || sign === 'marked' || sign === 'outdented' || sign === 'first';
}

/** The members of a row of numbers, counted. */
interface Votes {
  members: number;
  titles: number;
  questions: number;
}

/** The rows of numbers whose members are headings where they are titles. */
function headingRows(paragraphs: readonly Paragraph[]): ReadonlySet<number> {
  const votes = new Map<number, Votes>();
  for (const [i, paragraph] of paragraphs.entries()) {
    const { mark, words } = paragraph;
    if (!mark?.label) continue;
    const row = votes.get(mark.row.id) ?? { members: 0, titles: 0, questions: 0 };
    row.members++;
    if (endsWithQuestion(words)) row.questions++;
    if (isNumberedHeading(paragraph) && hasText(paragraphs, i) && !isStray(paragraphs, i)) row.titles++;
    votes.set(mark.row.id, row);
  }
  const isHeading = ({ members, titles, questions }: Votes): boolean =>
    titles > 0 && titles >= shareOfTitles * members && titles > questions;
  return new Set([...votes].filter(([, row]) => isHeading(row)).map(([id]) => id));
}

function isNumberedHeading({ form, lines, words, mark, speaker }: Paragraph): boolean {
  if (form !== 'text' || speaker || !mark?.label || mark.label.style === 'parenthesised' || lines.length > 2)
    return false;
  return isNumberedTitle(words, mark.label);
}

/** A number in no row, other than a name or one above its own parts: "2. Rights" above "2.1 Grants". */
function isStray(paragraphs: readonly Paragraph[], i: number): boolean {
  const [mark, next] = [paragraphs[i]?.mark, paragraphs[i + 1]?.mark];
  if (!mark || mark.row.length > 1 || mark.label?.style === 'named' || mark.label?.style === 'compound') return false;
  return !next?.label?.number.startsWith(`${mark.label?.number}.`);
}

/** What follows isn't the next of its row, and nothing before says that a list follows. */
function hasText(paragraphs: readonly Paragraph[], i: number): boolean {
  const [before, own, next] = [paragraphs[i - 1], paragraphs[i], paragraphs[i + 1]];
  if (before && before.mark?.row !== own?.mark?.row && /[:：]$/u.test(before.words)) return false;
  if (introducesNext(paragraphs, i)) return false;
  return next !== undefined && next.mark?.row !== own?.mark?.row;
}

/** "1. Members must:" above a list of its own. */
function introducesNext(paragraphs: readonly Paragraph[], i: number): boolean {
  return /[:：]$/u.test(paragraphs[i]?.words ?? '') && paragraphs[i + 1]?.mark !== undefined;
}

function isPlainTitle({ form, lines, words, mark, speaker }: Paragraph): boolean {
  return form === 'text' && lines.length === 1 && !mark && !speaker && isTitle(words);
}

/** A title before something that it can head, and not one of several. */
function isPlainHeading(
  paragraphs: readonly Paragraph[],
  firm: readonly boolean[],
  i: number,
  titlesBefore: number,
): boolean {
  const [own, next] = [paragraphs[i] as Paragraph, paragraphs[i + 1]];
  if (!next || own.form !== 'text' || own.lines.length > 1 || own.mark || own.speaker) return false;
  if (isTooFarIn(paragraphs, firm, i) || (i > 0 && endsWithQuestion(paragraphs[i - 1]?.words ?? ''))) return false;
  if (i === 1 && firm[0] && !isApart(own)) return false;
  const isFollowedApart = isApart(next);
  if (isTitleWithColon(own.words)) return isApart(own) && isFollowedApart && isText(next) && !isListMember(next);
  if (!isTitle(own.words) || isVersionLine(own.words)) return false;
  const isAlone = titlesBefore === 0 || (isApart(own) && titlesBefore < mostTitles);
  if (firm[i + 1]) return (isFollowedApart && isApart(own)) || titlesBefore === 0;
  if (isListMember(next)) return isAlone && isFirmTitle(own.words);
  if (isText(next)) return isAlone && isFirmTitle(own.words) && !isAddress(next, paragraphs[i + 2]);
  return i === 0 && isFollowedApart && isPlainTitle(next);
}

/** Figures right above another short line: "12 Quay Street", "Askham". */
function isAddress(line: Paragraph, next: Paragraph | undefined): boolean {
  return (
    /^\d/.test(line.words) && !endsClause(line.words) && next !== undefined && isPlainTitle(next) && !isApart(next)
  );
}

/** A heading isn't further in than the text above it, unless it stands in the middle. */
function isTooFarIn(paragraphs: readonly Paragraph[], firm: readonly boolean[], i: number): boolean {
  const [before, own] = [paragraphs[i - 1], paragraphs[i] as Paragraph];
  if (!before || firm[i - 1] || before.form !== 'text') return false;
  const indent = own.lines[0]?.indent ?? 0;
  return indent < centredFrom && indent > Math.min(...before.lines.slice(0, 8).map((line) => line.indent)) + 1;
}

/** A blank line stands above it. */
function isApart({ lines: [first] }: Paragraph): boolean {
  return first?.above !== 'nothing';
}

/** It can't be a title: it is long, ends like a sentence or a clause, asks, or is made of figures. */
function isText({ words, speaker }: Paragraph): boolean {
  return words.length >= surelyProse || endsClause(words) || speaker !== undefined || /^[\d$€£¥+]/u.test(words);
}

function isListMember({ form, mark }: Paragraph): boolean {
  return mark !== undefined || form !== 'text';
}
