import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { bindMigrationAwareSqlAdapterFactory, type SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils'
import * as glue from '@prisma/schema-engine-wasm/schema_engine_bg'
import type { DatabaseKind } from '../database-kind'

// The engine that Prisma's command line downloads, compiled to WebAssembly and served by the package registry: no download, any platform.

/** What the package's own types leave out: the two functions that its bundler entry calls. */
interface Glue {
  __wbg_set_wasm(exports: WebAssembly.Exports): void
  SchemaEngine: { new: (options: object, log: (line: string) => void, adapter: object) => Promise<Engine> }
}

interface Engine {
  diff(params: object): Promise<{ exitCode: number; stdout: string | null }>
  free(): void
}

// What only the migrations know: search's index, and the tables that FTS5 keeps it in. PostgreSQL's are named with their schema.
const handWrittenTables: Record<DatabaseKind, string[]> = {
  sqlite: ['SearchIndex', ...['config', 'data', 'docsize', 'idx'].map((part) => `SearchIndex_${part}`)],
  postgresql: ['public.SearchIndex'],
}

let ready: Promise<Glue> | undefined

async function load(): Promise<Glue> {
  const file = createRequire(path.resolve('package.json')).resolve('@prisma/schema-engine-wasm/schema_engine_bg').replace(/\.js$/, '.wasm')
  const { instance } = await WebAssembly.instantiate(readFileSync(file), {
    './schema_engine_bg.js': glue as unknown as WebAssembly.ModuleImports,
  })
  const typed = glue as unknown as Glue
  typed.__wbg_set_wasm(instance.exports)
  ;(instance.exports.__wbindgen_start as () => void)()
  return typed
}

/** The SQL that takes the database behind the adapter to what the schema says; empty where they agree. */
export async function sqlToReach(schemaFile: string, database: SqlMigrationAwareDriverAdapterFactory): Promise<string> {
  ready ??= load()
  const file = { path: path.resolve(schemaFile), content: readFileSync(schemaFile, 'utf8') }
  const options = { datamodels: [[file.path, file.content]] }
  const engine = await (await ready).SchemaEngine.new(options, () => {}, bindMigrationAwareSqlAdapterFactory(database))
  try {
    const result = await engine.diff({
      from: { tag: 'schemaDatasource', files: [file], configDir: path.dirname(file.path) },
      to: { tag: 'schemaDatamodel', files: [file] },
      script: true,
      exitCode: true,
      shadowDatabaseUrl: null,
      filters: { externalTables: handWrittenTables[database.provider === 'sqlite' ? 'sqlite' : 'postgresql'], externalEnums: [] },
    })
    return result.exitCode === 2 ? (result.stdout ?? '') : ''
  } finally {
    engine.free()
  }
}
