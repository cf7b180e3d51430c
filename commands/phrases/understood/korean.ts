import { koreanDays } from './day-words.ts';
import { koreanFollowUps } from './korean-follow-ups.ts';
import { koreanNaming } from './korean-naming.ts';
import { koreanSections } from './korean-sections.ts';
import { koreanWordings } from './korean-wordings.ts';
import { clockTime, timeNamed, type Understood } from './understood.ts';

export const understoodInKorean: Understood = {
  whole: koreanWordings,
  greetings: [
    '안녕(?:하세요|하십니까)?',
    '반갑습니다',
    '반가워요?',
    '하이',
    '좋은 아침(?:이에요|입니다)?',
    '(?:정말 |너무 )?(?:고마워요?|고맙습니다|감사합니다|감사해요)',
  ],
  greeted: ['여러분', '봇'],
  askingForHelp: [
    '도움말?',
    '도와 ?(?:줘|줘요|주세요)',
    '(?:무엇을|무얼|뭘|뭐) ?할 ?수 ?있(?:어|어요|나요|니|습니까)',
    '(?:사용법|쓰는 법)(?:은|이 ?뭐예요|을? ?알려 ?(?:줘|주세요))?',
    '어떻게 ?(?:써요?|쓰나요|쓰는 거예요|사용해요?|사용하나요)',
  ],
  timeOfDay: (text) => timeNamed(text, /^(?:정오|한낮)$/u, /^자정$/u) ?? clockTime(inDigits(text), clock),
  oclock: ['시'],
  days: koreanDays,
  cities: {
    'Asia/Seoul': ['서울', '부산', '인천', '대구', '대전', '광주', '울산', '제주'],
    'Asia/Pyongyang': ['평양'],
    'Asia/Tokyo': ['도쿄', '오사카', '교토', '후쿠오카', '삿포로'],
    'Asia/Shanghai': ['베이징', '상하이', '광저우', '선전'],
    'Asia/Taipei': ['타이베이', '대만'],
    'Asia/Hong_Kong': ['홍콩'],
    'Asia/Singapore': ['싱가포르'],
    'Asia/Bangkok': ['방콕'],
    'Asia/Ho_Chi_Minh': ['하노이', '호찌민', '호치민'],
    'Asia/Jakarta': ['자카르타'],
    'Asia/Manila': ['마닐라'],
    'Asia/Kolkata': ['델리', '뭄바이'],
    'Asia/Dubai': ['두바이'],
    'Europe/London': ['런던'],
    'Europe/Paris': ['파리'],
    'Europe/Berlin': ['베를린', '뮌헨', '프랑크푸르트'],
    'Europe/Madrid': ['마드리드', '바르셀로나'],
    'Europe/Rome': ['로마', '밀라노'],
    'Europe/Amsterdam': ['암스테르담'],
    'Europe/Moscow': ['모스크바'],
    'America/New_York': ['뉴욕', '워싱턴', '보스턴', '애틀랜타'],
    'America/Los_Angeles': ['로스앤젤레스', '엘에이', '샌프란시스코', '시애틀'],
    'America/Chicago': ['시카고'],
    'America/Toronto': ['토론토'],
    'America/Vancouver': ['밴쿠버'],
    'America/Sao_Paulo': ['상파울루'],
    'America/Mexico_City': ['멕시코시티'],
    'Australia/Sydney': ['시드니'],
    'Pacific/Honolulu': ['하와이', '호놀룰루'],
  },
  sections: koreanSections,
  followUps: koreanFollowUps,
  naming: koreanNaming,
  ownCharacters: undefined,
};

/** 오후 9시 반: part of the day, hour, minutes. */
const clock =
  /^(?:(?<am>오전|아침|새벽)|(?<noon>낮)|(?<pm>오후|저녁|밤))?\s*(?<hour>\d{1,2})\s*시(?:\s*(?:(?<minute>\d{1,2})\s*분|(?<half>반)))?(?:\s*(?:정각|에))?$/u;
const hours = ['한', '두', '세', '네', '다섯', '여섯', '일곱', '여덟', '아홉', '열', '열한', '열두'];
const hourNamed = new RegExp(`(?<!\\p{L})(${[...hours].reverse().join('|')})(?=\\s*시)`, 'u');

/** 아홉 시 is 9시. */
function inDigits(text: string): string {
  return text.replace(hourNamed, (hour) => String(hours.indexOf(hour) + 1));
}
