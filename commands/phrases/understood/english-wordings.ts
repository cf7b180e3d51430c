/** Ways to ask in English for the whole of an article that leave nothing else to ask about. */

const noun = String.raw`(?:(?:news|blog|web)\s*)?(?:article|text|document|page|paper|post|story|piece|file|report|doc|readme|manual|book|thing|news|essay)`;
const the = String.raw`(?:the|this|that|your|our)\s+(?:(?:whole|entire|full)\s+)?`;
/** What the article may be called; a bare “paper” or “report” may be what an article is about. */
const text = String.raw`(?:${the}${noun}|article|text|it|this|that|all\s+(?:of\s+)?(?:this|it))`;
const ofText = String.raw`(?:\s+(?:of|in|from|for|behind)\s+${text})`;
const essence = String.raw`(?:summar(?:y|ies)|overview|outline|gist|tl;?\s?dr|synopsis|abstract|essence|recap|highlights|bottom\s+line|(?:short|long)\s+version|(?:key\s*|main\s+|central\s+|most\s+important\s+|core\s+|major\s+|general\s+|overall\s+)(?:takeaways?|points?|ideas?|themes?|topics?|messages?|subjects?|facts?|content|arguments?|statements?|thing)|takeaways?|big\s+picture)`;
/** Too common to mean the article by themselves. */
const facet = `(?:point|purpose|contents?|conclusion|idea|argument)`;
const brief = String.raw`(?:(?:brief|short|quick|concise)\s+)?`;
const lead = String.raw`(?:(?:so|and|but|ok(?:ay)?|hi|hey|hello|please|well|now|in\s+short|briefly|basically|generally),?\s+)*(?:(?:(?:can|could|would|will)\s+you\s+(?:please\s+)?)?(?:please\s+)?(?:tell|explain\s+to|show)\s+(?:me|us)\s+|do\s+you\s+know\s+|i\s+(?:want|would\s+like|need)\s+to\s+know\s+|i['’]d\s+like\s+to\s+know\s+)?`;
const tail = String.raw`(?:,?\s+(?:please|for\s+(?:me|us)|to\s+(?:me|us)|briefly|quickly|in\s+short|in\s+brief|in\s+a\s+nutshell|in\s+general|in\s+(?:a\s+few|one|two|three|five|\d+)\s+(?:short\s+)?(?:words?|sentences?|lines?|paragraphs?)))*`;
/** What is it about, what does it say, what is its main idea, sum it up, in a nutshell. */
const forms = [
  String.raw`what(?:['’]?s|\s+is|\s+was|\s+are|\s+were)?\s+${text}\s+(?:is\s+|was\s+)?(?:all\s+)?about`,
  String.raw`tell\s+(?:me|us)\s+(?:what\s+)?(?:all\s+)?about\s+${text}`,
  String.raw`what\s+(?:does|do|did)\s+(?:${text}|the\s+(?:author|writer))\s+(?:say|tell(?:\s+us|\s+me)?|talk\s+about|deal\s+with|cover|discuss|describe|contain|argue|report)`,
  String.raw`what(?:['’]s|\s+is|\s+was)\s+(?:${text}|the\s+(?:author|writer))\s+(?:saying|telling\s+(?:us|me)|discussing|describing|talking\s+about|covering|reporting)`,
  String.raw`what(?:['’]s|\s+is|\s+was)\s+(?:discussed|covered|described|said|reported|written)?\s*in\s+${text}`,
  String.raw`what\s+(?:happens|happened|can\s+i\s+learn|do\s+we\s+learn)\s+(?:in|from)\s+${text}`,
  String.raw`what\s+(?:do\s+i\s+need\s+to|should\s+i)\s+know(?:\s+(?:about|from)\s+${text})?`,
  String.raw`what(?:['’]s|\s+is)\s+(?:the|this)\s+(?:news\s+)?(?:article|text|document|news|story)`,
  String.raw`what\s+(?:topics?|subjects?|themes?)\s+(?:(?:does|do|are|is)\s+${text}\s+(?:cover|discuss|deal\s+with|about|address)|(?:are|is)\s+(?:covered|discussed)(?:\s+in\s+${text})?)`,
  String.raw`(?:what(?:['’]s|s|\s+is|\s+are)\s+(?:the\s+)(?:author['’]s\s+)?|(?:can|could|may)\s+(?:you|i|we)\s+(?:please\s+)?(?:give|get|have|see)\s+(?:me\s+|us\s+)?(?:an?\s+|the\s+)?|(?:give|show|list|get|write|make)\s+(?:me\s+|us\s+)?(?:an?\s+|the\s+)?|i(?:['’]d\s+like|\s+want|\s+need|\s+would\s+like)\s+(?:an?\s+|the\s+)?|(?:the\s+|an?\s+|in\s+a\s+)?)${brief}(?:${essence}|(?:topic|subject|theme|message)(?=\s+(?:of|in)|$))${ofText}?`,
  String.raw`what(?:['’]s|s|\s+is|\s+are)\s+the\s+(?:author['’]s\s+)?${facet}\s+(?:of|in|behind)\s+(?:${the})?(?:article|text|document|this|it)`,
  String.raw`(?:the\s+)?contents?\s+of\s+${text}`,
  String.raw`(?:${text}\s+)?in\s+a\s+nutshell`,
  String.raw`(?:(?:can|could|would|will)\s+you\s+)?(?:please\s+)?(?:briefly\s+|quickly\s+)?(?:summari[sz]e|sum\s+(?:(?:it|this|that)\s+)?up|recap|outline)(?:\s+${text})?`,
  String.raw`(?:(?:can|could|would|will)\s+you\s+)?(?:please\s+)?(?:explain|describe)\s+(?:the|this)\s+(?:whole\s+|entire\s+)?(?:news\s+)?(?:article|text|document)`,
  String.raw`what\s+(?:am\s+i|are\s+we)\s+(?:reading|looking\s+at)|what\s+did\s+i\s+just\s+read|eli5`,
];

export const englishWordings = new RegExp(`^${lead}(?:${forms.join('|')})${tail}$`, 'u');
