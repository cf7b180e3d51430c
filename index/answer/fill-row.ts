/** Writes what each name has into a row, in the order of the names, from a column on. The column behind them. */
export function fillRow<Name extends string>(
  row: Float64Array,
  from: number,
  names: readonly Name[],
  values: Readonly<Record<Name, number>>,
): number {
  let column = from;
  for (const name of names) row[column++] = values[name];
  return column;
}
