import { describe, expect, it } from 'vitest';
import { described } from '../markdown/described.ts';

describe('introduces', () => {
  it('lets a colon, a short phrase or a word for what follows introduce a list', () => {
    expect(described('You need:\n\n- A key')).toEqual([
      'prose: You need:',
      'prose item: A key < introduction You need:',
    ]);
    expect(described('Members may:\n* vote\n* speak\n\nThey may not:\n\n* shout')).toEqual([
      'prose: Members may:',
      'prose item: vote < introduction Members may:',
      'prose item: speak < introduction Members may:',
      'prose: They may not:',
      'prose item: shout < introduction They may not:',
    ]);
    expect(described('Bring the following to the office.\n\n- [x] passport')).toEqual([
      'prose: Bring the following to the office.',
      'prose item: [x] passport < introduction Bring the following to the office.',
    ]);
    expect(described('The rules are listed below.\n\n- No ball games.')).toEqual([
      'prose: The rules are listed below.',
      'prose item: No ball games. < introduction The rules are listed below.',
    ]);
    expect(described('**Requirements**\n\n+ Node')).toEqual([
      'prose: Requirements',
      'prose item: Node < introduction Requirements',
    ]);
    expect(described('您需要以下文件。\n\n- 护照')).toEqual([
      'prose: 您需要以下文件。',
      'prose item: 护照 < introduction 您需要以下文件。',
    ]);
  });

  it('lets the words of an item introduce the items in it', () => {
    expect(described('- Politics\n  - No slogans.\n  - No flags.\n- Use apt. It is quick.\n  1. Update.')).toEqual([
      'prose item: Politics',
      'prose item: No slogans. < introduction Politics',
      'prose item: No flags. < introduction Politics',
      'prose item: Use apt. It is quick.',
      'prose item [1.]: 1. Update.',
    ]);
    expect(described('You may:\n\n1. Pay\n   - in cash\n   - by card')).toEqual([
      'prose: You may:',
      'prose item [1.]: 1. Pay < introduction You may:',
      'prose item: in cash < introduction You may: < introduction 1. Pay',
      'prose item: by card < introduction You may: < introduction 1. Pay',
    ]);
  });

  it('lets sentences that say nothing of it introduce nothing', () => {
    expect(described('We were late. It rained.\n\n- One.\n- Two.')).toEqual([
      'prose: We were late. It rained.',
      'prose item: One.',
      'prose item: Two.',
    ]);
    expect(described('## Fees\n\n- One')).toEqual(['prose item: One']);
    expect(described('- One\n\nThen:')).toEqual(['prose item: One', 'prose: Then:']);
    expect(described('Pay:\n\n---\n\n- One')).toEqual(['prose: Pay:', 'prose item: One']);
    expect(described('Pay.\n\n1. One')).toEqual(['prose: Pay.', 'prose item [1.]: 1. One']);
  });
});
