/** Whole numbers from 0 on, in as few bytes each as the largest needs. */
export type Numbers = Uint8Array<ArrayBuffer> | Uint16Array<ArrayBuffer> | Uint32Array<ArrayBuffer>;

/** Bytes of each number, and what holds such numbers. */
export const numberKinds = { 1: Uint8Array, 2: Uint16Array, 4: Uint32Array } as const;

export function narrow(numbers: ArrayLike<number>): Numbers {
  let most = 0;
  for (let i = 0; i < numbers.length; i++) if ((numbers[i] as number) > most) most = numbers[i] as number;
  if (most < 2 ** 8) return Uint8Array.from(numbers);
  return most < 2 ** 16 ? Uint16Array.from(numbers) : Uint32Array.from(numbers);
}
