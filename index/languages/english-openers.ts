/** How sentences begin, as far as that tells whether they can stand without the one before. */

const connectives =
  `but|however|instead|finally|lastly|similarly|likewise|also|too|then|next|later|earlier|afterwards?|meanwhile|previously|
  meantime|besides|moreover|furthermore|additionally|in addition|still|yet|and|or|nor|so|thus|therefore|hence|accordingly|consequently|
  otherwise|nevertheless|nonetheless|conversely|alternatively|again|indeed|as a result|as such|for (?:example|instance|this reason|that reason)|
  in (?:that|this|which|such) (?:case|way|regard|respect|event)|in other words|in (?:contrast|turn|return|the meantime|fact|particular|response)|
  on the (?:other hand|contrary)|by (?:contrast|comparison|then)|after (?:that|this|which)|before (?:that|this)|because of (?:this|that|it)|
  due to (?:this|that)|despite (?:this|that)|at (?:the same|that|this) (?:time|point|stage)|since then|until then|what's more|that said|that is|
  if (?:so|not|yes|no)|once (?:done|there|finished)|only then|even so|even then|as for|same|rather|either way|worse|better still|to that end`
    .split('|')
    .map((words) => words.trim())
    .join('|');

/** A clause that begins with a pronoun: "When he arrived", "If it does". */
const clause = String.raw`(?:if|when|while|since|as|because|although|though|once|after|before|until|unless|where) (?:he|she|it|they|this|that|these|those)\b`;
/** Something that was counted or named before: "the latter", "the two", "another", "the 34-year-old". */
const named = String.raw`the (?:former|latter|pair|duo|trio|two|three|four|others?|same|second|third|last one|first one|\d+-year-old)\b|an?other\b|others\b|such\b`;
/** Someone already known does something: "On Monday, he went", "Speaking to reporters, she said". */
const someone = String.raw`(?:on|in|at|by|for|during|after|before|since|last|from|with|as|to|of|\p{L}+ing|\p{L}+ed) [^.,;:]{0,60}, (?:he|she|they)\b`;

/** It takes up something in its middle: "Sometimes, though, we", "You'll also see". */
const inside = String.raw`(?:[^\s,.]+ ){0,3}[^\s,.]+, (?:though|however|then|therefore|too|instead|for example|for instance)\b|(?:[^\s,.]+ ){1,3}also\b`;

export const englishJoins = new RegExp(
  String.raw`^\P{L}*(?:(?:${connectives})(?!\p{L}|-)|${clause}|${named}|${someone}|${inside})`,
  'iu',
);

const itself =
  `guide|tutorial|policy|document|article|page|post|handbook|manual|book|faq|agreement|notice|statement|code|charter|licen[cs]e|
  project|tool|package|library|repository|release|version|website|site|service|server|community|channel|section|chapter|report|paper|talk|
  list|overview|introduction|file|readme|standard|specification|act|law|rule|regulation|bylaws?|constitution`.replace(
    /\s+/g,
    '',
  );

/** "It is important to", "There are", "This guide", "This week", "That morning on": they begin like what points back, and do not. */
export const englishOpensAlone = new RegExp(
  String.raw`^\P{L}*(?:it(?:['’]s| is| was| will be| may be| can be| has been) (?:\p{L}+ ){0,2}\p{L}+ (?:to|that|when|if|whether)\b|there(?:['’]s| (?:is|are|was|were|has|have|will|may|can|must|should))\b|(?:this|these|our|the present) (?:\p{L}+[- ]){0,2}(?:${itself})s?\b|this (?:week|month|year|morning|afternoon|evening|weekend|season|summer|winter|spring|autumn|fall|century|decade)\b)`,
  'iu',
);

/** It begins with one case or one step: "If you", "Once you have", "Note that", "The last step". */
export const englishCircumstance =
  /^\P{L}*(?:if|when|whenever|once|unless|whether|in case|in the event|while|as soon as|now(?: that)?|note(?: that|:)?|please note|be aware|remember|keep in mind|make sure|please|should you|after (?:you|the|installing|running|\p{L}+ing)|before (?:you|\p{L}+ing)|the (?:last|next|first|second|third|final) (?:step|thing|part|option)|step \d+|to (?:do|fix|solve|change|enable|disable|install|run|use|add|create|remove)\b)(?!\p{L})/iu;

/** It sends the reader to another place of the text. */
export const englishRefersElsewhere =
  /\b(?:(?:described|mentioned|listed|explained|shown|discussed|noted|defined|stated|outlined|given|as|see|the|steps?|process|section) (?:above|below|earlier|previously)|above-mentioned|aforementioned|(?:the|these|this|as) (?:following|follows?)|following (?:\p{L}+ ){0,2}(?:steps?|rules?|commands?|examples?|list|table|sections?)|see (?:also|section|chapter|page|figure|table|appendix|below|above)|as follows|in this (?:section|chapter|example|case))\b|\b(?:above|below)(?=[.,;:)\s]*(?:$|[.,;:)]|\b(?:since|because|as|for|if|when|where|which)\b))|^\P{L}*(?:please )?see\b/iu;
