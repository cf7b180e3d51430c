import { japaneseDays } from './day-words.ts';
import { japaneseFollowUps } from './japanese-follow-ups.ts';
import { japaneseNaming } from './japanese-naming.ts';
import { japaneseSections } from './japanese-sections.ts';
import { japaneseWordings } from './japanese-wordings.ts';
import { clockTime, timeNamed, type Understood } from './understood.ts';

export const understoodInJapanese: Understood = {
  whole: japaneseWordings,
  greetings: [
    'こんにちは',
    'こんばんは',
    'おはよう(?:ございます)?',
    'はじめまして',
    'やあ',
    'どうも',
    '(?:どうも)?ありがとう(?:ございます|ございました)?',
    'よろしく(?:お願いします|お願いいたします)?',
  ],
  greeted: ['みなさん', '皆さん'],
  askingForHelp: [
    'ヘルプ',
    '助けて(?:ください)?',
    '(?:何|なに)が(?:できる|出来る|できます|出来ます)(?:の|ん)?(?:です)?か?',
    '使い方(?:は|を教えて(?:ください|下さい)?)?',
    'どう(?:使えばいい|使う|やって使う)(?:の|ん)?(?:です)?か?',
  ],
  timeOfDay: (text) =>
    timeNamed(text, /^(?:正午|お?昼)$/u, /^(?:真夜中|深夜|零時|午前零時)$/u) ?? clockTime(text, clock),
  oclock: ['時'],
  days: japaneseDays,
  cities: {
    'Asia/Tokyo': ['東京', '大阪', '京都', '札幌', '福岡', '名古屋', '横浜', '神戸', '仙台', '広島', '沖縄', '那覇'],
    'Asia/Seoul': ['ソウル', '釜山'],
    'Asia/Shanghai': ['北京', '上海', '広州', '深セン'],
    'Asia/Taipei': ['台北', '台湾'],
    'Asia/Hong_Kong': ['香港'],
    'Asia/Singapore': ['シンガポール'],
    'Asia/Bangkok': ['バンコク'],
    'Asia/Jakarta': ['ジャカルタ'],
    'Asia/Manila': ['マニラ'],
    'Asia/Ho_Chi_Minh': ['ハノイ', 'ホーチミン'],
    'Asia/Kolkata': ['デリー', 'ムンバイ'],
    'Asia/Dubai': ['ドバイ'],
    'Europe/London': ['ロンドン'],
    'Europe/Paris': ['パリ'],
    'Europe/Berlin': ['ベルリン', 'ミュンヘン'],
    'Europe/Madrid': ['マドリード', 'バルセロナ'],
    'Europe/Rome': ['ローマ', 'ミラノ'],
    'Europe/Amsterdam': ['アムステルダム'],
    'Europe/Moscow': ['モスクワ'],
    'America/New_York': ['ニューヨーク', 'ワシントン', 'ボストン'],
    'America/Los_Angeles': ['ロサンゼルス', 'サンフランシスコ', 'シアトル'],
    'America/Chicago': ['シカゴ'],
    'America/Toronto': ['トロント'],
    'America/Vancouver': ['バンクーバー'],
    'America/Sao_Paulo': ['サンパウロ'],
    'America/Mexico_City': ['メキシコシティ'],
    'Australia/Sydney': ['シドニー'],
    'Pacific/Honolulu': ['ハワイ', 'ホノルル'],
  },
  sections: japaneseSections,
  followUps: japaneseFollowUps,
  naming: japaneseNaming,
  ownCharacters: undefined,
};

/** 午後9時半: part of the day, hour, minutes. */
const clock =
  /^(?:(?<am>午前|早朝|朝)|(?<noon>お?昼)|(?<pm>午後|夕方|夜|晩))?の?\s*(?<hour>\d{1,2})\s*[時:]\s*(?:(?<minute>\d{1,2})\s*分?|(?<half>半))?\s*(?:ちょうど|ごろ|頃|に)?$/u;
