import { nothing } from './language.ts';
import type { MentionRules } from './mention-rules.ts';

/** Of a language without rules of its own: symbols behind amounts, and ranges by their dash. */
export const mentionsByUnicode: MentionRules = {
  owner: nothing,
  hasTitle: () => false,
  particle: /^-$/,
  asksForShare: /%/g,
  furtherFigures: /^(?: \d{3}(?!\d))*/,
  unit: /^\s?[°%‰µ\p{Sc}][\p{L}\p{Sc}]?(?![\p{L}\p{N}])/u,
  era: nothing,
  inDate: nothing,
  to: /^\s?[–—-]\s?$/,
  and: nothing,
  between: nothing,
  comma: nothing,
  lastComma: nothing,
  beforeAgent: nothing,
  beforeAnyName: nothing,
  asksAboutName: nothing,
  askers: new Set(),
  clauses: new Set(),
};
