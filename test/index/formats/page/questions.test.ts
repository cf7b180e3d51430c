import { describe, expect, it } from 'vitest';
import { described } from '../markdown/described.ts';

describe('answeredQuestions', () => {
  it('takes what follows an emphasised question for its answer, up to the next title, heading or rule', () => {
    expect(
      described(
        '# Help\n\n**How do I cancel?**\nSend us a message.\n\n**Do you ship to Norway?**\n\nYes, but not to Svalbard.\n\n- By boat.\n- By air.\n\n**Contact**\n\nRing us.',
      ),
    ).toEqual([
      'prose asks: How do I cancel?',
      'prose: Send us a message. < question How do I cancel?',
      'prose asks: Do you ship to Norway?',
      'prose: Yes, but not to Svalbard. < question Do you ship to Norway?',
      'prose item: By boat. < question Do you ship to Norway?',
      'prose item: By air. < question Do you ship to Norway?',
      'prose: Contact',
      'prose: Ring us.',
    ]);
    expect(described('## Can I copy it?\n\nYes.\n\n*Is that all?*\n\nIt is.\n\n## Then\n\nNo more.')).toEqual([
      '# Can I copy it?',
      'prose: Yes.',
      'prose asks: Is that all?',
      'prose: It is. < question Is that all?',
      '# Then',
      'prose: No more.',
    ]);
    expect(described('> **Is it quoted?**\n\nIt is.\n\n---\n\nIt is not.')).toEqual([
      'prose asks: Is it quoted?',
      'prose: It is. < question Is it quoted?',
      'prose: It is not.',
    ]);
    expect(described('__Why?__ Because.\n\n***How?***\nSo.')).toEqual([
      'prose asks: Why?',
      'prose: Because. < question Why?',
      'prose asks: How?',
      'prose: So. < question How?',
    ]);
  });

  it('takes marks for what they say', () => {
    expect(described('Q: Where is it?\nA: In Oslo.\n\nQ2. When?\n\nA2. In May.\n\nIt lasts a week.')).toEqual([
      'prose asks: Q: Where is it?',
      'prose: A: In Oslo. < question Q: Where is it?',
      'prose asks [Q2.]: Q2. When?',
      'prose: A2. In May. < question Q2. When?',
      'prose: It lasts a week. < question Q2. When?',
    ]);
    expect(
      described('**Q:** May I enter? Yes, you may.\n\n**Q. Can it run? What does it need?**\n\nAny computer.'),
    ).toEqual([
      'prose asks: Q: May I enter?',
      'prose: Yes, you may. < question Q: May I enter?',
      'prose asks: Q. Can it run? What does it need?',
      'prose: Any computer. < question Q. Can it run? What does it need?',
    ]);
    expect(described('- Q: Name the capital.\n- A: Oslo.\n- Q: And the king?\n- A: Harald.')).toEqual([
      'prose item asks: Q: Name the capital.',
      'prose item: A: Oslo. < question Q: Name the capital.',
      'prose item asks: Q: And the king?',
      'prose item: A: Harald. < question Q: And the king?',
    ]);
    expect(described('**Frage:** Wo?\n\n**Antwort:** Hier.')).toEqual([
      'prose asks: Frage: Wo?',
      'prose: Antwort: Hier. < question Frage: Wo?',
    ]);
    expect(described('问：开门吗？\n答：开。')).toEqual([
      'prose asks: 问：开门吗？',
      'prose: 答：开。 < question 问：开门吗？',
    ]);
  });

  it('takes items that ask and answer apart', () => {
    expect(
      described(
        '- **Do you take cards?** Yes, all but Diners.\n- Can I get a refund? Only within a week.\n- **Is there a lift**? There is.\n- Why?\n\n  Because.',
      ),
    ).toEqual([
      'prose item asks: Do you take cards?',
      'prose item: Yes, all but Diners. < question Do you take cards?',
      'prose item asks: Can I get a refund?',
      'prose item: Only within a week. < question Can I get a refund?',
      'prose item asks: Is there a lift?',
      'prose item: There is. < question Is there a lift?',
      'prose item asks: Why?',
      'prose item: Because. < question Why?',
    ]);
    expect(described('1. How do I start?\n\nPress the button.\n\n2. How do I stop?\n\nPress it again.')).toEqual([
      'prose item asks [1.]: 1. How do I start?',
      'prose: Press the button. < question 1. How do I start?',
      'prose item asks [2.]: 2. How do I stop?',
      'prose: Press it again. < question 2. How do I stop?',
    ]);
    expect(described('1. **May I?**\n   You may.\n   - Now.\n2. No.')).toEqual([
      'prose item asks [1.]: 1. May I?',
      'prose item: You may. < question 1. May I?',
      'prose item: Now. < question 1. May I?',
      'prose item [2.]: 2. No.',
    ]);
  });

  it('lets a question of one speaker be answered by another', () => {
    expect(
      described(
        '**Reporter:** You have been here for ten years. Why now?\n\n**Holt:** Because we must.\n\nIt was time.\n\n**Reporter:** I see.\n\n**Holt:** Good.',
      ),
    ).toEqual([
      'prose asks: Reporter: You have been here for ten years. Why now?',
      'prose: Holt: Because we must. < question Reporter: You have been here for ten years. Why now?',
      'prose: It was time. < question Reporter: You have been here for ten years. Why now?',
      'prose: Reporter: I see.',
      'prose: Holt: Good.',
    ]);
    expect(described('Reporter: Why now?\n\nHolt: Because we must.')).toEqual([
      'prose asks: Reporter: Why now?',
      'prose: Holt: Because we must. < question Reporter: Why now?',
    ]);
    expect(described('**$STDOUT:** Do you rap?\n**Ann:** I do.')).toEqual([
      'prose asks: $STDOUT: Do you rap?',
      'prose: Ann: I do. < question $STDOUT: Do you rap?',
    ]);
    expect(described('**Ann:** Why?\n\n**Ann:** Hm.')).toEqual(['prose: Ann: Why?', 'prose: Ann: Hm.']);
  });

  it('takes a paragraph or a line that is nothing but a question for one that is answered below', () => {
    expect(described('How do I reset it?\nHold the button.\n\nWhat is the code?\n\nIt is 1234.')).toEqual([
      'prose asks: How do I reset it?',
      'prose: Hold the button. < question How do I reset it?',
      'prose asks: What is the code?',
      'prose: It is 1234. < question What is the code?',
    ]);
    expect(described('Is it open? Or closed?\n\nIt is open.')).toEqual([
      'prose asks: Is it open? Or closed?',
      'prose: It is open. < question Is it open? Or closed?',
    ]);
    expect(described('¿Es gratis?\n\nSí.')).toEqual(['prose asks: ¿Es gratis?', 'prose: Sí. < question ¿Es gratis?']);
  });

  it('leaves questions without an answer, and those inside a paragraph, as they are', () => {
    expect(described('- What is it?\n- Who made it?\n\nAsk them.')).toEqual([
      'prose item: What is it?',
      'prose item: Who made it?',
      'prose: Ask them.',
    ]);
    expect(
      described(
        'We asked ourselves what to do. Was it right? Nobody knew.\n\nSo what happened next to the people who had lived in the old houses by the river?\nThey moved.',
      ),
    ).toEqual([
      'prose: We asked ourselves what to do. Was it right? Nobody knew.',
      'prose: So what happened next to the people who had lived in the old houses by the river?⏎They moved.',
    ]);
    expect(described('What now?\n\n# End\n\nx')).toEqual(['prose: What now?', '# End', 'prose: x']);
    expect(described('He said: **Why?** and left.')).toEqual(['prose: He said: Why? and left.']);
    expect(described('Why?')).toEqual(['prose: Why?']);
  });
});
