/** Which keys came before: the newest so many, and nothing else of them. */
export interface FirstTimes {
  /** Whether a key comes for the first time; from now on it has come. */
  isFirst(key: string): boolean;
  /** As if it hadn't come. */
  forget(key: string): void;
}

export function firstTimes(most = 10_000): FirstTimes {
  const known = new Set<string>();
  return {
    isFirst: (key) => {
      if (known.has(key)) return false;
      known.add(key);
      const [oldest] = known;
      if (known.size > most && oldest !== undefined) known.delete(oldest);
      return true;
    },
    forget: (key) => void known.delete(key),
  };
}
