import { execFileSync } from 'node:child_process';

/** `npm install` of exact versions into `directory`, without running their scripts and without their peers. */
export function installPackages(directory: string, packages: readonly string[]): void {
  const options = [
    '--prefix',
    directory,
    '--no-save',
    '--ignore-scripts',
    '--legacy-peer-deps',
    '--no-audit',
    '--no-fund',
  ];
  // On Windows npm is a batch file, which only a shell can start.
  execFileSync('npm', ['install', ...options, ...packages], { stdio: 'inherit', shell: process.platform === 'win32' });
}
