import { helpPage } from './terminal/help-page.ts';

const line = process.argv.slice(2);
process.stdout.on('error', quitOnClosedPipe);
// Nobody waits for the whole program to be told what it can do.
if (line.length === 1 && /^(?:--help|-h|help)$/.test(line[0] ?? '')) process.stdout.write(helpPage);
else process.exitCode = await (await import('./command-line.ts')).runCommandLine(line);

/** A reader that has seen enough (`| head`) closes the pipe; that is no error. */
function quitOnClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
}
