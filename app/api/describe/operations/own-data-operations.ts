import { z } from 'zod'
import { POST as erase } from '@/app/api/own-comments/erase/route'
import { POST as sendLink } from '@/app/api/own-comments/link/route'
import { erasedData, ownDataFile, saidInWords } from '@/domain/comments/answers'
import { dataLinksByAddress, dataLinksOfSite } from '@/domain/comments/limits'
import { type Operation, writtenBy } from '../operation'

const own = '/api/own-comments'

/** What somebody may do with all that is theirs. */
export const ownDataOperations: readonly Operation[] = [
  {
    method: 'get',
    path: `${own}/file`,
    id: 'downloadOwn',
    summary: 'All that one wrote, liked, reported and follows, as one file',
    description: 'By the cookies of the request, or by the token of a mailed link.',
    query: z.object({ as: z.string().default('').describe('The token of a mailed link.') }),
    answer: { status: 200, name: 'OwnData', shape: ownDataFile, says: 'The file.' },
    fails: ['not-found', 'gone', 'too-many'],
  },
  {
    method: 'post',
    path: `${own}/erase`,
    id: 'eraseOwn',
    summary: 'Erase all that one wrote',
    description: 'For good. Likes and reports are taken back, what is followed is stopped. `confirm` says that it is meant.',
    write: writtenBy(erase),
    answer: { status: 200, name: 'ErasedData', shape: erasedData, says: 'How much was erased.' },
    fails: ['not-found', 'gone'],
  },
  {
    method: 'post',
    path: `${own}/link`,
    id: 'sendOwnLink',
    summary: 'Have a link to one’s own mailed',
    description: 'To the address that was left with comments. Answered alike whether or not anything was written or followed with it.',
    write: writtenBy(sendLink, { alsoLimitedBy: [dataLinksByAddress, dataLinksOfSite] }),
    answer: { status: 202, name: 'SaidInWords', shape: saidInWords, says: 'A sentence for people.' },
  },
]
