import { z } from 'zod'

/** What a walk may be asked with. Anything that is no such thing is as if it were not there: an unknown cursor is the beginning. */
export const walkQuery = z.object({
  cursor: z.string().catch('').describe('`next` of the page before. One that is not known is the first page.'),
  limit: z.int().min(1).max(100).catch(50).describe('So many on a page; 50 if it is left out or is no such number.'),
})

export type Walk = z.output<typeof walkQuery>

export function readWalk(query: URLSearchParams): Walk {
  return walkQuery.parse({ cursor: query.get('cursor'), limit: Number(query.get('limit') ?? 'none') })
}
