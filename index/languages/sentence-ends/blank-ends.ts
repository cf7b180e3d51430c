/** Letters from which on a stretch can be a sentence, and those that stand between two blanks of it: what is shorter is a name or a number. */
const shortest = { sentence: 60, stretch: 15 };
/** With these a sentence begins, however short the one before is. */
const opensOne =
  /^(?:นอกจากนี้|นอกจากนั้น|อย่างไรก็ตาม|ต่อมา|ดังนั้น|หลังจากนั้น|ใน(?:ปี|วันที่|ขณะ|ช่วง|เดือน)|ทั้งนี้|ปัจจุบัน|จากนั้น|สำหรับ|เขา|เธอ|พวกเขา|มัน|แม้)/u;
/** Words that go on with a sentence behind a blank, and those that one can't end with. */
const goesOn =
  /^(?:และ|หรือ|แต่|ซึ่ง|โดย|ที่|เพื่อ|ว่า|ได้แก่|เช่น|กับ|จาก|ใน|ของ|รวม(?:ถึง|ทั้ง)|คือ|เป็น|ตลอดจน|จึง|ก็|แล้ว|ด้วย|เพราะ|เนื่องจาก|ทำให้|จนถึง|ถึง|อย่าง|แห่ง|ตาม|เมื่อ)/u;
const isOpen = /(?:และ|หรือ|แต่|ซึ่ง|โดย|ที่|เพื่อ|ว่า|ได้แก่|เช่น|กับ|จาก|ใน|ของ|คือ|เป็น|ประมาณ|ราว|เกือบ|ชื่อ|นาย|นาง|ดร\.)$/u;

/**
 * Where sentences end in Thai, which has no mark for it: at a blank, as its writers set one, though not at every one. Blanks also stand around numbers, names
 * in other letters and the parts of a long sentence. UTF-16 offsets, ascending, without the last.
 */
export function blankEnds(text: string): number[] {
  const ends: number[] = [];
  let from = 0;
  let [letters, counted] = [0, 0];
  for (const { 0: blanks, index } of text.matchAll(/[ \u00a0]+|[?!？！]+["”’)]*/gu)) {
    letters += lettersIn(text.slice(counted, index));
    counted = index;
    const behind = index + blanks.length;
    const isMark = !/^[ \u00a0]/.test(blanks);
    const isOne = isMark
      ? /^\s*\p{Script=Thai}/u.test(text.slice(behind)) && text.slice(from, index).trim() !== ''
      : isEnd(letters, text.slice(Math.max(from, index - seen), index), text.slice(behind, behind + seen));
    if (!isOne) continue;
    from = isMark ? behind : index;
    [letters, counted] = [0, from];
    ends.push(from);
  }
  return ends;
}

/** UTF-16 units that are looked at on both sides of a blank: a text may have none for pages. */
const seen = 200;

/** `letters` are those of the sentence before. */
function isEnd(letters: number, before: string, after: string): boolean {
  const last = before.split(/\s/u).at(-1) as string;
  const next = after.split(/\s/u, 1)[0] as string;
  if (!/[\p{Script=Thai}”’")]$/u.test(last) || isOpen.test(last) || !/^["“‘(]?\p{Script=Thai}/u.test(next))
    return false;
  const opens = opensOne.test(next);
  if (goesOn.test(next) && !opens) return false;
  if (letters < (opens ? shortest.sentence / 2 : shortest.sentence)) return false;
  return opens || (lettersIn(last) >= shortest.stretch && lettersIn(next) >= shortest.stretch);
}

function lettersIn(text: string): number {
  return text.match(/\p{Script=Thai}/gu)?.length ?? 0;
}
