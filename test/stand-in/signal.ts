/** Lets a test wait until something holds, checked whenever the stand-in's state has changed. */
export interface Signal {
  readonly changed: () => void;
  /** The first value of `look` that isn't undefined; rejects with `complaint()` after timeoutMs. */
  until<T>(look: () => T | undefined, timeoutMs: number, complaint: () => string): Promise<T>;
}

export function makeSignal(): Signal {
  const waiting = new Set<() => void>();
  return {
    changed() {
      for (const check of [...waiting]) check();
    },
    until(look, timeoutMs, complaint) {
      return new Promise((resolve, reject) => {
        const timer = setTimeout(() => {
          waiting.delete(check);
          reject(new Error(complaint()));
        }, timeoutMs);
        const check = () => {
          const value = look();
          if (value === undefined) return;
          waiting.delete(check);
          clearTimeout(timer);
          resolve(value);
        };
        waiting.add(check);
        check();
      });
    },
  };
}
