import { amounts, dates, people, places, times } from './asked.ts';
import type { AskingText } from './asked-by-text.ts';

/** Most of them are written in hiragana, which are no words here. */
export const japaneseAsking: AskingText = [
  [
    /何時間|何分|何日間|何か月|何ヶ月|何ヵ月|何週間|何年間|どのくらいの期間|どれくらいの期間/,
    { type: 'how-many', expects: ['duration', 'number'] },
  ],
  [/何時/, { type: 'when', expects: times }],
  [/いつ|何年|何月|何日|何曜日/, { type: 'when', expects: dates }],
  [/いくら|値段/, { type: 'how-many', expects: ['money', 'number'] }],
  [/いくつ|何[人個回歳台本枚件名%％]|どのくらい|どれくらい|どれだけ|どの程度/, { type: 'how-many', expects: amounts }],
  [/誰|だれ|どなた/, { type: 'who', expects: people }],
  [/どこ|何処/, { type: 'where', expects: places }],
  [/なぜ|何故|どうして|理由/, { type: 'why', expects: [] }],
  [/どうやって|どのように|どうすれば|どうしたら|方法/, { type: 'how', expects: [] }],
  [/何|なに|どの|どれ|どんな/, { type: 'what', expects: [] }],
  [/(?:か|の)[？?。]?\s*$|[？?]/, { type: 'yes-no', expects: [] }],
];
