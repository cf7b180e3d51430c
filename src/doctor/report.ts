import { counted } from '../terminal/counted.ts';
import { inset, paint, type Style } from '../terminal/style.ts';
import type { Finding } from './finding.ts';

const signs = { well: '✓', wrong: '✗', off: '–' } as const;

/** What `doctor` prints: a line a finding, below a wrong one what to do, and how many there are. */
export function reportText(findings: readonly Finding[], style: Style): string {
  const lines = findings.map((finding) => {
    const [first = '', ...rest] = inset(finding.says, '  ', style).split('\n');
    const says = [`${signs[finding.state]}${first.slice(1)}`, ...rest].join('\n');
    if (finding.state !== 'wrong') return finding.state === 'off' ? paint(style, 'dim', says) : says;
    return `${paint(style, 'bold', says)}\n  →${inset(finding.fix, '    ', style).slice(3)}`;
  });
  return `${[...lines, '', conclusion(findings)].join('\n')}\n`;
}

function conclusion(findings: readonly Finding[]): string {
  const wrong = findings.filter(({ state }) => state === 'wrong').length;
  return wrong === 0 ? 'All is well.' : `${counted(wrong, 'thing')} to put right.`;
}

/** The same as data, on one line. */
export function reportJson(findings: readonly Finding[]): string {
  return `${JSON.stringify({ well: isWell(findings), findings })}\n`;
}

/** Whether nothing is wrong. */
export function isWell(findings: readonly Finding[]): boolean {
  return findings.every(({ state }) => state !== 'wrong');
}
