import { describe, expect, it } from 'vitest';
import { blankEnds } from '../../../../index/languages/sentence-ends/blank-ends.ts';

const bridge = 'สะพานแห่งนี้สร้างขึ้นโดยวิศวกรจากเมืองเหนือเพื่อให้ชาวบ้านข้ามแม่น้ำได้ตลอดทั้งปี';

function cut(text: string): string[] {
  const edges = [0, ...blankEnds(text), text.length];
  return edges.slice(1).map((end, i) => text.slice(edges[i], end).trim());
}

describe('a blank in Thai', () => {
  it('ends a sentence between two stretches that are long enough', () => {
    const storm = 'พายุใหญ่ทำให้หอคอยด้านทิศใต้เสียหายอย่างหนัก';
    expect(cut(`${bridge} ${storm}`)).toEqual([bridge, storm]);
  });

  it.each([
    ['a number', '1931 ตามบันทึกของเมือง'],
    ['a name in other letters', 'Ada Lovelace เป็นผู้ออกแบบ'],
    ['a word that goes on', 'ซึ่งต้องจ่ายค่าผ่านทางคนละห้าบาททุกครั้ง'],
    ['a short word', 'สคิลเลอร์ อีกด้วย'],
  ])('ends none before %s', (_, rest) => {
    expect(cut(`${bridge} ${rest}`)).toEqual([`${bridge} ${rest}`]);
  });

  it('ends a short one before a word that opens sentences, and a mark ends any', () => {
    const first = 'ชาวบ้านข้ามแม่น้ำได้ตลอดทั้งปีโดยไม่ต้องใช้เรือ';
    expect(cut(`${first} ต่อมาพายุใหญ่ทำให้หอคอยเสียหาย`)).toEqual([first, 'ต่อมาพายุใหญ่ทำให้หอคอยเสียหาย']);
    expect(cut('ใครสร้าง? วิศวกรสร้าง')).toEqual(['ใครสร้าง?', 'วิศวกรสร้าง']);
  });
});
