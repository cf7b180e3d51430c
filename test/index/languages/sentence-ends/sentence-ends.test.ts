import { describe, expect, it } from 'vitest';
import { sentenceEndsFor } from '../../../../index/languages/sentence-ends/sentence-ends.ts';

function cut(text: string): string[] {
  const edges = [0, ...sentenceEndsFor('en')(text), text.length];
  return edges.slice(1).map((end, i) => text.slice(edges[i], end).trim());
}

describe('englishEnds', () => {
  it('ends a sentence behind an amount with its unit', () => {
    const sentences = [
      'The steam is at 565 °C.',
      'This gives 63 %.',
      'It grew to 100 Gbit/s.',
      'In October, it closed.',
      'Mice ran for 2 h.',
      'After washing, they slept.',
    ];
    expect(cut(sentences.join(' '))).toEqual(sentences);
  });

  it('ends a sentence behind a word or a capital that is short for something elsewhere', () => {
    const sentences = [
      'They fought before caving in.',
      'Major trade followed.',
      'Many are ill.',
      'Given this, rest.',
      'It needs vitamin D.',
      'Not only does it glow.',
    ];
    expect(cut(sentences.join(' '))).toEqual(sentences);
  });

  it('does not end one behind an initial, a figure’s number or an abbreviation', () => {
    const sentences = [
      'In 1973, William E. Simon led it.',
      'See Fig. 2 Box A (cf. Fig. 3) by Do et al. 2006 there.',
      'Merit Network, Inc., an independent group, was formed.',
      'Some (e.g., the cells) and others, i.e. the rest, exist.',
      'The U.S. Secretary met Dr. Brown.',
    ];
    expect(cut(sentences.join(' '))).toEqual(sentences);
  });

  it('does not end one inside a domain or the name of a file', () => {
    expect(cut('Registered at ClinicalTrials.gov in May. Edit config.json first.')).toEqual([
      'Registered at ClinicalTrials.gov in May.',
      'Edit config.json first.',
    ]);
  });

  it('does not end one at a dot that opens or joins a name', () => {
    const sentences = [
      'It loads a .env file into process.env.',
      'Run unzip file[.zip], *.[ch] or pack [file...] from >= v15.0.0 on.',
      'Use Buffer.from or app.Run() there.',
    ];
    expect(cut(sentences.join(' '))).toEqual(sentences);
  });

  it('ends one that a scraper glued to the next', () => {
    expect(
      cut('Leave no blind spots.Safety comes first. They keep the peace of one party.has repeatedly said so.'),
    ).toEqual([
      'Leave no blind spots.',
      'Safety comes first.',
      'They keep the peace of one party.',
      'has repeatedly said so.',
    ]);
  });

  it('does not end one behind the number of a list, or at a mark that is spoken of', () => {
    expect(cut("If none is given, `.' is assumed.")).toHaveLength(1);
    expect(cut("2.1. The rights granted here end. If a caret (`!' or `^') follows, ? matches one.")).toEqual([
      '2.1. The rights granted here end.',
      "If a caret (`!' or `^') follows, ? matches one.",
    ]);
  });

  it('ends one at a mark behind a sign, a quotation or a French blank', () => {
    const sentences = [
      'What is C#?',
      'It is 5€!',
      'Is that “the end”?',
      'No.',
      'The end is near.',
      'Où est la gare ?',
      'La gare est loin.',
    ];
    expect(cut(sentences.join(' '))).toEqual(sentences);
  });

  it('keeps to its rules where wink can’t read a text back', () => {
    expect(cut('He moved to St. John \u3000 with two men. She stayed.')).toEqual([
      'He moved to St. John \u3000 with two men.',
      'She stayed.',
    ]);
  });

  it('ends one behind a title on a line of its own, where the text is broken into lines', () => {
    const title = 'Personal protection and training of staff';
    const prose = `For providing care to patients with a confirmed illness of this kind,\nall hospital staff wear ${'clothes '.repeat(8)}and gloves.`;
    expect(cut(`${title}\n${prose}`)).toEqual([title, prose]);
  });

  it('does not cut an address or verses, whose lines are short', () => {
    expect(cut('12 Harbour Road\nPortsmouth\nEngland')).toHaveLength(1);
  });
});
