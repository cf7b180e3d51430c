import { englishNames } from './english-entities.ts';
import { wordSet } from './language.ts';
import { type MentionRules, opensWithTitle } from './mention-rules.ts';

export const englishMentions: MentionRules = {
  owner: /['’]s /g,
  hasTitle: (name) => opensWithTitle(name, englishNames),
  particle: /^(?: (?:bin|ibn|bint|ben|al|el|y|e|du|da|di|do|dos|del|della|den|ter|zu|af|av)(?: |-)|-)$/,
  asksForShare: /\b(?:percent|percentage|per cent)\b/i,
  furtherFigures: /^(?: \d{3}(?!\d))*(?: (?:thousand|million|billion|trillion)\b)?/,
  /** Any word in small letters may be one: "120 metres", "3 whole laps" is none. */
  unit: /^[ -]?(?:(?:square|cubic|metric|nautical|light) )?(?:[°µ]?\p{L}{1,3}[²³]?(?:\/\p{L}{1,2}[²³]?)?(?![\p{L}\p{N}])|[\p{Ll}]{4,}(?!\p{L})|[%‰])/u,
  era: /^,? (?:BC|BCE|AD|CE|BP)\b/,
  inDate: /^(?:, | of | )$/,
  to: /^(?:\s?[–—-]\s?| (?:to|till|until|through) (?:about )?)$/,
  and: /^ and (?:about )?$/,
  between: /\bbetween (?:about )?$/i,
  comma: /^, (?:the )?$/,
  lastComma: /^,? (?:and|or|&) (?:the )?$/,
  beforeAgent: /(?:^|\s)by (?:the |an? )?$/i,
  beforeAnyName: /(?:^|\s)(?:of|to|from|around|towards?) (?:the )?$/i,
  asksAboutName: /^\W*who(?:['’]s| is| was| are| were) (?!(?:the|an?) )/i,
  askers: wordSet('who whom whose which what where when'),
  clauses: wordSet(
    'and but or who whom whose which that while whereas although though because where when after before as if',
  ),
};
