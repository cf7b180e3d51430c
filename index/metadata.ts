import { parse } from 'yaml';
import { z } from 'zod';
import { canonicalTag } from './languages/codes.ts';

/** What NAME.yaml may say of the article beside it, where the article can't say it itself. */
export type Metadata = Partial<Record<'title' | 'author' | 'date' | 'url' | 'language', string>>;

const schema = z.strictObject({
  title: z.string().min(1).optional(),
  author: z.string().min(1).optional(),
  date: z.coerce.string().min(1).optional(),
  url: z.url().optional(),
  language: z
    .string()
    .transform((tag, check) => {
      const canonical = canonicalTag(tag);
      if (canonical === undefined) check.addIssue('must be a code such as en or zh-TW');
      return canonical ?? z.NEVER;
    })
    .optional(),
});

/** Throws an Error whose message says what is wrong, on one line. */
export function parseMetadata(yaml: string): Metadata {
  const parsed = schema.safeParse(parse(yaml) ?? {});
  if (!parsed.success)
    throw new Error(parsed.error.issues.map(({ path, message }) => [...path, message].join(' ')).join('; '));
  return Object.fromEntries(Object.entries(parsed.data).filter(([, value]) => value !== undefined));
}
