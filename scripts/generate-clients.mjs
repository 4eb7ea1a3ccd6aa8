// node scripts/generate-clients.mjs schema …: makes Prisma's client of each schema, as Prisma's own command does it, without that command.
// Required, not imported: of one of its packages the form for import does not load.
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)
const { PrismaClientTsGenerator } = require('@prisma/client-generator-ts')
const { getGenerators, loadSchemaContext } = require('@prisma/internals')

const registry = { 'prisma-client': { type: 'in-process', generator: new PrismaClientTsGenerator() } }

for (const schema of process.argv.slice(2)) {
  const schemaContext = await loadSchemaContext({ schemaPath: { cliProvidedPath: schema }, printLoadMessage: false })
  for (const generator of await getGenerators({ schemaContext, registry, printDownloadProgress: false })) {
    await generator.generate()
    generator.stop()
  }
}
