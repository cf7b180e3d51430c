import { isInsideBracket, type Mark } from './mark.ts';

/**
 * Whether a sentence ends at a mark in a script without blanks. Chinese and Japanese end theirs with their own marks, with ! and ?
 * and with dots in a row; a full stop of Latin letters ends one only between Latin words.
 */
export function isUnspacedEnd(mark: Mark): boolean {
  const { marks, before, after, closing } = mark;
  if (marks === '.')
    return /[A-Za-z]{2}$|\d$/.test(before) && /^\s+["“(]?[A-Z][a-z]/.test(after) && !/\b[A-Z][a-z]{0,3}$/.test(before);
  if (/^\.+$/.test(marks) || /^\s*[,;，；、]/u.test(after)) return false;
  if (/^[!?]$/.test(marks) && closing === '' && /\w$/.test(before) && /^\w/.test(after)) return false;
  if (/[!?！？]/u.test(marks) && isInsideBracket(mark)) return false;
  return !(/[」』]/u.test(closing) && /^(?:と|って)/u.test(after));
}
