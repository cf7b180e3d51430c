/** What a text may be called by who asks for the whole of it. */
const text = `(?:article|text|document|page|paper|post|story|piece|file|report|doc|readme|manual|book|thing|it|this|that)`;
const the = String.raw`(?:the|this|that|your|an?)?\s*(?:whole\s+|entire\s+|full\s+)?`;
const essence = String.raw`(?:summary|summar(?:y|ies)|overview|outline|gist|tl;?\s?dr|synopsis|abstract|essence|key\s*(?:points|takeaways|ideas|messages?|facts)|takeaways|(?:main|central|most\s+important|core)\s+(?:points?|ideas?|themes?|topics?|messages?|subjects?|content|arguments?|statements?)|big\s+picture|nutshell)`;

/** Forms that leave nothing else to ask about; a question about a part of the article fits none of them. */
const forms: readonly RegExp[] = [
  // English: what is it about, what does it say, what is its main idea, summarise it, in a nutshell.
  `(?:so\\s+|and\\s+|can you tell me\\s+|tell me\\s+|please\\s+)*what(?:['’]?s|\\s+is|\\s+was)?\\s+${the}${text}\\s+(?:is\\s+)?(?:all\\s+)?about`,
  `(?:please\\s+)?tell\\s+me\\s+(?:what\\s+)?(?:all\\s+)?about\\s+${the}${text}`,
  `what\\s+(?:does|do|did)\\s+${the}${text}\\s+(?:say|tell(?:\\s+us|\\s+me)?|talk\\s+about|deal\\s+with|cover|discuss|describe|contain)`,
  `what\\s+(?:topics?|subjects?|themes?)\\s+(?:does|do|are)\\s+${the}${text}\\s+(?:cover|discuss|deal\\s+with|about|address)`,
  `(?:what(?:['’]?s|\\s+is|\\s+are)\\s+|give\\s+(?:me\\s+|us\\s+)?|show\\s+(?:me\\s+)?|i\\s+(?:want|need|would like)\\s+)?${the}(?:brief\\s+|short\\s+|quick\\s+)?${essence}(?:\\s+(?:of|in|from|for)\\s+${the}${text})?`,
  `(?:can|could|would|will)?\\s*(?:you\\s+)?(?:please\\s+)?(?:summari[sz]e|sum\\s+up|recap|outline)(?:\\s+${the}${text})?(?:\\s+for\\s+me)?`,
  `what\\s+am\\s+i\\s+(?:reading|looking\\s+at)`,
].map((form) => new RegExp(`^(?:${form})(?:\\s+please)?$`, 'iu'));

const chineseText =
  '(?:这|這|本|该|該|此|那)?(?:一)?(?:篇|份|个|個|则|則)?(?:文章|文本|文件|文档|文檔|報導|报道|報道|材料|资料|資料|内容|內容|书|書|文)?';
const otherForms: readonly RegExp[] = [
  `(?:请问|請問|请|請)?${chineseText}(?:主要|大概|到底|都|大致)?(?:在)?(?:讲|講|说|說|谈|談|介绍|介紹|关于|關於|写|寫|讨论|討論)(?:的|了|述)?(?:是)?(?:些)?(?:什么|什麼|啥|哪些)(?:内容|內容|东西|東西|事)?(?:的)?(?:呢|啊|呀)?`,
  `(?:请|請)?(?:帮我|幫我|给我|給我|你)?(?:概括|总结|總結|概述|归纳|歸納|摘要)(?:一下)?${chineseText}(?:的)?(?:主要)?(?:内容|內容|大意|要点|要點)?`,
  `${chineseText}的?(?:主要内容|主要內容|中心思想|主旨|大意|摘要|要点|要點|概要|总结|總結|梗概|主题|主題)(?:是|有)?(?:什么|什麼|啥|哪些)?`,
  // Spanish.
  `(?:y\\s+)?(?:de|sobre)\\s+qu[eé]\\s+(?:trata|habla|va|es)(?:\\s+(?:el|la|este|esta|ese|esa)\\s+(?:art[ií]culo|texto|documento|p[aá]gina|historia))?`,
  `qu[eé]\\s+(?:dice|cuenta|explica)\\s+(?:el|este|ese)\\s+(?:art[ií]culo|texto|documento)`,
  `(?:cu[aá]l(?:es)?\\s+(?:es|son)\\s+)?(?:dame\\s+|hazme\\s+)?(?:el|la|las|los|un|una)?\\s*(?:resumen|s[ií]ntesis|idea\\s+principal|ideas\\s+principales|puntos\\s+(?:clave|principales)|tema(?:\\s+principal)?)(?:\\s+(?:del?|de\\s+(?:este|la|el))\\s*(?:el\\s+|este\\s+)?(?:art[ií]culo|texto|documento))?`,
  `(?:resume|resumir|resúmeme|puedes\\s+resumir)(?:\\s+(?:el|este|esta|la)\\s+(?:art[ií]culo|texto|documento))?`,
].map((form) => new RegExp(`^(?:${form})$`, 'iu'));

/** Whether somebody asks what the article as a whole is about, in English, Chinese or Spanish. */
export function asksForWhole(question: string): boolean {
  const bare = question
    .normalize('NFKC')
    .replace(/[\s?.!¿¡"“”'‘’,;:。？！、，]+$|^[\s¿¡"“”]+/gu, '')
    .replace(/\s+/g, ' ');
  return bare !== '' && [...forms, ...otherForms].some((form) => form.test(bare));
}
