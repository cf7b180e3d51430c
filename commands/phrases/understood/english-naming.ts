import type { NamingWords } from './naming-words.ts';

const article = '(?:article|write-?up)';
/** What texts are called. */
const some = String.raw`(?:documents?|docs?|pages?|files?|texts?|posts?|story|f\.?a\.?q\.?s?|q\s?&\s?a|rules|rule\s?book|ruleset|regulations|by-?e?laws?|statutes?|constitution|charter|polic(?:y|ies)|terms(?:\s+of\s+(?:service|use))?|tos|conditions|agreement|contract|lease|licen[cs]e|manual|handbook|guide(?:lines?|book)?|instructions|read-?me|documentation|wiki|changelogs?|change\s+log|release\s+notes|patch\s+notes|minutes|log|transcript|interview|podcast|report|newsletter|announcement|timetable|time\s+table|schedule|price\s+list|menu|recipes?|syllabus|notes|letter|memo|brochure|leaflet|code\s+of\s+conduct|tutorial|study|paper|speech|review)(?!\s*[\d§#])`;
const the = '(?:the|our|your|my|their|this|that|these|those)';
const by = String.raw`(?:according\s+to|as\s+per|per|based\s+on|going\s+by|in|from|under|by|within)`;
/** A word of a name: no article, preposition or verb that a name would not begin with. */
const word = String.raw`(?!(?:the|an?|our|your|my|their|this|that|these|those|any|some|all|in|from|under|by|per|to|of|on|for|with|does|do|did|is|are|was|were|what|which|who|how|when|where|why|and|or|if|it)\b)[\p{L}\p{N}][\p{L}\p{N}'’&.-]*`;
const words = String.raw`(?:${word}\s+)`;
const says =
  '(?:say|says|said|state|states|mention|mentions|tell|tells|explain|explains|describe|describes|specify|specifies|talk|talks)';
const about = '(?:about|on|called|named|titled|regarding)';

export const englishNaming: NamingWords = {
  cues: [article, some].map((form) => new RegExp(form, 'iu')),
  article: [
    String.raw`(?<by>\b${by}\s+)?\b${the}\s+(?<name>${words}{1,4}?)${article}\b`,
    String.raw`(?<by>\b${by}\s+)?\b${the}\s+${article}\s+${about}\s+(?:${the}\s+)?(?<name>${word}(?:\s+${word}){0,3}?)(?=\s+${says}\b|\s+about\b|\s*[?.!,]|\s*$)`,
  ].map((form) => new RegExp(form, 'giu')),
  some: [
    String.raw`^(?<by>)(?:${the}\s+)?(?<name>${words}{0,4}?${some})(?=\s*[,:])`,
    String.raw`(?<=\d\S*\s+)(?<by>of\s+)(?:${the}\s+)?(?<name>${words}{0,4}?${some})\b`,
    String.raw`(?<by>\b${by}\s+)(?:${the}\s+)?(?<name>${words}{0,4}?${some})\b`,
    String.raw`(?<=\b(?:do|does|did|what|where)\s+)(?:${the}\s+)?(?<name>${words}{0,4}?${some})(?=\s+(?:\w+\s+)?${says}\b)`,
  ].map((form) => new RegExp(form, 'giu')),
  whole: [new RegExp(String.raw`(?:\b${the}\s+)?(?<name>${words}{0,4}?${some})\b`, 'giu')],
  it: 'it',
  dropsSubject: false,
};
