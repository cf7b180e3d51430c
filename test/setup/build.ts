import { execSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Tests that start the program need it in dist/, and as the sources are now. Throws where they don't compile; the compiler says why. What
 * those programs keep goes into a folder of its own, so that no test leaves anything in this one.
 */
export function setup(): () => void {
  execSync('npm run --silent build', { stdio: ['ignore', 'inherit', 'inherit'] });
  const data = mkdtempSync(join(tmpdir(), 'verbatim-data-'));
  process.env.DATA_DIR = data;
  return () => rmSync(data, { recursive: true, force: true });
}
