import { db } from '@/platform/db/client'
import { editors, isStaff, moderators, nobody, owner, type Row, row, signedIn, writers } from './row'
import { everybody, type World } from './world'

const actions: Row[] = [
  ...(['approve', 'hide', 'restore', 'delete', 'keep'] as const).flatMap((verb) => {
    const status = { approve: 'held', hide: 'approved', restore: 'hidden', delete: 'approved', keep: 'approved' } as const
    const name = `${verb}CommentAction`
    return [
      row(name, 'under own essay', isStaff, async (world) => ({ id: (await world.comment('own', status[verb])).id })),
      row(name, 'under another’s essay', moderators, async (world) => ({ id: (await world.comment('other', status[verb])).id })),
    ]
  }),
  ...(['comment', 'note'] as const).map((as) =>
    row('POST /api/articles/:id/passages', `any essay, a ${as}`, everybody, async (world) => ({
      id: (await world.essay('other')).id,
      as,
      quote: 'a woman who keeps it',
      kind: 'fact',
      text: 'Her name was Raushan.',
      name: 'Tigran',
    })),
  ),
  ...(['own', 'other'] as const).flatMap((whose) => {
    const on = `under ${whose === 'own' ? 'own' : 'another’s'} essay`
    const may = whose === 'own' ? isStaff : moderators
    return [
      {
        ...row('decideCommentsAction', on, may, async (world) => ({ ids: [(await world.comment(whose, 'approved')).id], verb: 'hide' })),
        happened: async (_: World, input: object) => {
          const [id = ''] = (input as { ids: string[] }).ids
          return (await db().comment.count({ where: { id, status: 'hidden' } })) === 1
        },
      },
      row('listDecisionsAction', on, may, async (world) => ({ id: (await world.comment(whose, 'approved')).id })),
    ]
  }),
  row('blockAndHideAction', 'a guest', moderators, async (world) => ({
    ...{ commentId: (await world.comment('own', 'approved')).id, kind: 'name', reason: '', days: 1 },
  })),
  row('undoStrokeAction', 'a moderator’s stroke', moderators, async (world) => ({ id: await world.stroke() })),
  ...(['own', 'other'] as const).map((whose) =>
    row('replyFromAdminAction', `under ${whose === 'own' ? 'own' : 'another’s'} essay`, isStaff, async (world) => {
      const parent = await world.comment(whose, 'approved')
      return { articleId: parent.articleId, parentId: parent.id, text: 'Thank you.' }
    }),
  ),
  row('replyFromAdminAction', 'own essay, a comment under another', nobody, async (world) => ({
    articleId: (await world.essay('own')).id,
    parentId: (await world.comment('other', 'approved')).id,
    text: 'Thank you.',
  })),
]

const terms = { reason: 'Advertising', days: 7 }
const blocks: Row[] = [
  row('blockWriterAction', 'the name of a guest', moderators, async (world) => ({
    ...terms,
    commentId: (await world.comment('other', 'approved')).id,
    kind: 'name',
  })),
  row('blockWriterAction', 'the account of an owner', nobody, async (world) => ({
    ...terms,
    commentId: (await world.commentOf('owner')).id,
    kind: 'person',
  })),
  row('blockTypedAction', 'an e-mail address', moderators, async (world) => ({
    ...terms,
    kind: 'email',
    value: `${world.who}@spam.example`,
  })),
  row('liftBlockAction', 'a block of the system', moderators, async (world) => ({ id: (await world.block('')).id })),
  row('undoBlockAction', 'a block of the system', moderators, async (world) => ({ id: (await world.block('')).id })),
  row('undoBlockAction', 'a block of an owner', owner, async (world) => ({ id: (await world.block('owner')).id })),
  row('restoreBlockAction', 'a block of an owner', owner, async (world) => ({ id: (await world.block('owner')).id })),
  row('exportFilterAction', 'what the filter has learned', editors, async () => ({})),
  row('resetFilterAction', 'what the filter has learned', editors, async () => ({})),
  row('liftBlockAction', 'a block of an owner', owner, async (world) => ({ id: (await world.block('owner')).id })),
]

const commentOf = (input: object) => db().comment.findUniqueOrThrow({ where: { id: (input as { id: string }).id } })
const isChanged: Row['happened'] = async (_, input) => (await commentOf(input)).source === 'Changed.'
const isDeleted: Row['happened'] = async (_, input) => (await commentOf(input)).deletedBy === 'writer'
const routes: Row[] = [
  row('POST /api/articles/:id/comments', 'any essay', everybody, async (world) => ({
    id: (await world.essay('other')).id,
    text: 'Thank you.',
    name: 'Tigran',
  })),
  ...(['own', 'other'] as const).flatMap((whose) => {
    const on = `under ${whose === 'own' ? 'own' : 'another’s'} essay`
    const comment = async (world: World) => ({ id: (await world.comment(whose, 'approved')).id })
    return [
      row('POST /api/comments/:id/like', on, everybody, comment),
      row('POST /api/comments/:id/report', on, everybody, async (world) => ({ ...(await comment(world)), reason: 'spam' })),
      row('POST /api/comments/:id/pin', on, whose === 'own' ? isStaff : moderators, comment),
      row('POST /api/comments/:id/decide', on, whose === 'own' ? isStaff : moderators, async (world) => ({
        ...(await comment(world)),
        verb: 'hide',
      })),
      row('POST /api/comments/:id/pick', on, whose === 'own' ? writers : editors, comment),
    ]
  }),
  ...(['approved', 'held', 'hidden'] as const).flatMap((status) => {
    const may = status === 'hidden' ? nobody : signedIn
    const own = (world: World) => world.ownComment(status)
    return [
      {
        ...row('POST /api/comments/:id/edit', `own, ${status}`, may, async (world) => ({ ...(await own(world)), text: 'Changed.' })),
        happened: isChanged,
      },
      { ...row('POST /api/comments/:id/delete', `own, ${status}`, may, own), happened: isDeleted },
    ]
  }),
  ...['edit', 'delete'].map((act) =>
    row(`POST /api/comments/:id/${act}`, 'another’s, under own essay', nobody, async (world) => ({
      id: (await world.comment('own', 'approved')).id,
      text: 'Changed.',
    })),
  ),
  row('POST /api/comments/preview', 'a text', everybody, async () => ({ text: 'Thank you.' })),
  row('POST /api/comments/:id/like', 'one that waits', nobody, async (world) => ({ id: (await world.comment('other', 'held')).id })),
  row('POST /api/articles/:id/comments', 'an essay, a comment under another', nobody, async (world) => ({
    id: (await world.essay('other')).id,
    parentId: (await world.comment('other', 'approved')).id,
    text: 'Thank you.',
    name: 'Tigran',
  })),
]

/** Everything about comments: the admin's actions, blocks, and what readers send. */
export const commentRows: readonly Row[] = [...actions, ...blocks, ...routes]
