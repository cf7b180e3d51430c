import { describe, expect, it } from 'vitest';
import { allWeekdays } from '../../../../commands/daily/weekdays.ts';
import { en } from '../../../../commands/phrases/en.ts';
import { asksForWhole } from '../../../../commands/shared/asked-for.ts';
import { readFollowUp } from '../../../../commands/shared/follow-up/follow-up.ts';
import { withoutGreeting } from '../../../../commands/shared/greeting.ts';
import { questionAsked } from '../../../../commands/shared/intent.ts';
import { namedArticles } from '../../../../commands/shared/named-article.ts';
import { parseDays } from '../../../../commands/shared/parse-days.ts';
import { parseTime } from '../../../../commands/shared/parse-time.ts';
import { parseZone } from '../../../../commands/shared/parse-zone.ts';
import { sectionQuestion } from '../../../../commands/shared/section-question.ts';
import { sectionsReferred } from '../../../../commands/shared/section-reference.ts';
import type { Article } from '../../../../index/article.ts';
import { contextOf } from '../../library.ts';

type Pairs = readonly (readonly [typed: string, meant: string])[];

/** What people type in one language, a line each in lists, and what is meant by it. */
export interface Samples {
  readonly greetings: string;
  /** A question behind a greeting, and without it. */
  readonly greeted: readonly [string, string];
  readonly whole: string;
  /** Questions about a part of an article. */
  readonly part: string;
  /** Replies, the questions before them, and the questions that are meant; what else a reply is, in brackets. */
  readonly followUps: readonly (readonly [reply: string, earlier: string, meant: string])[];
  /** An article of eight sections and what people call some of them, by their numbers; and questions about one. */
  readonly article: Article;
  readonly sections: Pairs;
  readonly asked: Pairs;
  /** An article with a name, and a question that names it, with what is asked of it. */
  readonly named: readonly [article: Article, question: string, intent: string, meant: string][];
  readonly times: Pairs;
  readonly days: Pairs;
  readonly zones: Pairs;
}

/** Tests that all of it is understood. */
export function understands(name: string, samples: Samples): void {
  describe(`${name}`, () => {
    it.each(lines(samples.greetings))('takes “%s” for a greeting', (text) => {
      expect(withoutGreeting(text)).toBeUndefined();
    });

    it('frees a question of its greeting', () => {
      expect(withoutGreeting(samples.greeted[0])).toBe(samples.greeted[1]);
    });

    it('asks for the whole of an article, or for a part of it', () => {
      const unlike = lines(samples.whole).filter((question) => !asksForWhole(question));
      expect([...unlike, ...lines(samples.part).filter(asksForWhole)]).toEqual([]);
    });

    it.each(samples.followUps)('says “%s” after “%s” and means “%s”', (reply, earlier, meant) => {
      const followUp = readFollowUp(reply, earlier);
      expect(followUp.kind === 'completed' ? followUp.question : `[${followUp.kind}]`).toBe(meant);
    });

    it('names sections', () => {
      const numbers = samples.sections.map(([typed]) =>
        sectionsReferred(samples.article, typed)
          ?.sections.map(({ number }) => number)
          .join(' '),
      );
      expect(numbers).toEqual(samples.sections.map(([, meant]) => meant));
    });

    it('asks about sections', () => {
      const found = samples.asked.map(([question]) => {
        const asked = sectionQuestion(samples.article, question);
        const numbers = asked?.places.map((place) => samples.article.sections[place]?.number).join(' ');
        return asked && asked.rest !== '' ? `${numbers}, and more` : numbers;
      });
      expect(found).toEqual(samples.asked.map(([, meant]) => meant));
    });

    it('names articles', () => {
      const context = contextOf(...new Set(samples.named.map(([article]) => article)), samples.article);
      const found = samples.named.map(([, question]) => {
        const named = namedArticles(questionAsked(question), context.library.articles, context);
        return named && [named.articles[0].file, named.asked.intent, named.asked.text];
      });
      expect(found).toEqual(samples.named.map(([{ file }, , intent, meant]) => [file, intent, meant]));
    });

    it('says times, days and zones', () => {
      const read = [
        ...samples.times.map(([typed]) => parseTime(typed)),
        ...samples.days.map(([typed]) => daysIn(typed)),
        ...samples.zones.map(([typed]) => parseZone(typed)),
      ];
      const all = [...samples.times, ...samples.days, ...samples.zones];
      expect(all.map(([typed], i) => [typed, read[i]])).toEqual(all);
    });
  });
}

/** As digits, 1 for Monday. */
function daysIn(typed: string): string | undefined {
  const read = parseDays(typed, en);
  return read.kind === 'days' ? (read.weekdays ?? allWeekdays).join('') : undefined;
}

function lines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}
