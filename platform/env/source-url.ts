import manifest from '@/package.json'
import { env } from './env'

/** Where the program's source can be had; undefined where neither the operator nor package.json says it. */
export function sourceUrl(): string | undefined {
  return env().SOURCE_URL ?? repositoryOf(manifest)
}

function repositoryOf({ repository }: { name: string; repository?: string | { url: string } }): string | undefined {
  const address = typeof repository === 'string' ? repository : repository?.url
  return address?.replace(/^git\+/, '').replace(/\.git$/, '')
}
