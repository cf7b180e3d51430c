/** The words in which people name sections in one language, in lower case. */
export interface SectionWords {
  /** What any section may be called, whatever the author calls it. */
  readonly section: readonly string[];
  /** What a section may be called where the author numbers it, plurals too; other words where the author calls it so. */
  readonly part: readonly string[];
  /** From one section to another. */
  readonly to: readonly string[];
  /** What may stand behind the last of a range. */
  readonly until: readonly string[];
  /** Between several. */
  readonly and: readonly string[];
  /** What stands before the number of a sentence in a section, or behind it; the bot's own references have it. */
  readonly sentence: readonly string[];
  /** What may stand around a section in a question that asks for nothing but what stands in it. */
  readonly asking: readonly string[];
  readonly versions: VersionWords;
}

/** Of the kinds that Keep a Changelog has. */
export type ChangeKind = 'added' | 'fixed' | 'removed' | 'changed' | 'deprecated' | 'security';

/** The words in which people ask what a version of something brought, in lower case. */
export interface VersionWords {
  /** It came out, and what asks for the day. */
  readonly released: readonly string[];
  readonly when: readonly string[];
  /** All that changed in it, of whatever kind. */
  readonly changes: readonly string[];
  /** What people and authors call each kind of changes. */
  readonly kinds: Readonly<Record<ChangeKind, readonly string[]>>;
  /** What may stand beside those. */
  readonly around: readonly string[];
}
