import { cache } from 'react'
import { anyone } from '@/domain/accounts/types'
import { listThread } from '@/domain/comments/queries/list-thread'

/** A page of the threads under an essay, read once for all that shows it. */
export const threadsAt = cache((articleId: string, page: number) => listThread(anyone, articleId, page))
