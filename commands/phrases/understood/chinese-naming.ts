import type { NamingWords } from './naming-words.ts';

const article = '(?:文章|报道|報道|報導)';
/** What texts are called. */
const some =
  '(?:文档|文檔|文件|页面|頁面|帖子|规则|規則|规定|規定|守则|守則|章程|条例|條例|政策|条款|條款|协议|協議|合同|合約|手册|手冊|指南|说明书|說明書|说明|說明|常见问题|常見問題|faq|更新日志|更新日誌|会议记录|會議記錄|会议纪要|會議紀要|时刻表|時刻表|时间表|時間表|公告|通知|菜单|菜單|食谱|食譜|访谈|訪談|报告|報告)';
const by = '(?:根据|根據|按照|依据|依據|依照|按|在)';
const inside = '(?:里面|裡面|里边|里|裡|裏|中|上)?';
const says = '(?:[对對]|关于|關於|是?怎[么麼]|有没有|有沒有|[说說讲講写寫]|规定|規定|提到)';
const name = String.raw`[\p{Script=Han}\p{L}\p{N}]{1,10}?`;

const called = `(?<name>${name})的?${article}${inside}`;

/** In either script. No word tells that an article is meant, but that it is called so. */
export const chineseNaming: NamingWords = {
  cues: [article, some].map((form) => new RegExp(form, 'iu')),
  article: [],
  some: [
    new RegExp(`(?<by>${by})?(?:[这這那]篇)?${called}`, 'giu'),
    new RegExp(`(?<by>${by})(?:[这這那]份)?(?<name>(?:${name})?${some})${inside}[，,]?`, 'giu'),
    new RegExp(`(?<name>(?:${name})?${some})${inside}(?=${says})`, 'giu'),
  ],
  whole: [new RegExp(called, 'giu'), new RegExp(`(?<name>(?:${name})?${some})`, 'giu')],
  it: '这',
  dropsSubject: true,
};
