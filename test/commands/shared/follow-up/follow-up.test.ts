import { describe, expect, it } from 'vitest';
import { readFollowUp } from '../../../../commands/shared/follow-up/follow-up.ts';
import { isTalk } from '../../../../commands/shared/follow-up/talk.ts';
import { openLexicon } from '../../../../index/lexicon/lexicon.ts';

const lexicon = openLexicon('index/lexicon');

/** The question that a reply is understood as; what else it is, in brackets. */
function understood(reply: string, earlier: string): string {
  const followUp = readFollowUp(reply, earlier, lexicon);
  return followUp.kind === 'completed' ? followUp.question : `[${followUp.kind}]`;
}

const ferry = 'Who opens the new ferry?';
const library = 'When does the library open?';
const dog = 'Can I bring my dog?';
const ticket = 'How much is a day ticket?';
const pool = 'What time does the pool open on Mondays?';

describe('a reply of an asking word', () => {
  it.each([
    ['and when?', ferry, 'When … opens the new ferry?'],
    ['why', dog, 'Why can I bring my dog?'],
    ['who else?', ferry, 'Who else opens the new ferry?'],
    ['how much?', 'Where can I hire a canoe?', 'How much … can I hire a canoe?'],
    ['so since when exactly lol', library, 'Since when does the library open?'],
    ['where?', pool, 'Where does the pool open on Mondays?'],
    ['and by whom?', 'when was the bridge built', 'By whom was the bridge built?'],
    ['how often', 'hey does anyone know when the fridge gets cleaned lol', 'How often … the fridge gets cleaned?'],
    ['and when?', 'opening hours', 'When … opening hours?'],
    ['when?', 'tell me about the cup final', 'When … the cup final?'],
    ['why?', 'When … opens the new ferry?', 'Why … opens the new ferry?'],
    ['and who in 1990?', ferry, 'Who opens the new ferry in 1990?'],
    ['how much for two adults?', ticket, 'How much is a day ticket for two adults?'],
  ])('“%s” after “%s” takes the place of the other: “%s”', (reply, earlier, question) => {
    expect(understood(reply, earlier)).toBe(question);
  });
});

describe('a reply of a time or with a preposition', () => {
  it.each([
    ['and on sundays?', pool, 'What time does the pool open on sundays?'],
    ['sundays?', pool, 'What time does the pool open on sundays?'],
    ['in May?', pool, 'What time does the pool open in May?'],
    ['tomorrow?', library, 'When does the library open tomorrow?'],
    ['what about on weekends', library, 'When does the library open on weekends?'],
    ['for students?', ticket, 'How much is a day ticket for students?'],
    ['and without a card?', 'Can I swim without a cap?', 'Can I swim without a card?'],
    ['on fridays?', ticket, 'How much is a day ticket on fridays?'],
  ])('“%s” after “%s” takes the place of the like, or is added: “%s”', (reply, earlier, question) => {
    expect(understood(reply, earlier)).toBe(question);
  });
});

describe('a reply about something else', () => {
  it.each([
    ['what about cats?', dog, 'Can I bring cats?'],
    ['and the gym?', library, 'When does the gym open?'],
    ['and my bike?', dog, 'Can I bring my bike?'],
    ['what about a season ticket', ticket, 'How much is a season ticket?'],
    ['and guests?', 'What do members pay?', 'What do guests pay?'],
    ['what about guests?', ferry, 'Who opens the new ferry … guests?'],
    ['and rule 3?', 'what is rule 2', 'What is rule 3?'],
    ['how about parking', 'what does it say about dogs', 'What does it say about parking?'],
  ])(
    '“%s” after “%s” takes the place of what is like it, or stands beside the rest: “%s”',
    (reply, earlier, question) => {
      expect(understood(reply, earlier)).toBe(question);
    },
  );
});

describe('a reply whose asking word has no place in the earlier question', () => {
  it.each([
    ['and who?', 'Why is the sky blue?', 'Who … the sky blue?'],
    ['how many?', 'when are moderators elected', 'How many moderators are elected?'],
    ['and who?', 'when are moderators elected', 'Who … moderators elected?'],
    ['how much?', 'When is lunch?', 'How much is lunch?'],
    ['what?', 'Can I bring my dog?', 'What … can I bring my dog?'],
    ['and when?', 'what does it say about refunds', 'When … refunds?'],
    ['and when?', 'what does the handbook say about refunds', 'When … does the handbook say about refunds?'],
    ['and when?', 'In the article “Tides”, what does it say about boats?', 'In the article “Tides”, when … boats?'],
    ['what about nets?', 'In the article “Tides”, when … boats?', 'In the article “Tides”, when … nets?'],
  ])('“%s” after “%s” stands before or beside it: “%s”', (reply, earlier, question) => {
    expect(understood(reply, earlier)).toBe(question);
  });
});

describe('a phrase that is exchanged', () => {
  it.each([
    ['and Wang Wei?', 'When is Chen Jining?', 'When is Wang Wei?'],
    ['and wang wei?', 'who is chen jining', 'Who is wang wei?'],
    ['and Lena Ott?', 'What does Ben Hale teach?', 'What does Lena Ott teach?'],
    [
      'and the laser cutter?',
      'How much does membership cost for guests',
      'How much does the laser cutter cost for guests?',
    ],
    ['and the bar?', 'when is lunch', 'When is the bar?'],
    ['what about the old town hall', 'when does the new library open', 'When does the old town hall open?'],
    ['and two guests?', 'can i bring a guest', 'Can i bring two guests?'],
    ['what about dogs', 'Can i bring two guests?', 'Can i bring dogs?'],
    ['what about dogs', 'Who opens the new ferry … guests?', 'Who opens the new ferry … dogs?'],
    ['for children?', 'How much is a day ticket for two adults?', 'How much is a day ticket for children?'],
    ['and tom?', 'who is priya', 'Who is tom?'],
    ['where does he teach?', 'Who is tom?', 'Where does tom teach?'],
    ['how old is she', 'who is the treasurer', 'How old is the treasurer?'],
    ['and is it deep?', 'why is the pool closed', 'Is the pool deep?'],
  ])('“%s” after “%s” is exchanged whole: “%s”', (reply, earlier, question) => {
    expect(understood(reply, earlier)).toBe(question);
  });
});

describe('a reply that has its own verb and subject, or nothing to lean on', () => {
  it.each([
    ['how many died?', 'Who is Wang Wei?'],
    ['who pays?', dog],
    ['which teams won', 'When was the cup final?'],
    ['how much is it', 'Who is tom?'],
    ['is it free?', 'Who is the treasurer?'],
    ['how do i join', library],
    ['when do courses start', ticket],
    ['can guests stay overnight', dog],
    ['do i need a permit', ticket],
    ['are there lockers?', pool],
    ['what happens if i lose my key', ferry],
    ['my parcel never came', ferry],
    ['refund policy', ticket],
    ['What about lunch?', "that's not what I asked"],
    ['and when?', 'you are wrong'],
    ['and when?', 'it is about money'],
  ])('“%s” stands alone after “%s”', (reply, earlier) => {
    expect(understood(reply, earlier)).toBe('[alone]');
  });
});

it('says whether a reply has nothing of its own to be looked up, or names what to ask the earlier question of', () => {
  const replies = ['and when?', 'what about guests?', 'and the gym?', 'on sundays?', 'how deep is it?', 'is it cold?'];
  const leaning = replies.map((reply) => {
    const followUp = readFollowUp(reply, pool, lexicon);
    return followUp.kind === 'completed' ? followUp.leans : followUp.kind;
  });
  expect(leaning).toEqual(['wholly', 'wholly', 'partly', 'partly', 'partly', 'partly']);
});

describe('a reply with a condition', () => {
  it.each([
    ["what if i'm late?", 'When does the tour start?', "When does the tour start if i'm late?"],
    ['and if it rains', 'Where is the fair if it snows?', 'Where is the fair if it rains?'],
    ['what if i lose my card?', dog, '[alone]'],
  ])('“%s” after “%s” is “%s”', (reply, earlier, question) => {
    expect(understood(reply, earlier)).toBe(question);
  });
});

describe('a reply that points back', () => {
  it.each([
    ['and when does it close?', library, 'When does the library close?'],
    ['where can i buy one?', ticket, 'Where can i buy a day ticket?'],
    ['does it need a lead?', dog, 'Does my dog need a lead?'],
    ['do they need a licence?', 'Are dogs allowed inside?', 'Do dogs need a licence?'],
    ['what are its hours?', library, 'What are the library’s hours?'],
    ['who built it?', 'when was the bridge built', 'Who built the bridge?'],
    ['how old is she?', ferry, 'How old is she … the new ferry?'],
    ['and who won?', 'When was the cup final?', 'Who won … the cup final?'],
    ['who won?', 'When was the cup final?', '[alone]'],
    ['how long does it take to get a card?', library, '[alone]'],
    ['is there a lift?', library, '[alone]'],
    ['if I lose the card, can I replace it?', library, '[alone]'],
  ])('“%s” after “%s” is “%s”', (reply, earlier, question) => {
    expect(understood(reply, earlier)).toBe(question);
  });
});

describe('a reply in Spanish', () => {
  const ferri = '¿Quién inaugura el nuevo ferry?';
  const piscina = '¿A qué hora abre la piscina los lunes?';
  it.each([
    ['¿y cuándo?', ferri, '¿Cuándo inaugura el nuevo ferry?'],
    ['¿por qué?', ferri, '¿Por qué inaugura el nuevo ferry?'],
    ['¿quién más?', ferri, '¿Quién más inaugura el nuevo ferry?'],
    ['¿cuánto cuesta?', ferri, '¿Cuánto cuesta … el nuevo ferry?'],
    ['¿y los domingos?', piscina, '¿A qué hora abre la piscina los domingos?'],
    ['¿y la sauna?', piscina, '¿A qué hora abre la sauna los lunes?'],
    ['¿y si llego tarde?', ferri, '¿Quién inaugura el nuevo ferry si llego tarde?'],
    ['¿qué pasa con los invitados?', ferri, '¿Quién inaugura el nuevo ferry … los invitados?'],
    ['¿quién paga el autobús?', ferri, '[alone]'],
    ['¿dónde lo dice?', ferri, '[source]'],
    ['gracias', ferri, '[talk]'],
  ])('“%s” after “%s” is “%s”', (reply, earlier, question) => {
    expect(understood(reply, earlier)).toBe(question);
  });
});

describe('a reply in Chinese', () => {
  const ferry = '谁主持了新渡轮的启用？';
  it.each([
    ['那什么时候？', ferry, '什么时候主持了新渡轮的启用？'],
    ['还有谁？', ferry, '还有谁主持了新渡轮的启用？'],
    ['為什麼？', '可以带狗吗？', '為什麼可以带狗？'],
    ['星期天呢？', '图书馆什么时候开门？', '星期天，图书馆什么时候开门？'],
    ['健身房呢？', '图书馆什么时候开门？', '健身房什么时候开门？'],
    ['它什么时候关门？', '图书馆几点开门？', '图书馆什么时候关门？'],
    ['如果迟到呢？', '图书馆什么时候开门？', '如果迟到，图书馆什么时候开门？'],
    ['学生票多少钱？', ferry, '[alone]'],
    ['确定吗？', ferry, '[doubt]'],
    ['出处？', ferry, '[source]'],
    ['謝謝', ferry, '[talk]'],
  ])('“%s” after “%s” is “%s”', (reply, earlier, question) => {
    expect(understood(reply, earlier)).toBe(question);
  });
});

describe('a reply about the answer', () => {
  it.each([
    ['are you sure?', '[doubt]'],
    ['really?', '[doubt]'],
    ['how do you know', '[doubt]'],
    ['why this one?', '[doubt]'],
    ['source?', '[source]'],
    ['where does it say that?', '[source]'],
    ['says who', '[source]'],
    ['anything else?', '[others]'],
  ])('“%s” is %s', (reply, kind) => {
    expect(understood(reply, ferry)).toBe(kind);
  });
});

describe('a reply that stands alone', () => {
  it.each([
    'who pays for the bus?',
    'when is lunch?',
    'are cats ok?',
    'is parking free?',
    'how do i get a card?',
    'winter',
    '?',
    'and?',
    'who are you?',
  ])('is “%s”', (reply) => {
    expect(understood(reply, ferry)).toBe('[alone]');
  });

  it('is any where there was no question, one about the whole, or too long a one', () => {
    const long = `Who opens ${'the new ferry '.repeat(35)}?`;
    expect(['', 'What is this article about?', long].map((earlier) => understood('and when?', earlier))).toEqual(
      Array(3).fill('[alone]'),
    );
  });
});

describe('talk', () => {
  it.each([
    'thanks',
    'ok',
    'lol',
    'nice one',
    'got it, thanks!',
    '👍',
    '<:thumbs:123456789012345678>',
    'that is great',
  ])('is “%s”', (text) => {
    expect(isTalk(text)).toBe(true);
  });

  it.each(['is it good?', 'no dogs?', 'when', 'thanks, and when?'])('is not “%s”', (text) => {
    expect(isTalk(text)).toBe(false);
  });
});
