import { type EngineName, engineNames } from '../engines/names.ts';
import type { Measured } from '../measure/measured.ts';
import { time } from '../report/figures.ts';
import { type Line, plot } from './plot.ts';

/** The pictures of a run, by the names of their files: how long an answer takes over the size, and a start. */
export function picturesOf(measured: readonly Measured[]): Readonly<Record<string, string>> {
  const inMany = measured.filter((one) => one.articles > 1);
  const axes = { x: 'sentences, in articles of 250', tick: (y: number) => time(y) };
  const answers = linesOf(inMany, ({ steps }) => steps.ask?.p50);
  const starts = [
    ...linesOf(inMany, ({ steps }) => steps.first, 'verbatim', 'first start'),
    ...linesOf(inMany, ({ steps }) => steps.again, 'verbatim', 'later start'),
    ...linesOf(inMany, ({ steps }) => steps.first, 'minisearch', 'addAll'),
    ...linesOf(inMany, ({ steps }) => steps.again, 'minisearch', 'loadJSON'),
  ];
  return {
    ...(answers.length > 0 && {
      'speed-answers.svg': plot(answers, { ...axes, title: 'How long a whole answer takes', y: 'median' }),
    }),
    ...(starts.length > 0 && {
      'speed-starts.svg': plot(starts, {
        ...axes,
        title: 'How long a start takes',
        y: 'until the first answer can come',
      }),
    }),
  };
}

/** A line for each engine, or for one, through the sizes at which it was measured. */
function linesOf(
  measured: readonly Measured[],
  figure: (one: Measured) => number | undefined,
  only?: EngineName,
  what?: string,
): Line[] {
  const names = (Object.keys(engineNames) as EngineName[]).filter((name) => only === undefined || name === only);
  return names.flatMap((engine) => {
    const points = measured
      .filter((one) => one.engine === engine)
      .flatMap((one) => {
        const value = figure(one);
        return value === undefined ? [] : [[one.sentences, value] as const];
      });
    const name = what === undefined ? engineNames[engine] : `${engineNames[engine]}, ${what}`;
    return points.length === 0 ? [] : [{ name, points, strong: engine === 'verbatim' }];
  });
}
