declare module 'wink-bm25-text-search' {
  /** What of it the bench uses; the package has no types. */
  export interface Bm25 {
    defineConfig(config: { readonly fldWeights: Readonly<Record<string, number>> }): void;
    definePrepTasks(tasks: readonly ((text: string) => string[])[]): number;
    addDoc(document: Readonly<Record<string, string>>, id: number): void;
    consolidate(): boolean;
    search(text: string, limit?: number): [id: string, score: number][];
    exportJSON(): string;
    importJSON(json: string): void;
  }
  export default function bm25(): Bm25;
}
