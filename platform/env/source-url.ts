import manifest from '@/package.json' with { type: 'json' }
import { env } from './env'

/** Where the program's source can be had: what the operator of a changed copy has set, else the repository that package.json names. */
export function sourceUrl(): string | undefined {
  return env().SOURCE_URL ?? repositoryOf(manifest)
}

/** The address of a package's repository for people. */
export function repositoryOf({ repository }: { name: string; repository?: string | { url: string } }): string | undefined {
  const address = typeof repository === 'string' ? repository : repository?.url
  return address?.replace(/^git\+/, '').replace(/\.git$/, '')
}
