import { headers } from '../pages/headers.ts';
import { type Finding, findingsOf } from './finding.ts';

const { well, off, wrong } = findingsOf('pages');
/** What every page of ours says, and hardly another program's. */
const mark = ['Permissions-Policy', headers['Permissions-Policy']] as const;

/** The edges of this computer, as far as pages need them. */
export interface Net {
  /** Undefined where the port is free, otherwise the code of why not. */
  portTrouble(port: number): Promise<string | undefined>;
  /** Answers as `fetch` does. */
  get(url: string): Promise<Pick<Response, 'status' | 'headers'>>;
}

/** Whether the reader pages can be served, and are there where they are said to be. */
export async function checkPages(
  { httpPort, publicUrl }: { readonly httpPort?: number; readonly publicUrl?: string },
  net: Net,
): Promise<readonly Finding[]> {
  const port = httpPort === undefined ? noPort : await portFinding(httpPort, net);
  const address = publicUrl === undefined ? noAddress : await addressFinding(publicUrl, net);
  return [port, address];
}

const noPort = off('no HTTP_PORT: the articles are not served as pages (docs/pages.md)');
const noAddress = off('no PUBLIC_URL: references on Discord are text');

async function portFinding(port: number, net: Net): Promise<Finding> {
  const trouble = await net.portTrouble(port);
  if (trouble === undefined) return well(`the articles are served as pages on port ${port}, which is free`);
  if (trouble === 'EADDRINUSE' && (await isOurs(`http://localhost:${port}/`, net)))
    return well(`the articles are served as pages on port ${port} already, by a Verbatim that runs`);
  const says = trouble === 'EADDRINUSE' ? 'is in use by another program' : `can’t be used (${trouble})`;
  return wrong(`the port ${port} of HTTP_PORT ${says}`, 'Choose another from 1024 to 65535 in HTTP_PORT.');
}

async function addressFinding(url: string, net: Net): Promise<Finding> {
  if (await isOurs(`${url}/`, net)) return well(`references on Discord lead to ${url}, where the pages are`);
  return off(
    `references on Discord lead to ${url}, where this computer finds no page of Verbatim now: they work once npm start or a host serves it there`,
  );
}

async function isOurs(url: string, { get }: Net): Promise<boolean> {
  const answer = await get(url).catch(() => undefined);
  return answer !== undefined && answer.status === 200 && answer.headers.get(mark[0]) === mark[1];
}
