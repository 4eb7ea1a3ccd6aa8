import type { BlockKind } from '@/domain/moderation/blocks/types'

/** What a block is of, before its name. */
export const blockKindNames: Record<BlockKind, string> = { person: 'Person', name: 'Name', email: 'E-mail address', network: 'Network of' }
