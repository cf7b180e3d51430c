import type { EngineName } from '../engines/names.ts';
import type { Times } from './times.ts';

/** Of a process, in bytes. */
export interface Memory {
  /** The most that it had in memory so far. */
  readonly peak: number;
  /** What it holds when all that can be thrown away was. */
  readonly held: number;
}

/** What an engine took, in milliseconds and bytes; a step that wasn't reached is missing. */
export interface Steps {
  readonly first?: number;
  readonly firstMemory?: Memory;
  readonly saved?: number;
  readonly again?: number;
  readonly againMemory?: Memory;
  /** What was done after the later start and before the first question. */
  readonly warm?: number;
  /** The first question after the later start. */
  readonly firstQuestion?: number;
  /** After questions were answered. */
  readonly memory?: Memory;
  readonly ask?: Times;
  readonly find?: Times;
  readonly suggest?: Times;
  readonly verify?: Times;
  /** MiniSearch's, in the same process, text by text in turn. */
  readonly beside?: Readonly<Partial<Record<'ask' | 'find' | 'suggest' | 'verify', Times>>>;
}

/** A corpus of a size. */
export interface Scale {
  /** As they were given; as they are cut again there may be a few more or less. */
  readonly sentences: number;
  readonly articles: number;
}

export interface Measured extends Scale {
  readonly engine: EngineName;
  readonly steps: Steps;
  /** Why a step wasn't reached. */
  readonly ended?: string;
}
