import type { SectionWords } from './section-words.ts';

/** Both scripts. What numbers stand in (第十二条) every language of articles has. */
export const chineseSections: SectionWords = {
  section: ['章节', '章節'],
  part: ['第', '规则', '規則', '条款', '條款', '附录', '附錄', '版本'],
  to: ['至', '到'],
  until: [],
  and: ['和', '与', '與', '及'],
  sentence: ['句'],
  asking:
    `说了什么 說了什麼 是什么 是什麼 说什么 說什麼 讲什么 講什麼 规定了什么 規定了什麼 的内容 的內容 内容 內容 什么 什麼 怎么说 怎麼說 规定 規定 请问
    請問 请 請 给我看 給我看 看看 显示 顯示 是 的 说 說 讲 講 写 寫 了 呢 吗 嗎`.split(/\s+/),
  versions: {
    released: ['发布', '發布', '推出', '上线', '上線'],
    when: ['时候', '時候', '何时', '何時', '日期', '时间', '時間', '哪天'],
    changes: '更新 变化 變化 变更 變更 改动 改動 改变 改變 新'.split(' '),
    kinds: {
      added: ['新增', '增加', '添加', '加入'],
      fixed: ['修复', '修復', '修正'],
      removed: ['移除', '删除', '刪除', '去掉'],
      changed: ['变更', '變更', '改进', '改進'],
      deprecated: ['弃用', '棄用'],
      security: ['安全'],
    },
    around: ['版本', '版', '有', '在', '中', '里', '裡', '被', '都', '哪些', '些', '於', '于'],
  },
};
