import type { Model } from '../models.ts';
import { english } from './english.ts';
import { englishWithoutLexicon } from './english-without-lexicon.ts';
import { ideographic } from './ideographic.ts';
import type { Weights } from './weights.ts';

/** The fitted weights of every model. */
export const weightsByModel: Readonly<Record<Model, Weights>> = { english, englishWithoutLexicon, ideographic };
