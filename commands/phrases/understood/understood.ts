import type { DayWords } from './day-words.ts';
import type { FollowUpRules } from './follow-up-words.ts';
import type { NamingWords } from './naming-words.ts';
import type { SectionWords } from './section-words.ts';

/** What the bot understands in one language, whichever it is spoken to in. Texts come in small letters. */
export interface Understood {
  /** Ways to ask for the whole of an article; each fits a question from end to end. */
  readonly whole: RegExp;
  /** How people begin to write to a bot, whom they may name behind it, and what asks how it is used: sources of patterns. */
  readonly greetings: readonly string[];
  readonly greeted: readonly string[];
  readonly askingForHelp: readonly string[];
  /** A time of day in its own words → `HH:MM`; undefined for what is none. */
  timeOfDay(text: string): string | undefined;
  /** What may stand behind the hour: sources of patterns. */
  readonly oclock: readonly string[];
  /** How days of the week are said, beside their names. */
  readonly days: DayWords;
  /** Its names for cities that no zone has in its own name, by zone; blanks are `_`. */
  readonly cities: Readonly<Record<string, readonly string[]>>;
  /** The words in which people name sections. */
  readonly sections: SectionWords;
  /** What replies that leave words out are put together from. */
  readonly followUps: FollowUpRules;
  /** The words in which they name articles. */
  readonly naming: NamingWords;
  /** Characters that tell it from the other languages of its script; undefined where none does. */
  readonly ownCharacters: RegExp | undefined;
}

/**
 * `HH:MM` of an hour that a pattern finds with what stands around it, as its groups: `hour`, `minute` or `half`, and the part of the day, `am`, `pm` or
 * `noon`; undefined for what it doesn't fit.
 */
export function clockTime(text: string, clock: RegExp): string | undefined {
  const { hour = '', minute, half, am, pm, noon } = clock.exec(text)?.groups ?? {};
  if (hour === '') return undefined;
  const typed = Number(hour);
  const isLater = typed < 12 && (pm !== undefined || (noon !== undefined && typed < 3));
  const hours = am !== undefined && typed === 12 ? 0 : isLater ? typed + 12 : typed;
  const minutes = half === undefined ? Number(minute ?? 0) : 30;
  return hours > 23 || minutes > 59 ? undefined : `${two(hours)}:${two(minutes)}`;
}

function two(n: number): string {
  return String(n).padStart(2, '0');
}

/** `HH:MM` of a time that has a name; undefined for any other text. */
export function timeNamed(text: string, noon: RegExp, midnight: RegExp): string | undefined {
  if (noon.test(text)) return '12:00';
  return midnight.test(text) ? '00:00' : undefined;
}
