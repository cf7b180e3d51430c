import { type ChildProcess, spawn } from 'node:child_process';
import { accessSync, constants, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import type { Readable, Writable } from 'node:stream';

/** A Chromium without a window, that takes pictures. */
export interface Browser {
  /** A PNG of the whole page, `width` CSS pixels wide and as high as it is. */
  picture(html: string, width: number): Promise<Buffer>;
  close(): Promise<void>;
}

/** Pixels of a picture for each CSS pixel. */
const pixels = 1.5;
const usualNames = ['chromium', 'chromium-browser', 'google-chrome'];
const flags =
  '--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking ' +
  '--disable-component-update --disable-sync --hide-scrollbars --disable-lcd-text --font-render-hinting=none';

/** The first browser with a usual name in the folders of `path`. */
export function findBrowser(path: string): string | undefined {
  const places = path.split(delimiter).flatMap((folder) => usualNames.map((name) => join(folder, name)));
  return places.find((place) => {
    try {
      accessSync(place, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

/** Starts the program; it is driven by the DevTools protocol through a pipe, so no port is opened. */
export async function openBrowser(program: string): Promise<Browser> {
  const profile = mkdtempSync(join(tmpdir(), 'pictures-'));
  const child = spawn(program, [...flags.split(' '), '--remote-debugging-pipe', `--user-data-dir=${profile}`], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise((resolve) => child.once('exit', resolve).once('error', resolve));
  const tidyUp = () => rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  void ended.then(tidyUp);
  const send = protocolOf(child);
  const { targetId } = await send('Target.createTarget', { url: 'about:blank' });
  const { sessionId } = await send('Target.attachToTarget', { targetId, flatten: true });
  const tell: Send = (method, params) => send(method, params, String(sessionId));
  return {
    picture: (html, width) => takePicture(tell, html, width),
    async close() {
      await send('Browser.close');
      await ended;
    },
  };
}

type Result = Readonly<Record<string, unknown>>;
type Send = (method: string, params?: Result, sessionId?: string) => Promise<Result>;

async function takePicture(tell: Send, html: string, width: number): Promise<Buffer> {
  const { frameTree } = await tell('Page.getFrameTree');
  const { id: frameId } = (frameTree as { frame: { id: string } }).frame;
  await tell('Emulation.setDeviceMetricsOverride', { width, height: 1, deviceScaleFactor: pixels, mobile: false });
  await tell('Page.setDocumentContent', { frameId, html });
  const expression = 'document.fonts.ready.then(() => Math.ceil(document.body.getBoundingClientRect().height))';
  const { result } = await tell('Runtime.evaluate', { expression, awaitPromise: true });
  const height = Number((result as { value?: number }).value);
  await tell('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: pixels, mobile: false });
  const { data } = await tell('Page.captureScreenshot', { format: 'png' });
  return Buffer.from(String(data), 'base64');
}

interface Answer {
  readonly id?: number;
  readonly result?: Result;
  readonly error?: { readonly message: string };
}

/** Messages are JSON, each ended by a zero byte: ours go into file 3, answers come out of file 4. */
function protocolOf(child: ChildProcess): Send {
  const waiting = new Map<number, Waiter>();
  const [, , , input, output] = child.stdio as unknown as [null, null, null, Writable, Readable];
  let last = 0;
  readMessages(output, ({ id, result, error }) => {
    const waiter = waiting.get(id ?? 0);
    waiting.delete(id ?? 0);
    if (error) waiter?.reject(new Error(error.message));
    else waiter?.resolve(result ?? {});
  });
  const fail = (reason: unknown) => {
    for (const { reject } of waiting.values())
      reject(new Error(`the browser ended: ${reason instanceof Error ? reason.message : `status ${reason}`}`));
  };
  child.on('error', fail);
  child.on('exit', fail);
  input.on('error', fail);
  return (method, params = {}, sessionId) =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve, reject });
      input.write(`${JSON.stringify({ id: last, method, params, ...(sessionId && { sessionId }) })}\0`);
    });
}

interface Waiter {
  readonly resolve: (result: Result) => void;
  readonly reject: (error: Error) => void;
}

function readMessages(output: Readable, take: (answer: Answer) => void): void {
  let rest = '';
  output.setEncoding('utf8').on('data', (chunk: string) => {
    const parts = (rest + chunk).split('\0');
    rest = parts.pop() ?? '';
    for (const part of parts) take(JSON.parse(part) as Answer);
  });
}
