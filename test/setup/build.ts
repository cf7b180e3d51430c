import { execSync } from 'node:child_process';

/** Tests that start the program need it in dist/, and as the sources are now. Throws where they don't compile; the compiler says why. */
export function setup(): void {
  execSync('npm run --silent build', { stdio: ['ignore', 'inherit', 'inherit'] });
}
