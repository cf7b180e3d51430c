import { describe, expect, it } from 'vitest';
import { readFollowUp } from '../../../../commands/shared/follow-up/follow-up.ts';
import { dog, ferry, lexicon, library, pool, ticket, understood } from './understood.ts';

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
