import type { Article } from '../../../index/article.ts';
import { type Library, libraryOf } from '../../../index/library.ts';
import { readText } from '../../index/read-text.ts';

/** An article of a file with this text. */
export function articleFrom(file: string, text: string): Article {
  const article = readText(file, Buffer.from(text));
  if (article.kind !== 'article') throw new Error(article.reason);
  return article;
}

const filler = Array.from({ length: 12 }, (_, i) => {
  return `Paragraph ${i + 1} of the log tells of wind ${i + 3} from the west. The keeper trimmed the lamp and wrote down the hour.`;
}).join('\n\n');

/** Rules with everything that a page can hold, long enough to scroll. */
export const boathouse = `---
title: The boathouse
author: Ada Marsh
date: 2026-03-01
url: https://example.org/boathouse.html
---
# The boathouse

The boathouse stands at the end of Quay Lane. It has been there since 1911, and [the society](https://example.org/society) keeps it.

## 1. Fees

Members pay 12 pounds a year. Guests pay 3 pounds a day, and their host signs for them. Nobody pays in the week of the regatta.

| Boat | Seats | A day | A week |
|------|-------|-------|--------|
| Heron, the long green skiff that lies at the inner mooring | 4 | 20 pounds | 90 pounds |
| Wren | 2 | 12 pounds | 55 pounds |

## 2. What to bring

Everybody brings:

- a life jacket that fits
- shoes with soft soles
- a bottle of water

> [!WARNING]
> The ladder at the north side is slippery after rain.

### 2.1 The lamp

Set it so:

\`\`\`
  lamp --colour green --minutes 20
lamp --status
\`\`\`

**Who may light the lamp?**

Only the keeper of the week.

## 3. The log

${filler}

## 4. The end of the day

Whoever comes in last locks the gate. The key hangs behind the third oar from the left.
`;

export const harbour = `港口守则

第一条 船只进港前必须用无线电报告。夜间进港的船只要点亮两盏绿灯。

第二条 码头上禁止明火。发现明火的人应当立即拉响警铃，并通知值班人员。
`;

export const lighthouse = `# المنارة

بنيت المنارة عام 1911. يشعل الحارس المصباح عند الغروب.

## الزيارة

تفتح المنارة أبوابها يوم الجمعة. الدخول مجاني للأطفال.
`;

/** Articles in three scripts. */
export function shelf(): Library {
  return libraryOf([
    articleFrom('boathouse.md', boathouse),
    articleFrom('harbour.txt', harbour),
    articleFrom('lighthouse.md', lighthouse),
  ]);
}
