import { amounts, dates, people, places, times } from './asked.ts';
import { type AskingText, askedByText } from './asked-by-text.ts';
import type { CutWord } from './language.ts';
import { makeLanguage } from './make-language.ts';

/** Thai has no blanks between its words: they are cut by ICU's dictionary, which comes with the JavaScript engine. */
function cutByDictionary(): (text: string) => Iterable<CutWord> {
  let words: Intl.Segmenter | undefined;
  return function* (text) {
    words ??= new Intl.Segmenter('th', { granularity: 'word' });
    for (const { segment, index, isWordLike } of words.segment(text)) if (isWordLike) yield { 0: segment, index };
  };
}

const asks: AskingText = [
  [/กี่โมง|เวลา(?:ใด|ไหน|เท่าไร)/, { type: 'when', expects: times }],
  [
    /นาน(?:เท่า|แค่|เพียง)|กี่(?:วัน|เดือน|ปี|สัปดาห์|ชั่วโมง|นาที|ครั้ง)|บ่อยแค่ไหน/,
    { type: 'how-many', expects: ['duration', 'number'] },
  ],
  [/กี่บาท|ราคาเท่า|ค่า.{0,20}เท่า/, { type: 'how-many', expects: ['money', 'number'] }],
  [/กี่|เท่า(?:ไร|ไหร่|ใด)|มากแค่ไหน/, { type: 'how-many', expects: amounts }],
  [/เมื่อ(?:ไร|ไหร่|ใด)|(?:ปี|วันที่|วัน|เดือน|ศตวรรษ)(?:ใด|ไหน|อะไร)/, { type: 'when', expects: dates }],
  [/ที่(?:ไหน|ใด)|(?:เมือง|ประเทศ|สถานที่|แห่ง)(?:ใด|ไหน|อะไร)/, { type: 'where', expects: places }],
  [/ใคร|ผู้ใด/, { type: 'who', expects: people }],
  [/ทำไม|เหตุใด|เพราะอะไร|สาเหตุ(?:ใด|อะไร)/, { type: 'why', expects: [] }],
  [/อย่างไร|ยังไง/, { type: 'how', expects: [] }],
  [/อะไร|ใด|ไหน/, { type: 'what', expects: [] }],
  [/ไหม|มั้ย|หรือ(?:ไม่|เปล่า)|[?？]/, { type: 'yes-no', expects: [] }],
];

/** Thai: its words have no forms, so that they are their own stems. */
export const thai = makeLanguage({
  code: 'th',
  script: 'Thai',
  cut: cutByDictionary(),
  stem: (word) => word,
  stopList: 'tha',
  content: 'จัด ตั้ง พบ ครั้ง วัน ส่ง สุด รับ เปิด เปิดเผย เห็น แรก เริ่ม รวม ผล ด้าน หนึ่ง ที่สุด ช่วง กล่าว ราย ร่วม',
  grammar: `ใคร อะไร เมื่อ เมื่อไร เมื่อไหร่ เมื่อใด ที่ไหน ไหน ทำไม อย่างไร ยังไง เท่าไร เท่าไหร่ เท่าใด กี่ ใด หรือไม่ ไหม มั้ย หรือเปล่า ของ ใน ที่ และ หรือ แต่ ก็ จะ ได้ มี เป็น คือ อยู่ ให้ กับ จาก โดย เพื่อ ว่า ซึ่ง ถูก
    ทำ ทำให้ ความ การ นี้ นั้น ๆ ไป มา ไว้ ขึ้น ลง นะ ครับ ค่ะ คะ ช่วย บอก หน่อย ฉัน ผม คุณ ไหร่ ไร เท่า บ้าง สิ่ง แค่ เพียง ละ`,
  numbers: ['สอง', 'สาม', 'สี่', 'ห้า', 'หก', 'เจ็ด', 'แปด', 'เก้า', 'สิบ', '', ''],
  months: 'มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม',
  asking: {
    asks: [],
    nouns: { person: '', place: '', date: 'ปี วัน เดือน', time: '', number: '', money: '' },
    degrees: 'นาน บ่อย',
    auxiliaries: '',
  },
  askedFor: askedByText(asks),
  askers: 'ใคร อะไร เมื่อไร เมื่อไหร่ เมื่อใด ที่ไหน ไหน ทำไม อย่างไร ยังไง เท่าไร เท่าไหร่ เท่าใด กี่ ใด',
  shaping: 'ชื่อ ประเภท ชนิด เรียก ตัวอย่าง หมายถึง หมายความ เหตุผล วิธี',
  article: 'บทความ ข้อความ เอกสาร หน้า ผู้เขียน',
  capitalsName: false,
  chat: ['สวัสดี(?:ครับ|ค่ะ|คะ)?', 'ขอบคุณ(?:ครับ|ค่ะ|มาก)?', 'ขอถาม(?:หน่อย)?', 'ใครรู้บ้าง(?:ว่า)?', 'อยากรู้(?:ว่า)?', '5{3,}'],
  short: [],
  people: 'ฉัน ผม เรา คุณ ใคร',
  but: 'แต่',
  pointsBack: 'เขา เธอ มัน พวกเขา นี่ นั่น ที่นี่ ที่นั่น',
  joins: String.raw`(?:แต่|อย่างไรก็ตาม|นอกจากนี้|ดังนั้น|จากนั้น|ต่อมา|และ|หรือ|เช่น|มิฉะนั้น)\p{L}*`,
  means: {
    reason: 'เพราะ|เนื่องจาก|จึง|ดังนั้น|เพื่อ|สาเหตุ|เหตุผล',
    by: 'โดย|ด้วย|ผ่าน|ใช้',
    definition: 'คือ|เป็น|หมายถึง|เรียกว่า',
    denial: 'ไม่|มิ|ห้าม|ไร้|ปราศจาก',
    permission: 'ได้|ต้อง|ห้าม|ควร|อนุญาต|จำเป็น|ไม่|เท่านั้น',
    beforePlace: 'ใน|ที่|จาก',
    beforeDate: 'ใน|เมื่อ|ปี|วันที่',
  },
  written: {
    counted: 'สอง|สาม|สี่|ห้า|หก|เจ็ด|แปด|เก้า|สิบ',
    multiples: 'พัน|หมื่น|แสน|ล้าน|พันล้าน',
    months: 'มกราคม|กุมภาพันธ์|มีนาคม|เมษายน|พฤษภาคม|มิถุนายน|กรกฎาคม|สิงหาคม|กันยายน|ตุลาคม|พฤศจิกายน|ธันวาคม',
    inDate: ' ?(?:พ\\.ศ\\. ?|ค\\.ศ\\. ?|ปี )?',
    weekdays: 'วัน(?:จันทร์|อังคาร|พุธ|พฤหัสบดี|ศุกร์|เสาร์|อาทิตย์)',
    units: 'ปี|เดือน|วัน|สัปดาห์|ชั่วโมง|นาที|วินาที|ศตวรรษ|ทศวรรษ',
    coins: 'บาท|ดอลลาร์|ยูโร|ปอนด์|เยน',
    percent: 'เปอร์เซ็นต์|ร้อยละ',
    clock: 'น\\.|นาฬิกา|โมง',
    names: undefined,
    and: 'และ',
    or: 'หรือ',
    to: 'ถึง',
    between: 'ระหว่าง',
    by: 'โดย',
    articles: '(?!)',
  },
  detected: 'และ ใน ที่ เป็น',
  marks: '(?!)',
  caution: 1,
  // Set by hand: where a blank ends a sentence is often a guess, so that the right words are cut in two.
  doubt: 1.5,
});
