import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asksForWhole } from '../../../commands/shared/asked-for.ts';

const whole = {
  'what it is about': `
    What is this article about?
    What's this article about?
    What’s it about?
    whats this about
    what's the article about
    what is it about
    What is the whole article about?
    so what is this about
    And what is it about?
    What was the article about?
    What is this text about??
    what is this article about!!!
    What's this story about?
    What's the report about?
    Can you tell me what this article is about?
    Tell me about this article
    tell me about it`,
  'what it says': `
    What does the article say?
    what does this article say
    What does it say?
    What does the article talk about?
    What does this article discuss?
    What does the text cover?
    What does the article deal with?
    What does this document contain?
    What topic does the article cover?
    What subjects does the article discuss?`,
  'its essence': `
    What is the main point?
    What is the main idea of the article?
    What's the main message
    What are the main points of this article?
    What are the key takeaways from the article?
    What are the most important points?
    What is the essence of the article?
    What's the gist of it?
    Give me the gist
    Give me the big picture
    Show me the main points
    Key points
    key points please
    overview
    Overview of the article
    What's the tldr
    TL;DR
    tl;dr
    Main idea?
    synopsis`,
  'a summary': `
    summary
    summary?
    Summary of the article
    Give me a short summary of the article
    Give me a summary please
    I want a summary
    I need a summary of this
    Summarise
    summarize
    Summarize the article
    summarize it
    Summarize this article for me please
    Please summarize the article
    Can you summarize this?
    Could you please summarise the article for me?
    Sum up the article
    Outline the article
    Recap`,
  它讲什么: `
    这篇文章讲什么？
    这篇文章讲了什么？
    这篇文章讲的是什么？
    这篇文章主要讲了什么？
    这篇文章关于什么
    本文讲了什么？
    文章说什么？
    讲了什么
    请问这篇文章讲的是什么？
    这篇报道讲了什么？
    这篇文章介绍了什么？
    这篇文章讲了些什么`,
  主要内容: `
    这篇文章的主要内容是什么？
    主要内容是什么
    文章的中心思想是什么？
    文章主旨是什么？
    大意
    文章的要点是什么？
    主题是什么
    请总结这篇文章
    请总结一下这篇文章
    总结一下
    总结
    帮我总结一下这篇文章
    帮我总结这篇文章的主要内容
    请概括文章大意
    概括本文`,
  這篇講什麼: `
    這篇文章講什麼？
    這篇文章在講什麼？
    這篇在講什麼
    這篇報導在說什麼？
    這篇文章的主要內容是什麼？
    文章的主旨是什麼？
    文章大意是什麼？
    幫我總結一下
    請總結這篇文章
    請幫我摘要這篇文章
    總結`,
  'de qué trata': `
    ¿De qué trata el artículo?
    ¿De qué trata este artículo?
    ¿De qué trata?
    De que trata el articulo
    ¿De qué va el artículo?
    ¿De qué habla el artículo?
    ¿Sobre qué trata este texto?
    ¿Qué dice el artículo?
    ¿Qué explica el artículo?
    ¿Cuál es la idea principal?
    ¿Cuál es la idea principal del artículo?
    ¿Cuáles son las ideas principales?
    ¿Cuáles son los puntos clave del artículo?
    ¿Cuál es el tema principal de este artículo?`,
  'un resumen': `
    resumen
    Resumen del artículo
    Dame un resumen
    Dame un resumen de este artículo
    Hazme un resumen
    Resume el artículo
    Resúmeme el artículo
    ¿Puedes resumir el artículo?
    síntesis`,
};

const part = {
  'a part of it': `
    What does the article say about emergency plans?
    What does the report say about safety?
    What is the article's main claim about housing?
    Summarize the section on safety
    Summarize the third section
    Give me a summary of section 3
    What are the main themes of the five centers?
    Tell me about safety
    Tell me about Shanghai
    文章对应急预案说了什么？
    文章提到了哪些城市？
    总结第三节
    ¿Qué dice el artículo sobre la seguridad?
    ¿De qué trata la sección 3?
    Resume la sección sobre seguridad`,
  'something that is told in it': `
    What is urban renewal about?
    What is the plan about?
    What are the key points of the plan?
    What is the main point of the conference?
    What is the summary of the meeting?
    an overview of bees
    the gist of the mayor's speech
    What topics did the mayor cover?
    What did Chen Jining say?
    陈吉宁讲了什么？
    会议的主要内容是什么？
    城市更新的主要内容是什么？
    市長說了什麼？
    會議的重點是什麼？
    ¿De qué habla el alcalde?
    ¿Cuál es la idea principal del plan?
    Dame un resumen de la reunión
    ¿Cuáles son los puntos principales del plan?`,
  'a fact about it': `
    Who wrote this article?
    When was this article written?
    What is the title of the article?
    How long is the article?
    Why was this article written?
    Does the article mention Beijing?
    Is there a summary?
    这篇文章是谁写的？
    文章有多少字？
    這篇文章是誰寫的？
    ¿Quién escribió este artículo?
    ¿Cuál es el título del artículo?`,
  'nothing of the kind': `
    What happened on December 31?
    What does it mean?
    What does it cost?
    What are the five centers?
    什么是五个中心？
    ¿Qué son los cinco centros?
    ¿Sobre qué río está la ciudad?`,
};

function wordingsIn(table: string): string[] {
  return table
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

describe('asking for the whole', () => {
  it.each(Object.entries(whole))('is told from a question for %s', (_, table) => {
    expect(wordingsIn(table).filter((wording) => !asksForWhole(wording))).toEqual([]);
  });

  it.each(Object.entries(part))('is not told from a question for %s', (_, table) => {
    expect(wordingsIn(table).filter(asksForWhole)).toEqual([]);
  });

  it('is told from any wording in other letters, blanks and marks around it', () => {
    const wordings = fc.constantFrom(...Object.values(whole).flatMap(wordingsIn));
    const before = fc.constantFrom('', ' ', '“', '¿', '\n');
    const after = fc.constantFrom('', ' ', '?', ' ?', '？', '。', '…', '!!', '”', '\n');
    const shapes = fc.constantFrom(
      (text: string) => text,
      (text: string) => text.toUpperCase(),
      (text: string) => text.normalize('NFD'),
      (text: string) => text.replaceAll(' ', '  \n'),
    );
    fc.assert(
      fc.property(wordings, before, after, shapes, (wording, first, last, shape) => {
        expect([wording, asksForWhole(first + shape(wording) + last)]).toEqual([wording, true]);
      }),
    );
  });

  it('is not told from nothing', () => {
    expect(['', '  ', '?', '¿?', '“”', '。'].filter(asksForWhole)).toEqual([]);
  });

  it('is decided at once, however long the text', () => {
    const long = ['the '.repeat(5_000), ' '.repeat(20_000), `so ${'and '.repeat(5_000)}`, '请'.repeat(20_000)];
    expect(long.filter(asksForWhole)).toEqual([]);
  });
});
