import type { SectionWords } from './section-words.ts';

/** Both scripts. What numbers stand in (第十二条) every language of articles has. */
export const chineseSections: SectionWords = {
  section: ['章节', '章節'],
  part: ['第', '规则', '規則', '条款', '條款', '附录', '附錄', '版本'],
  to: ['至', '到'],
  and: ['和', '与', '與', '及'],
  sentence: ['句'],
  asking:
    `说了什么 說了什麼 是什么 是什麼 说什么 說什麼 讲什么 講什麼 规定了什么 規定了什麼 的内容 的內容 内容 內容 什么 什麼 怎么说 怎麼說 规定 規定 请问
    請問 请 請 给我看 給我看 看看 显示 顯示 是 的 说 說 讲 講 写 寫 了 呢 吗 嗎`.split(/\s+/),
};
