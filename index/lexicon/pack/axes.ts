const MOST_SWEEPS = 50;
const NEGLIGIBLE = 1e-12;

/** The principal axes of centred rows, unit vectors, the one with the largest variance first. */
export function principalAxes(rows: Float64Array, width: number): Float64Array[] {
  const matrix = covariance(rows, width);
  const axes = Array.from({ length: width }, (_, i) =>
    Float64Array.from({ length: width }, (_, k) => (i === k ? 1 : 0)),
  );
  for (let sweep = 0; sweep < MOST_SWEEPS && offDiagonal(matrix) > NEGLIGIBLE; sweep++) {
    for (let p = 0; p < width; p++) for (let q = p + 1; q < width; q++) rotate(matrix, axes, p, q);
  }
  const order = axes.map((_, i) => i).sort((a, b) => at(matrix, b, b) - at(matrix, a, a));
  return order.map((i) => axes[i] ?? new Float64Array(width));
}

function covariance(rows: Float64Array, width: number): Float64Array[] {
  const count = rows.length / width;
  const matrix = Array.from({ length: width }, () => new Float64Array(width));
  for (let start = 0; start < rows.length; start += width) {
    for (const [p, line] of matrix.entries()) {
      const value = (rows[start + p] ?? 0) / count;
      for (let q = 0; q < width; q++) line[q] = (line[q] ?? 0) + value * (rows[start + q] ?? 0);
    }
  }
  return matrix;
}

/** One Jacobi rotation: makes `matrix[p][q]` zero and turns the axes along (Golub & Van Loan, 8.5). */
function rotate(matrix: Float64Array[], axes: Float64Array[], p: number, q: number): void {
  const apart = at(matrix, p, q);
  if (apart === 0) return;
  const ratio = (at(matrix, q, q) - at(matrix, p, p)) / (2 * apart);
  const tangent = (ratio < 0 ? -1 : 1) / (Math.abs(ratio) + Math.sqrt(ratio * ratio + 1));
  const cosine = 1 / Math.sqrt(tangent * tangent + 1);
  const sine = tangent * cosine;
  for (const line of matrix) turn(line, p, line, q, cosine, sine);
  for (let k = 0; k < matrix.length; k++) turn(matrix[p], k, matrix[q], k, cosine, sine);
  for (let k = 0; k < axes.length; k++) turn(axes[p], k, axes[q], k, cosine, sine);
}

function turn(
  a: Float64Array | undefined,
  i: number,
  b: Float64Array | undefined,
  j: number,
  cosine: number,
  sine: number,
): void {
  if (a === undefined || b === undefined) return;
  const [first, second] = [a[i] ?? 0, b[j] ?? 0];
  a[i] = cosine * first - sine * second;
  b[j] = sine * first + cosine * second;
}

function offDiagonal(matrix: readonly Float64Array[]): number {
  let sum = 0;
  for (const [p, line] of matrix.entries()) for (let q = p + 1; q < line.length; q++) sum += (line[q] ?? 0) ** 2;
  return sum;
}

function at(matrix: readonly Float64Array[], row: number, column: number): number {
  return matrix[row]?.[column] ?? 0;
}
