import { chineseFollowUps } from './chinese-follow-ups.ts';
import { chineseNaming } from './chinese-naming.ts';
import { chineseSections } from './chinese-sections.ts';
import { chineseWordings } from './chinese-wordings.ts';
import { chineseDays } from './day-words.ts';
import { clockTime, timeNamed, type Understood } from './understood.ts';

/** In either script: people write both in one place. */
export const understoodInChinese: Understood = {
  whole: chineseWordings,
  greetings: ['你好', '您好', '嗨', '哈囉', '哈啰', '早上好', '谢谢', '謝謝'],
  greeted: [],
  askingForHelp: ['帮助', '幫助', '說明', '你(?:能|会|會|可以)(?:做|干|幹)?(?:什么|什麼|啥)', '怎(?:么|麼)用你'],
  timeOfDay: (text) => timeNamed(text, /^(?:正午|中午)$/u, /^(?:午夜|半夜|零[点點时時])$/u) ?? clockTime(text, clock),
  oclock: [],
  days: chineseDays,
  cities: {
    'Asia/Shanghai': ['上海', '北京', '广州', '廣州', '深圳'],
    'Asia/Taipei': ['台北', '臺北', '台湾', '台灣'],
    'Asia/Hong_Kong': ['香港'],
    'Asia/Macau': ['澳门', '澳門'],
    'Asia/Tokyo': ['东京', '東京'],
    'Asia/Seoul': ['首尔', '首爾'],
    'Asia/Singapore': ['新加坡'],
    'Europe/London': ['伦敦', '倫敦'],
    'Europe/Paris': ['巴黎'],
    'Europe/Berlin': ['柏林'],
    'Europe/Madrid': ['马德里', '馬德里'],
    'America/New_York': ['纽约', '紐約'],
    'America/Los_Angeles': ['洛杉矶', '洛杉磯'],
    'America/Chicago': ['芝加哥'],
    'America/Mexico_City': ['墨西哥城'],
    'Australia/Sydney': ['悉尼', '雪梨'],
  },
  sections: chineseSections,
  followUps: chineseFollowUps,
  naming: chineseNaming,
  ownCharacters: undefined,
};

/** 晚上 9 点半: part of the day, hour, minutes. */
const clock =
  /^(?:(?<am>凌晨|清晨|早上|早晨|上午)|(?<noon>中午)|(?<pm>下午|傍晚|晚上|夜里|夜裡))?\s*(?<hour>\d{1,2})\s*[点點时時:]\s*(?:(?<minute>\d{1,2})\s*分?|(?<half>半))?\s*整?$/u;
