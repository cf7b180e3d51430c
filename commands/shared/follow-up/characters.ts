import type { FollowUpPatterns } from '../../phrases/understood/follow-up-words.ts';
import type { Reaction } from './reaction.ts';

/** How a reply reacts to an answer, in a language without blanks; undefined for one that asks something else. */
export function reactionTogether(
  reply: string,
  { joining, doubting, sourcing, thanking, trailing, particles, ending }: FollowUpPatterns,
): Reaction | undefined {
  const bare = withoutMarks(reply).replace(/[\s，,、。！!]+/gu, '');
  const fits = (pattern: string): boolean =>
    new RegExp(`^${joining}?(?:${pattern})+(?:${trailing}|${particles})*$`, 'u').test(bare);
  if (fits(doubting) && new RegExp(`[?？]|${ending}`, 'u').test(reply)) return 'doubt';
  if (fits(sourcing)) return 'source';
  return fits(thanking) && !/[?？]/u.test(reply) ? 'talk' : undefined;
}

/** The question that a reply asks, with what it leaves out of the earlier one; undefined where it leaves out nothing. */
export function completeTogether(reply: string, earlier: string, patterns: FollowUpPatterns): string | undefined {
  const letter = new RegExp(patterns.letter, 'u');
  if (!letter.test(reply) || !letter.test(earlier)) return undefined;
  const joined = new RegExp(`^${patterns.joining}`, 'u').test(withoutMarks(reply));
  const said = withoutMarks(reply).replace(new RegExp(`^${patterns.joining}`, 'u'), '');
  const question = withoutMarks(earlier);
  const completed =
    asked(said, question, patterns) ??
    conditional(said, question, patterns) ??
    named(said, joined, question, patterns) ??
    pointing(said, question, patterns);
  return completed === undefined ? undefined : completed + patterns.marks[2];
}

/** Whether it is an asking word alone, or names what to ask the earlier question of: 客人呢？ */
export function leansTogether(reply: string, { joining, around, asking, trailing }: FollowUpPatterns): boolean {
  const pattern = `^${joining}?(?:${around}*(?:${asking})${around}*|.+${trailing})$`;
  return new RegExp(pattern, 'u').test(withoutMarks(reply));
}

function withoutMarks(text: string): string {
  return text.replace(/[\s，,、。.？?！!…～~〜]+$|^[\s，,、。.]+/gu, '');
}

/** 什么时候？ in the place of the asking word that the earlier question has, or before it. */
function asked(
  said: string,
  question: string,
  { asking, around, yesNo, marks: [, gap] }: FollowUpPatterns,
): string | undefined {
  const [, asker] = new RegExp(`^${around}*?(${asking})${around}*$`, 'u').exec(said) ?? [];
  if (asker === undefined) return undefined;
  const own = new RegExp(asking, 'u');
  return own.test(question) ? question.replace(own, asker) : asker + gap + withoutYesNo(question, yesNo);
}

function withoutYesNo(question: string, yesNo: string): string {
  return question.replace(new RegExp(`${yesNo}$`, 'u'), '');
}

/** 如果迟到呢？ */
function conditional(
  said: string,
  question: string,
  { conditions, trailing, asking, longest, marks: [comma] }: FollowUpPatterns,
): string | undefined {
  const clause = said.replace(new RegExp(`${trailing}$`, 'u'), '');
  const isShort = clause.length <= longest.clause && new RegExp(`^${conditions}`, 'u').test(clause);
  return isShort && !new RegExp(asking, 'u').test(clause) ? clause + comma + question : undefined;
}

/** 星期天呢？ 客人呢？ A time in the place of another; a thing in the place of what stands before the asking word, or beside the rest. */
function named(said: string, joined: boolean, question: string, patterns: FollowUpPatterns): string | undefined {
  const { trailing, asking, times, pronouns } = patterns;
  const [comma] = patterns.marks;
  const ending = new RegExp(`${trailing}$`, 'u');
  const noun = said.replace(ending, '');
  const isTime = new RegExp(`^${times}$`, 'u').test(noun);
  const isNoun = ending.test(said) || joined || isTime;
  if (!isNoun || noun === '' || noun.length > patterns.longest.phrase || new RegExp(asking, 'u').test(noun))
    return undefined;
  if (new RegExp(`^${pronouns}$`, 'u').test(noun)) return undefined;
  if (isTime)
    return new RegExp(times, 'u').test(question)
      ? question.replace(new RegExp(times, 'u'), noun)
      : noun + comma + question;
  const subject = subjectOf(question, patterns);
  return subject === '' ? noun + comma + question : noun + question.slice(subject.length);
}

/** 它什么时候关门？ */
function pointing(said: string, question: string, patterns: FollowUpPatterns): string | undefined {
  const pronoun = new RegExp(patterns.pronouns, 'u');
  if (!pronoun.test(said) || said.length > patterns.longest.clause) return undefined;
  const subject = subjectOf(question, patterns);
  return subject === '' ? `${said} … ${question}` : said.replace(pronoun, subject);
}

/** What stands before the first asking word, time or auxiliary, if it may be a subject. */
function subjectOf(question: string, { asking, times, verbs, letter }: FollowUpPatterns): string {
  const at = question.search(new RegExp(`${asking}|${times}|${verbs}`, 'u'));
  const subject = at < 0 ? '' : question.slice(0, at).replace(/的$/u, '');
  return new RegExp(`^(?:${letter}|[ ・]){2,}$`, 'u').test(subject) ? subject : '';
}
