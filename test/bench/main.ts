/**
 * `npm run bench [-- FILES]`: Verbatim beside other search engines at any size, in one run and one table; `--sets`: question sets alone;
 * `--load`: the bot's process under more and more questions. `docs/performance.md` says what is measured and how.
 */
if (process.argv.includes('--sets')) await import('./sets.ts');
else if (process.argv.includes('--load')) await import('./load/main.ts');
else await import('./sizes.ts');
