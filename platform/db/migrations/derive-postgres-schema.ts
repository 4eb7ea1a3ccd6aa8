/** PostgreSQL's schema: the one schema with another provider and another folder for its client. */
export function derivePostgresSchema(schema: string): string {
  const derived = schema
    .replace('"../platform/db/generated/sqlite"', '"../../platform/db/generated/postgres"')
    .replace('provider = "sqlite"', 'provider = "postgresql"')
  return `// Derived from ../schema.prisma by npm run db:diff. Never edit this one.\n\n${derived}`
}
