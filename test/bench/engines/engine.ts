import type { CorpusFolder } from '../corpus/write.ts';
import type { Now } from '../measure/clock.ts';

/** Something that can be asked. Each call does all of what a person waits for; what it returns is for nobody but the optimiser. */
export interface Ready {
  ask(question: string): unknown;
  /** What answers a question, before anything of it is worded; missing where asking does no more. */
  find?(question: string): unknown;
  /** Completes what is being typed. */
  suggest?(typed: string): unknown;
  /** Whether a text stands in the sentences. */
  verify?(quote: string): unknown;
}

/** How long its start took, in milliseconds. */
export interface Started {
  readonly ready: Ready;
  readonly milliseconds: number;
  /** What it does after its start so that the first question is as quick as any: the bot logs in meanwhile. */
  warm?(): Promise<void>;
}

/** One of those that are compared. `data` is a folder of its own, empty at first. */
export interface Engine {
  /** From the sentences, or the articles, to ready. */
  build(corpus: CorpusFolder, data: string, now: Now): Promise<Started & { save?(): Promise<void> }>;
  /** From what was saved to ready; missing where it can't. */
  load?(corpus: CorpusFolder, data: string, now: Now): Promise<Started>;
}
