import { type Kysely, Migrator, PostgresAdapter, sql } from 'kysely';
import { counted, migrations, schemaVersion } from './migrations.ts';
import type { Tables } from './tables.ts';

/** Names of our own: another program's tables may stand in the same PostgreSQL. */
const record = { migrationTableName: 'verbatim_migrations', migrationLockTableName: 'verbatim_migrations_lock' };
/** Any number, the same in every process: whoever takes over what was counted holds it. */
const takingOverLock = 7_390_145;

/** The tables are of a Verbatim that knows more migrations than this one. */
export class NewerSchema extends Error {
  override readonly name = 'NewerSchema';
  readonly code = 'NEWER_SCHEMA';

  constructor(version: number) {
    super(`schema ${version}, this one knows ${schemaVersion}`);
  }
}

/** Which migrations were made, how many, and whether some are unknown here. */
export interface SchemaState {
  readonly version: number;
  readonly isNewer: boolean;
}

/**
 * Brings the tables up to date, everything or nothing; of several processes that start at once one does it and the others wait. Throws `NewerSchema`,
 * and leaves the tables alone, where they are of a newer version.
 */
export async function migrate(db: Kysely<Tables>): Promise<void> {
  const schema = await schemaOf(db);
  await takeOver(db, schema);
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => ({ ...migrations }) },
    ...record,
    ...(schema !== undefined && { migrationTableSchema: schema }),
    // They are known by name. Their times are those of a clock that may have been put back.
    allowUnorderedMigrations: true,
  });
  const { error } = await migrator.migrateToLatest();
  if (error === undefined) return;
  const { version, isNewer } = await stateOfSchema(db);
  throw isNewer ? new NewerSchema(version) : error;
}

/** How far the tables of a database are; nothing is made or changed. */
export async function stateOfSchema(db: Kysely<Tables>): Promise<SchemaState> {
  const schema = await schemaOf(db);
  const names = await namesMade(db, schema);
  if (names.length > 0)
    return { version: names.length, isNewer: names.some((name) => !Object.hasOwn(migrations, name)) };
  const version = await versionCounted(db, schema);
  return { version, isNewer: version > counted };
}

/** In a database of before, the migrations that were counted are written down by name. */
async function takeOver(db: Kysely<Tables>, schema: string | undefined): Promise<void> {
  if (!(await isThere(db, 'schema_version', schema))) return;
  await db.transaction().execute(async (transaction) => {
    if (schema !== undefined) await sql`select pg_advisory_xact_lock(${takingOverLock})`.execute(transaction);
    if ((await namesMade(transaction, schema)).length > 0) return;
    const version = await versionCounted(transaction, schema);
    if (version > counted) throw new NewerSchema(version);
    // As the migrator makes it.
    await transaction.schema
      .createTable(record.migrationTableName)
      .ifNotExists()
      .addColumn('name', 'varchar(255)', (column) => column.notNull().primaryKey())
      .addColumn('timestamp', 'varchar(255)', (column) => column.notNull())
      .execute();
    const timestamp = new Date().toISOString();
    for (const name of Object.keys(migrations).slice(0, version))
      await transaction.insertInto('verbatim_migrations').values({ name, timestamp }).execute();
  });
}

async function namesMade(db: Kysely<Tables>, schema: string | undefined): Promise<readonly string[]> {
  if (!(await isThere(db, record.migrationTableName, schema))) return [];
  const rows = await db.selectFrom('verbatim_migrations').select('name').execute();
  return rows.map(({ name }) => name);
}

async function versionCounted(db: Kysely<Tables>, schema: string | undefined): Promise<number> {
  if (!(await isThere(db, 'schema_version', schema))) return 0;
  const row = await db.selectFrom('schema_version').select('version').executeTakeFirst();
  return row?.version ?? 0;
}

async function isThere(db: Kysely<Tables>, name: string, schema: string | undefined): Promise<boolean> {
  const tables = await db.introspection.getTables();
  return tables.some((table) => table.name === name && (schema === undefined || table.schema === schema));
}

/** Where tables are made in PostgreSQL; undefined in SQLite, which has one place only. */
async function schemaOf(db: Kysely<Tables>): Promise<string | undefined> {
  if (!(db.getExecutor().adapter instanceof PostgresAdapter)) return undefined;
  const { rows } = await sql<{ schema: string | null }>`select current_schema() as schema`.execute(db);
  return rows[0]?.schema ?? undefined;
}
