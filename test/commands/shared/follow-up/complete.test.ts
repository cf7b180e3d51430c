import { describe, expect, it } from 'vitest';
import { dog, ferry, library, pool, ticket, understood } from './understood.ts';

describe('a reply whose asking word has no place in the earlier question', () => {
  it.each([
    ['and who?', 'Why is the sky blue?', 'Who … the sky blue?'],
    ['how many?', 'when are moderators elected', 'How many moderators are elected?'],
    ['and who?', 'when are moderators elected', 'Who … moderators elected?'],
    ['how much?', 'When is lunch?', 'How much is lunch?'],
    ['how much', 'How do I cancel?', 'How much … do I cancel?'],
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
    ['and welding?', 'who teaches pottery', 'Who teaches welding?'],
    ['where is it', 'who teaches pottery', 'Where is pottery?'],
    ['and 2.3.0?', 'what changed in 2.4.0', 'What changed in 2.3.0?'],
    ['and cooking for beginners?', 'how much is pottery', 'How much is cooking for beginners?'],
    ['and the bar?', 'when is lunch', 'When is the bar?'],
    ['and guests?', 'do members bring towels', 'Do guests bring towels?'],
    ['and the museum?', 'does the library sell books', 'Does the museum sell books?'],
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
