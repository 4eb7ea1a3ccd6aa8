// npm run owner-link: prints the link with which the owner claims the publication.
//   --force         there is an owner already, who is locked out: the link sets them a new password
import { createOwnerLink, type OwnerLink, ownerLinkHours } from '@/domain/accounts/commands/create-owner-link'
import { closeDb } from '@/platform/db/client'
import { runningServer } from '@/platform/db/only-server'
import { env } from '@/platform/env/env'
import { isAppError } from '@/platform/errors/app-error'
import { CommandError, runDataCommand } from './database/command'

/** Makes the link, or says null where there is an owner and nobody means to replace their password. */
export async function ownerLink({ recover = false } = {}): Promise<OwnerLink | null> {
  try {
    return await createOwnerLink({ kind: 'system', reason: 'owner-link' }, { recover })
  } catch (error) {
    if (isAppError(error) && error.code === 'conflict') return null
    throw error
  }
}

/** Where PUBLIC_URL is not set, the server that runs knows best where it listens. */
function reachable(url: string): string {
  const server = env().publicUrlIsSet ? undefined : runningServer()
  return server ? url.replace(env().PUBLIC_URL, server.address) : url
}

async function main(args: readonly string[]): Promise<void> {
  const unknown = args.find((arg) => arg !== '--force')
  if (unknown !== undefined)
    throw new CommandError(`${unknown} means nothing to npm run owner-link; it knows --force alone. No link was made, none has ended.`)
  const link = await ownerLink({ recover: args.includes('--force') })
  if (!link)
    throw new CommandError(
      'This publication has its owner already. Locked out? npm run owner-link -- --force makes a link to a new password.',
    )
  console.log(reachable(link.url))
  const purpose = link.kind === 'claim' ? 'to claim the publication' : 'to set the owner a new password'
  console.error(`Open it ${purpose}. It works once, for ${ownerLinkHours} hours; links made before have ended.`)
}

if (process.argv[1]?.endsWith('owner-link.ts')) await runDataCommand(() => main(process.argv.slice(2)).finally(closeDb))
