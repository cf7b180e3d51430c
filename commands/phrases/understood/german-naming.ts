import type { NamingWords } from './naming-words.ts';

const article = 'artikel';
/** What texts are called. */
const kinds = String.raw`(?:dokument|text|seite|datei|beitrag|regeln?|regelwerk|ordnung|satzung|statuten|verfassung|richtlinien?|bedingungen|bestimmungen|agb|vertrag|vereinbarung|lizenz|handbuch|anleitung|leitfaden|ratgeber|faq|fragen|protokoll|bericht|interview|fahrplan|zeitplan|stundenplan|programm|preisliste|speisekarte|rezept|ank[uü]ndigung|mitteilung|notizen|newsletter|changelog|[aä]nderungen|versionshinweise|kodex)`;
/** Behind a compound's first part, too: Haus|ordnung. */
const some = String.raw`[\p{L}\p{N}-]*${kinds}s?`;
const the = '(?:der|die|das|dem|den|des|diese[rmns]?|unsere?[rmns]?|eure?[rmns]?)';
const by = '(?:laut|gem[aä](?:ß|ss)|nach|in|im|aus|bei)';
/** A word of a name: no article, preposition or verb that a name would not begin with. */
const word = String.raw`(?!(?:der|die|das|dem|den|des|ein|eine|in|im|aus|nach|laut|von|vom|zu|zur|und|oder|ist|sind|war|was|wer|wie|wo|wann|es|ich|man|du)(?!\p{L}))[\p{L}\p{N}][\p{L}\p{N}-]*`;
const words = String.raw`(?:${word}\s+)`;
const says =
  '(?:sagt|sagen|besagt|schreibt|regelt|regeln|erw[aä]hnt|erkl[aä]rt|erlaubt|verbietet|verbieten|erlauben|beschreibt|meint)';
const about = String.raw`(?:[uü]ber|zu|zum|zur|namens|mit\s+dem\s+titel)`;
const end = String.raw`(?=\s+(?:[uü]ber|zu|zum|zur|${says})(?!\p{L})|\s*[?.!,;:]|\s*$)`;

export const germanNaming: NamingWords = {
  cues: [article, kinds].map((form) => new RegExp(form, 'iu')),
  article: [
    String.raw`(?<by>(?<!\p{L})${by}\s+)?(?<!\p{L})(?:${the}\s+)?(?<name>${words}{0,2}?[\p{L}\p{N}]+?)(?:-|\s)?${article}s?(?!\p{L})`,
    String.raw`(?<by>(?<!\p{L})${by}\s+)?(?<!\p{L})(?:${the}\s+)?${article}s?\s+${about}\s+(?:${the}\s+)?(?<name>${word}(?:\s+${word}){0,2}?)${end}`,
  ].map((form) => new RegExp(form, 'giu')),
  some: [
    String.raw`(?<by>(?<!\p{L})${by}\s+)(?:${the}\s+)?(?<name>${words}{0,3}?${some})(?!\p{L})`,
    String.raw`(?<=(?<!\p{L})${says}\s+)(?:${the}\s+)?(?<name>${words}{0,3}?${some})(?!\p{L})`,
  ].map((form) => new RegExp(form, 'giu')),
  whole: [new RegExp(String.raw`(?<!\p{L})(?:${the}\s+)?(?<name>${words}{0,3}?${some})(?!\p{L})`, 'giu')],
  it: 'dieser Artikel',
  dropsSubject: false,
};
