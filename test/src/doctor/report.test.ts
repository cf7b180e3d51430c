import { expect, it } from 'vitest';
import type { Finding } from '../../../src/doctor/finding.ts';
import { isWell, reportJson, reportText } from '../../../src/doctor/report.ts';

const well: Finding = { check: 'node', state: 'well', says: 'Node 24.0.0' };
const off: Finding = { check: 'pages', state: 'off', says: 'no HTTP_PORT' };
const wrong: Finding = { check: 'servers', state: 'wrong', says: 'the bot is in no server', fix: 'Invite it.' };

it('has a line a finding, below a wrong one what to do, and says how it stands', () => {
  expect([reportText([well, off, wrong], { color: false }), reportText([well], { color: false })]).toEqual([
    '✓ Node 24.0.0\n– no HTTP_PORT\n✗ the bot is in no server\n  → Invite it.\n\n1 thing to put right.\n',
    '✓ Node 24.0.0\n\nAll is well.\n',
  ]);
});

it('breaks lines at the width of a terminal, under the first word', () => {
  expect(reportText([wrong], { color: false, width: 22 })).toBe(
    '✗ the bot is in no\n  server\n  → Invite it.\n\n1 thing to put right.\n',
  );
});

it('gives the same as data on one line', () => {
  expect(JSON.parse(reportJson([well, wrong]))).toEqual({ well: false, findings: [well, wrong] });
  expect([reportJson([well]).split('\n').length, isWell([well, off]), isWell([wrong])]).toEqual([2, true, false]);
});
