/** One line of a plot: a point for each size that could be measured. */
export interface Line {
  readonly name: string;
  readonly points: readonly (readonly [x: number, y: number])[];
  /** Drawn thicker. */
  readonly strong?: boolean;
  readonly dashed?: boolean;
}

/** What stands around the lines. */
export interface Labels {
  readonly title: string;
  readonly x: string;
  readonly y: string;
  /** Of a value on the upright axis. */
  readonly tick: (y: number) => string;
}

const [width, height] = [860, 480];
const room = { left: 80, right: 250, top: 48, bottom: 56 };
/** Of lines, readable on white and on black (Okabe and Ito's, the yellow left out). */
const colours = ['#0072b2', '#d55e00', '#e69f00', '#009e73', '#cc79a7', '#56b4e9', '#8c7ae6', '#999999'];
const style = `text{font:13px system-ui,sans-serif;fill:#1f2328}.title{font-weight:600;font-size:15px}.grid{stroke:#d1d9e0}.back{fill:#fff}
@media (prefers-color-scheme:dark){text{fill:#e6edf3}.grid{stroke:#3d444d}.back{fill:#0d1117}}`;

type Place = (value: number) => number;

/** Lines over two axes of powers of ten, as SVG that follows the reader's choice of light or dark. Lines are named where they end. */
export function plot(lines: readonly Line[], { title, x, y, tick }: Labels): string {
  const points = lines.flatMap((line) => line.points);
  const [xs, ys] = [powersOver(points.map(([at]) => at)), powersOver(points.map(([, at]) => at))];
  const [right, bottom] = [width - room.right, height - room.bottom];
  const placeX = along(xs, room.left, right);
  const placeY = along(ys, bottom, room.top);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escaped(title)}">`,
    `<style>${style}</style>`,
    `<rect class="back" width="${width}" height="${height}"/>`,
    `<text class="title" x="${room.left}" y="26">${escaped(title)}</text>`,
    ...xs.map((at) => upright(placeX(at), room.top, bottom, at.toLocaleString('en'))),
    ...ys.map((at) => level(placeY(at), room.left, right, tick(at))),
    `<text text-anchor="middle" x="${(room.left + right) / 2}" y="${height - 12}">${escaped(x)}</text>`,
    `<text text-anchor="middle" transform="translate(18 ${(room.top + bottom) / 2}) rotate(-90)">${escaped(y)}</text>`,
    ...lines.map((line, i) => drawn(line, colours[i % colours.length] as string, placeX, placeY)),
    ...named(lines, placeY, right + 14),
    '</svg>\n',
  ].join('\n');
}

/** The powers of ten from at or below the least to at or above the greatest. */
export function powersOver(values: readonly number[]): number[] {
  const from = Math.floor(Math.log10(Math.min(...values)));
  const to = Math.max(from + 1, Math.ceil(Math.log10(Math.max(...values))));
  return Array.from({ length: to - from + 1 }, (_, i) => 10 ** (from + i));
}

function along(powers: readonly number[], from: number, to: number): Place {
  const [low, high] = [Math.log10(powers[0] ?? 1), Math.log10(powers.at(-1) ?? 10)];
  return (value) => Math.round(10 * (from + ((Math.log10(value) - low) / (high - low)) * (to - from))) / 10;
}

function upright(at: number, top: number, bottom: number, label: string): string {
  return `<path class="grid" d="M${at} ${top}V${bottom}"/><text text-anchor="middle" x="${at}" y="${bottom + 20}">${label}</text>`;
}

function level(at: number, left: number, right: number, label: string): string {
  return `<path class="grid" d="M${left} ${at}H${right}"/><text text-anchor="end" x="${left - 8}" y="${at + 4}">${escaped(label)}</text>`;
}

function drawn({ points, strong, dashed }: Line, colour: string, placeX: Place, placeY: Place): string {
  const places = points.map(([x, y]) => `${placeX(x)} ${placeY(y)}`);
  const dashes = dashed ? ' stroke-dasharray="6 4"' : '';
  const dots = points.map(([x, y]) => `<circle cx="${placeX(x)}" cy="${placeY(y)}" r="3" fill="${colour}"/>`);
  return `<path fill="none" stroke="${colour}" stroke-width="${strong ? 3 : 1.5}"${dashes} d="M${places.join('L')}"/>${dots.join('')}`;
}

/** Least distance of two names. */
const aName = 18;

/** Each name as high as its line ends, or lower where another stands. */
function named(lines: readonly Line[], placeY: Place, left: number): string[] {
  const ends = lines
    .map(({ name, points }, i) => ({ name, colour: colours[i % colours.length], y: placeY(points.at(-1)?.[1] ?? 1) }))
    .sort((a, b) => a.y - b.y);
  let last = 0;
  return ends.map(({ name, colour, y }) => {
    last = Math.max(y, last + aName);
    return `<circle cx="${left}" cy="${last}" r="5" fill="${colour}"/><text x="${left + 12}" y="${last + 4}">${escaped(name)}</text>`;
  });
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}
