import { wordSet } from './language.ts';
import { type MentionRules, opensWithTitle } from './mention-rules.ts';
import { spanishNames } from './spanish-entities.ts';

export const spanishMentions: MentionRules = {
  owner: /(?!)/g,
  hasTitle: (name) => opensWithTitle(name, spanishNames),
  particle: /^(?: (?:bin|ibn|al|y|e|da|do|dos|di|du|der|zu)(?: |-)|-)$/,
  asksForShare: /(?:^|[^\p{L}])(?:porcentaje|por ciento)(?!\p{L})/iu,
  furtherFigures: /^(?: \d{3}(?!\d))*(?: (?:mil|millón|millones|billones)(?!\p{L}))?/u,
  unit: /^\s?(?:[°µ]?\p{L}{1,3}[²³]?(?:\/\p{L}{1,2}[²³]?)?(?![\p{L}\p{N}])|\p{Ll}{4,}(?!\p{L})(?: (?:cuadrados|cúbicos)(?!\p{L}))?|[%‰])/u,
  era: /^ (?:a|d)\. ?(?:de )?C\./,
  inDate: /^(?:, | de | del )$/,
  to: /^(?:\s?[–—-]\s?| (?:a|hasta) (?:el |las? )?)$/,
  and: /^ y (?:el |las? )?$/,
  between: /(?:^|\s)entre (?:el |las? )?$/i,
  comma: /^, (?:el |la |los |las )?$/,
  lastComma: /^,? (?:y|e|o|u) (?:el |la |los |las )?$/,
  beforeAgent: /(?:^|\s)por (?:el |la |los |las |una? )?$/i,
  beforeAnyName: /(?:^|\s)(?:del?|a|al|desde|hacia|hasta) (?:la |los |las )?$/i,
  asksAboutName: /^[^\p{L}]*qui[eé]n(?:es)? (?:es|son|era|eran|fue|fueron) (?!(?:el|la|los|las|una?) )/iu,
  askers: wordSet('quien quienes que cual cuales donde cuando'),
  clauses: wordSet('y e pero o que quien quienes cuyo cuya mientras aunque porque donde cuando si como'),
};
