import type { Library } from '../index/library.ts';
import type { Config } from './config.ts';
import type { OtherRoutes } from './pages/routes.ts';
import { wrongUsage } from './terminal/io.ts';

/** What is said of the reader pages: where they are, or why they aren't there. */
export interface PagesTold {
  address(url: string): void;
  problem(words: string): void;
}

/** Does something while the reader pages are served, and `others` before them, where there is a port. Returns its exit status, or the one for a wrong port. */
export async function besidePages(
  { httpPort }: Pick<Config, 'httpPort'>,
  library: () => Library,
  told: PagesTold,
  act: () => Promise<number>,
  others?: OtherRoutes,
): Promise<number> {
  if (httpPort === undefined) return act();
  const [{ pageRoutes }, { serve }] = await Promise.all([import('./pages/routes.ts'), import('./pages/server.ts')]);
  const served = await serve(pageRoutes(library, others), httpPort);
  if (served.kind === 'unserved') {
    told.problem(served.problem);
    return wrongUsage;
  }
  told.address(`http://localhost:${served.port}/`);
  try {
    return await act();
  } finally {
    await served.close();
  }
}
