import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { loadLibrary } from '../../index/library.ts';
import type { FileReader } from '../../index/read-file.ts';
import type { Settings } from '../config.ts';
import { readSettings } from '../environment.ts';
import { inquiryOf } from '../discord/inquiry.ts';
import { examineDatabase } from '../store/examine.ts';
import type { Io } from '../terminal/io.ts';
import { patience } from './deadline.ts';
import { examine, type Patient } from './examine.ts';
import type { Net } from './pages.ts';
import { isWell, reportJson, reportText } from './report.ts';

/** Looks at the whole set-up and reports on it; nothing is changed, and no bot logs in. Returns the exit status: 1 where something is wrong. */
export async function doctor(
  { json, articlesDirectory }: { readonly json?: boolean; readonly articlesDirectory?: string },
  read: FileReader,
  nodeVersion: string,
  ioFor: (color: boolean) => Pick<Io, 'output' | 'color' | 'width'>,
): Promise<number> {
  const settings = await readSettings();
  const io = ioFor(settings.config.color);
  const findings = await examine(
    patientOf(settings, articlesDirectory ?? settings.config.articlesDirectory, read, nodeVersion),
  );
  const report = withoutSecrets(json ? reportJson(findings) : reportText(findings, io), settings);
  await new Promise<void>((resolve) => io.output.write(report, () => resolve()));
  return isWell(findings) ? 0 : 1;
}

function patientOf(settings: Settings, articlesFolder: string, read: FileReader, nodeVersion: string): Patient {
  const { token, apiUrl } = settings.config;
  return {
    nodeVersion,
    settings,
    articlesFolder,
    loadArticles: () => loadLibrary([articlesFolder], read),
    examineDatabase,
    ...(token && { inquiry: inquiryOf(token, apiUrl, AbortSignal.timeout(patience.discord)) }),
    net,
    now: Date.now,
    deadline: () => sleep(patience.check, undefined, { ref: false }),
  };
}

const net: Net = {
  portTrouble: (port) =>
    new Promise((resolve) => {
      const server = createServer();
      server.once('error', ({ code = 'unknown' }: NodeJS.ErrnoException) => resolve(code));
      server.listen(port, () => server.close(() => resolve(undefined)));
    }),
  get: (url) => fetch(url, { signal: AbortSignal.timeout(patience.discord) }),
};

/** Whatever a finding repeats of what it was told: never the token, nor a password. */
function withoutSecrets(text: string, { config: { token, databaseUrl } }: Settings): string {
  const password = URL.canParse(databaseUrl) ? new URL(databaseUrl).password : '';
  return [token, password, decodeURIComponent(password)]
    .filter((secret) => secret !== undefined && secret.length > 3)
    .reduce<string>((safe, secret) => safe.replaceAll(secret ?? '', '…'), text);
}
