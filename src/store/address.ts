import { resolve } from 'node:path';

/** Whether the address of a database, `file:PATH` or `postgres://…`, is one of PostgreSQL. */
export function isPostgres(url: string): boolean {
  return /^postgres(?:ql)?:/.test(url);
}

/** The file of `file:PATH`; `:memory:` for a database that is gone when the process ends; undefined for PostgreSQL. */
export function fileOf(url: string): string | undefined {
  if (isPostgres(url)) return undefined;
  const path = url.replace(/^file:/, '');
  return path === ':memory:' ? path : resolve(path);
}
