import { bodyOf } from '@/domain/articles/factory'
import { db } from '@/platform/db/client'
import { type Anybody, everybody, type Whose, type World } from './world'

/** One thing that may be asked for, of which things, and who may. */
export interface Row {
  /** An exported action of the admin, or 'POST /api/…'. */
  name: string
  /** On what it is tried. */
  on: string
  may: readonly Anybody[]
  /** The input, made of things in this world. */
  input: (world: World) => Promise<object>
  /** Left out: it happened if it was answered so. */
  happened?: (world: World, input: object) => Promise<boolean>
}

const nobody: readonly Anybody[] = []
const signedIn = everybody.filter((who) => who !== 'visitor')
const isStaff = ['moderator', 'author', 'editor', 'owner'] as const
const writers = ['author', 'editor', 'owner'] as const
const moderators = ['moderator', 'editor', 'owner'] as const
const editors = ['editor', 'owner'] as const
const owner = ['owner'] as const

type Input = (world: World, whose: Whose) => Promise<object>
const row = (name: string, on: string, may: readonly Anybody[], input: Row['input']): Row => ({ name, on, may, input })

/** Of one essay: authors their own, editors and owners all. */
const ofEssay = (
  name: string,
  input: Input,
  may: { own: readonly Anybody[]; other: readonly Anybody[] } = { own: writers, other: editors },
) => [
  row(name, 'own essay', may.own, (world) => input(world, 'own')),
  row(name, 'another’s essay', may.other, (world) => input(world, 'other')),
]
const id: Input = async (world, whose) => ({ id: (await world.essay(whose)).id })

const articles: Row[] = [
  row('beginArticleAction', 'for oneself', writers, async () => ({})),
  ...ofEssay('saveArticleAction', async (world, whose) => world.saving((await world.essay(whose)).id)),
  ...ofEssay('publishArticleAction', async (world, whose) => {
    const essay = await world.essay(whose)
    return { id: essay.id, version: essay.version }
  }),
  ...ofEssay('unpublishArticleAction', id),
  ...ofEssay('deleteArticleAction', id),
  ...ofEssay('restoreArticleAction', async (world, whose) => ({ id: (await world.removedEssay(whose)).id })),
  ...ofEssay('changeSlugAction', async (world, whose) => ({ id: (await world.essay(whose)).id, slug: `elsewhere-${world.who}` })),
  ...ofEssay('setFeaturedAction', async (world, whose) => ({ id: (await world.essay(whose)).id, featured: true }), {
    own: editors,
    other: editors,
  }),
  ...ofEssay('setCommentsOpenAction', async (world, whose) => ({ id: (await world.essay(whose)).id, commentsOpen: false })),
  row('findArticlesAction', 'what one may see', writers, async () => ({})),
  ...ofEssay('readWorkingCopyAction', id),
  ...ofEssay('readHistoryAction', id),
  ...ofEssay('compareWithWorkingCopyAction', async (world, whose) => {
    const { id, pastId } = await world.revisedEssay(whose)
    return { id, pastId }
  }),
  row('compareWithWorkingCopyAction', 'own essay with another’s revision', nobody, async (world) => ({
    id: (await world.essay('own')).id,
    pastId: (await world.revisedEssay('other')).pastId,
  })),
  ...ofEssay('restoreRevisionAction', async (world, whose) => world.revisedEssay(whose)),
  row('restoreRevisionAction', 'another’s revision into own essay', nobody, async (world) => ({
    ...(await world.revisedEssay('own')),
    pastId: (await world.revisedEssay('other')).pastId,
  })),
  ...ofEssay('setRevisionHiddenAction', async (world, whose) => ({
    id: (await world.revisedEssay(whose)).id,
    number: 1,
    hidden: true,
  })),
]

const series: Row[] = [
  row('placeInSeriesAction', 'own essay, new series', writers, async (world) => ({
    articleId: (await world.essay('own')).id,
    series: world.unique('New'),
  })),
  row('placeInSeriesAction', 'another’s essay, new series', editors, async (world) => ({
    articleId: (await world.essay('other')).id,
    series: world.unique('New'),
  })),
  ...(['own', 'other'] as const).flatMap((essay) =>
    (['own', 'other'] as const).map((whose) =>
      row(
        'placeInSeriesAction',
        `${essay === 'own' ? 'own' : 'another’s'} essay, ${whose === 'own' ? 'own' : 'another’s'} series`,
        essay === 'own' && whose === 'own' ? writers : editors,
        async (world) => ({ articleId: (await world.essay(essay)).id, series: (await world.series(whose)).title, part: 1 }),
      ),
    ),
  ),
  row('placeInSeriesAction', 'own essay to another part of a shared series', editors, async (world) => {
    const { title, essays } = await world.series('own', 'other')
    return { articleId: essays[0], series: title, part: 2 }
  }),
  row('placeInSeriesAction', 'own essay where it is in a shared series', writers, async (world) => {
    const { title, essays } = await world.series('other', 'own')
    return { articleId: essays[1], series: title, part: 2 }
  }),
  row('placeInSeriesAction', 'own essay out of a shared series', writers, async (world) => ({
    articleId: (await world.series('own', 'other')).essays[0],
    series: '',
  })),
  row('placeInSeriesAction', 'another’s essay out of a shared series', editors, async (world) => ({
    articleId: (await world.series('own', 'other')).essays[1],
    series: '',
  })),
  ...['editSeriesAction', 'moveSeriesPartAction', 'deleteSeriesAction'].flatMap((name) =>
    [
      { on: 'own series', may: writers, whose: ['own', 'own'] as const },
      { on: 'another’s series', may: editors, whose: ['other', 'other'] as const },
      { on: 'shared series', may: editors, whose: ['own', 'other'] as const },
    ].map(({ on, may, whose }) =>
      row(name, on, may, async (world) => {
        const { id, essays } = await world.series(...whose)
        if (name === 'editSeriesAction') return { id, title: world.unique('Other'), description: '' }
        return name === 'deleteSeriesAction' ? { id } : { id, articleId: essays[0], part: 2 }
      }),
    ),
  ),
]

const outside = { language: 'ru', address: 'https://elsewhere.example/ru' }
const translations: Row[] = [
  ...(['own', 'other'] as const).flatMap((one) =>
    (['own', 'other'] as const).map((other) =>
      row(
        'joinTranslationsAction',
        `${one === 'own' ? 'own' : 'another’s'} essay, ${other === 'own' ? 'own' : 'another’s'} essay`,
        one === 'own' && other === 'own' ? writers : editors,
        async (world) => ({
          id: (await world.essay(one, { language: 'en' })).id,
          otherId: (await world.essay(other, { language: 'de' })).id,
        }),
      ),
    ),
  ),
  row('joinTranslationsAction', 'own essay, own essay that is a translation of another’s', editors, async (world) => ({
    id: (await world.essay('own', { language: 'de' })).id,
    otherId: (await world.translations('own', 'other')).id,
  })),
  row('partTranslationsAction', 'own essay, own essay', writers, async (world) => world.translations('own', 'own')),
  row('partTranslationsAction', 'own essay, another’s essay', editors, async (world) => world.translations('own', 'other')),
  row('partTranslationsAction', 'another’s essay, another’s essay', editors, async (world) => world.translations('other', 'other')),
  ...['nameOutsideAction', 'forgetOutsideAction'].flatMap((name) => [
    row(name, 'own essay', writers, async (world) => ({ ...outside, id: (await world.translations('own', 'own')).id })),
    row(name, 'own essay that is a translation of another’s', editors, async (world) => ({
      ...outside,
      id: (await world.translations('own', 'other')).id,
    })),
    row(name, 'another’s essay', editors, async (world) => ({ ...outside, id: (await world.translations('other', 'other')).id })),
  ]),
  row('findEssaysAction', 'what one may edit', writers, async (world) => ({ id: (await world.essay('own')).id, text: '' })),
]

const film = 'https://video.example.org/w/1'
const showing = {
  body: { type: 'doc', content: [...bodyOf('A film.').content, { type: 'embed', attrs: { url: film, title: '', caption: '' } }] },
}
const rest: Row[] = [
  ...ofEssay('readCardAgainAction', async (world, whose) => ({ articleId: (await world.essay(whose, showing)).id, url: film })),
  ...ofEssay('findCardsAction', async (world, whose) => ({ articleId: (await world.essay(whose)).id, urls: [film] })),
  row('saveSettingsAction', 'the publication', editors, async () => ({ section: 'publication', fields: { tagline: 'Other words' } })),
  row('saveSettingsAction', 'where tips go', owner, async () => ({
    section: 'tipJar',
    fields: { providers: [{ id: 'kofi', account: 'somebody' }] },
  })),
  ...(['approve', 'hide', 'restore', 'delete', 'keep'] as const).flatMap((verb) => {
    const status = { approve: 'held', hide: 'approved', restore: 'hidden', delete: 'approved', keep: 'approved' } as const
    const name = `${verb}CommentAction`
    return [
      row(name, 'under own essay', isStaff, async (world) => ({ id: (await world.comment('own', status[verb])).id })),
      row(name, 'under another’s essay', moderators, async (world) => ({ id: (await world.comment('other', status[verb])).id })),
    ]
  }),
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
  row('exportFilterAction', 'what the filter has learned', editors, async () => ({})),
  row('resetFilterAction', 'what the filter has learned', editors, async () => ({})),
  row('liftBlockAction', 'a block of an owner', owner, async (world) => ({ id: (await world.block('owner')).id })),
]

const demonstration: Row[] = [
  row('deleteDemonstrationAction', 'the demonstration', owner, async () => ({})),
  row('restoreDemonstrationAction', 'the demonstration', owner, async () => ({})),
]

const sessionIsGone: Row['happened'] = async (_, input) =>
  (await db().session.count({ where: { id: (input as { session: string }).session } })) === 0
const commentOf = (input: object) => db().comment.findUniqueOrThrow({ where: { id: (input as { id: string }).id } })
const isChanged: Row['happened'] = async (_, input) => (await commentOf(input)).source === 'Changed.'
const isDeleted: Row['happened'] = async (_, input) => (await commentOf(input)).deletedBy === 'writer'
const routes: Row[] = [
  row('POST /api/account/password', 'own account', signedIn, async (world) => ({
    currentPassword: world.password,
    newPassword: 'a wholly different phrase',
  })),
  row('POST /api/account/profile', 'own account', signedIn, async (world) => ({ name: world.unique('New Name'), bio: '' })),
  row('POST /api/follows/settings', 'own account', signedIn, async () => ({ digest: 'daily' })),
  row('POST /api/follows/stop', 'what oneself follows', signedIn, async (world) => ({ follow: (await world.follow('own')).id })),
  row('POST /api/follows/stop', 'what another follows', nobody, async (world) => ({ follow: (await world.follow('other')).id })),
  row('POST /api/follows', 'any essay', everybody, async (world) => ({
    article: (await world.essay('other')).id,
    email: `${world.who}@example.org`,
  })),
  row('POST /api/session/end-all', 'own sessions', signedIn, async () => ({})),
  {
    ...row('POST /api/session/end', 'own session', signedIn, async (world) => ({ session: await world.sessionId('own') })),
    happened: sessionIsGone,
  },
  {
    ...row('POST /api/session/end', 'another’s session', nobody, async (world) => ({ session: await world.sessionId('other') })),
    happened: sessionIsGone,
  },
  row('POST /api/uploads', 'a picture', writers, async () => ({})),
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

/** Who may do what, of whose: each line is tried by everybody. */
export const rows: readonly Row[] = [...articles, ...series, ...translations, ...rest, ...blocks, ...demonstration, ...routes]

/** Writes that ask for a proof instead of a role. */
export const byProof: Record<string, string> = {
  'POST /api/session/password': 'address and password',
  'POST /api/session/link': 'nothing: a mail is sent to the address',
  'POST /api/session/link/use': 'the link that was mailed',
  'POST /api/follows/confirm': 'the link that was mailed',
  'POST /api/unsubscribe': 'the signed link of a mail',
  'POST /api/session/claim': 'the owner’s link',
  'POST /api/session/provider': 'nothing: it leads to the provider',
  'POST /api/own-comments/link': 'nothing: a mail is sent to the address',
  'POST /api/own-comments/erase': 'one’s own account or browser, or the link that was mailed',
  'POST /api/auth/:...nextauth': 'what the provider says',
}
