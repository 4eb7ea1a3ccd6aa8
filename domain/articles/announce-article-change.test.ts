import { readdirSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { buildActor, buildUser } from '@/domain/accounts/factory'
import type { UserActor } from '@/domain/accounts/types'
import { demonstrationAuthor } from '@/domain/demonstration/author'
import { deleteDemonstration } from '@/domain/demonstration/commands/delete-demonstration'
import { restoreDemonstration } from '@/domain/demonstration/commands/restore-demonstration'
import { db } from '@/platform/db/client'
import { useTestDatabase } from '@/platform/testing/test-database'
import type { ArticleChangeKind } from './article-change'
import { beginArticle } from './commands/begin-article'
import { changeSlug } from './commands/change-slug'
import { createArticle, slugTaken } from './commands/create-article'
import { deleteArticle } from './commands/delete-article'
import { freeSlug, retryTakenSlug } from './commands/free-slug'
import { lockArticle } from './commands/lock-article'
import { makeRevision } from './commands/make-revision'
import { measureChange } from './commands/measure-change'
import { publishArticle } from './commands/publish-article'
import { restoreArticle } from './commands/restore-article'
import { restoreRevision } from './commands/restore-revision'
import { saveArticle } from './commands/save-article'
import { setArticleTags } from './commands/set-article-tags'
import { setCommentsOpen } from './commands/set-comments-open'
import { setFeatured } from './commands/set-featured'
import { setRevisionHidden } from './commands/set-revision-hidden'
import { setSlowMode } from './commands/set-slow-mode'
import { setThreadRules } from './commands/set-thread-rules'
import { unpublishArticle } from './commands/unpublish-article'
import { identicalWords, sameWords, storedWords, titleKeyOf } from './commands/working-columns'
import { type BuiltArticle, bodyOf, buildArticle, buildPublishedArticle, buildRevision } from './factory'
import type { ArticleFollower } from './followers/contract'
import { getWorkingCopy } from './queries/admin/get-working-copy'
import { getPublishedBySlug } from './queries/get-published-by-slug'
import { listPublished } from './queries/list-published'
import { announcedBy } from './testing/announced-by'
import { recordingFollower } from './testing/recording-follower'

useTestDatabase()

type Essay = Pick<BuiltArticle, 'id' | 'slug' | 'version'>

interface Case {
  title: string
  command: unknown
  /** What stands before. */
  essay?: () => Promise<Essay>
  run: (actor: UserActor, essay: Essay, followers: readonly ArticleFollower[]) => Promise<unknown>
  announces?: ArticleChangeKind[]
}

const published = () => buildPublishedArticle({ slug: 'one', tags: ['Ports'] })

async function unpublished(): Promise<Essay> {
  const essay = await published()
  await unpublishArticle(await buildActor({ role: 'owner' }), { id: essay.id })
  return essay
}

/** A published essay whose working copy says something else. */
async function edited(changes: object): Promise<Essay> {
  const essay = await published()
  const version = await save(await buildActor({ role: 'owner' }), essay.id, changes)
  return { ...essay, version }
}

async function save(actor: UserActor, id: string, changes: object): Promise<number> {
  const { title, standfirst, body, language, writtenOn, dropCap, tags, version } = await getWorkingCopy(actor, id)
  const saved = await saveArticle(actor, { id, version, title, standfirst, body, language, writtenOn, dropCap, tags, ...changes })
  return saved.outcome === 'saved' ? saved.version : 0
}

async function revised(): Promise<Essay> {
  const essay = await published()
  await buildRevision(essay.id, { title: 'Later' })
  return essay
}

async function demonstration(): Promise<Essay> {
  const { id: authorId } = await buildUser(demonstrationAuthor)
  await buildArticle({ slug: 'unseen', authorId })
  await buildPublishedArticle({ slug: 'two', authorId })
  return buildPublishedArticle({ slug: 'one', authorId })
}

async function deletedDemonstration(): Promise<Essay> {
  const essay = await demonstration()
  await deleteDemonstration(await buildActor({ role: 'owner' }))
  return essay
}

const publish: Case['run'] = (actor, { id, version }, followers) => publishArticle(actor, { id, version }, followers)
const unpublish: Case['run'] = (actor, { id }, followers) => unpublishArticle(actor, { id }, followers)
const remove: Case['run'] = (actor, { id }, followers) => deleteArticle(actor, { id }, followers)
const restore: Case['run'] = (actor, { id }, followers) => restoreArticle(actor, { id }, followers)
const move: Case['run'] = (actor, { id }, followers) => changeSlug(actor, { id, slug: 'elsewhere' }, followers)

const cases: Case[] = [
  { title: 'publishing a draft', command: publishArticle, essay: buildArticle, run: publish, announces: ['published'] },
  { title: 'publishing again', command: publishArticle, essay: unpublished, run: publish, announces: ['published'] },
  {
    title: 'publishing other words',
    command: publishArticle,
    essay: () => edited({ body: bodyOf('Other words.') }),
    run: publish,
    announces: ['republished'],
  },
  {
    title: 'publishing other tags',
    command: publishArticle,
    essay: () => edited({ tags: ['Sea'] }),
    run: publish,
    announces: ['republished'],
  },
  { title: 'publishing what readers see already', command: publishArticle, run: publish },
  { title: 'unpublishing', command: unpublishArticle, run: unpublish, announces: ['unpublished'] },
  { title: 'unpublishing a draft', command: unpublishArticle, essay: buildArticle, run: unpublish },
  { title: 'deleting', command: deleteArticle, run: remove, announces: ['deleted'] },
  { title: 'deleting a draft', command: deleteArticle, essay: buildArticle, run: remove },
  {
    title: 'restoring',
    command: restoreArticle,
    essay: () => buildPublishedArticle({ removed: true }),
    run: restore,
    announces: ['restored'],
  },
  { title: 'restoring a draft', command: restoreArticle, essay: () => buildArticle({ removed: true }), run: restore },
  { title: 'restoring what is there', command: restoreArticle, run: restore },
  { title: 'changing the address', command: changeSlug, run: move, announces: ['address-changed'] },
  { title: 'changing the address of a draft', command: changeSlug, essay: buildArticle, run: move },
  {
    title: 'deleting the demonstration',
    command: deleteDemonstration,
    essay: demonstration,
    run: (actor, _, followers) => deleteDemonstration(actor, {}, followers),
    announces: ['deleted', 'deleted'],
  },
  {
    title: 'restoring the demonstration',
    command: restoreDemonstration,
    essay: deletedDemonstration,
    run: (actor, _, followers) => restoreDemonstration(actor, {}, followers),
    announces: ['restored', 'restored'],
  },
  { title: 'beginning an essay', command: beginArticle, run: (actor) => beginArticle(actor) },
  { title: 'creating an essay', command: createArticle, run: (actor) => createArticle(actor, { title: 'New' }) },
  {
    title: 'saving',
    command: saveArticle,
    run: (actor, { id }) => save(actor, id, { title: 'Other', tags: ['Sea'], body: bodyOf('Other.') }),
  },
  {
    title: 'restoring a revision to the working copy',
    command: restoreRevision,
    essay: revised,
    run: async (actor, { id }) => {
      const { id: pastId } = await db().revision.findFirstOrThrow({ where: { articleId: id, number: 1 } })
      const { version } = await getWorkingCopy(actor, id)
      await restoreRevision(actor, { id, version, pastId })
    },
  },
  {
    title: 'hiding a past revision',
    command: setRevisionHidden,
    essay: revised,
    run: (actor, { id }) => setRevisionHidden(actor, { id, number: 1, hidden: true }),
  },
  { title: 'closing the thread', command: setCommentsOpen, run: (actor, { id }) => setCommentsOpen(actor, { id, commentsOpen: false }) },
  { title: 'making the thread slow', command: setThreadRules, run: (actor, { id }) => setThreadRules(actor, { id, slowMinutes: 5 }) },
  { title: 'slowing the thread down', command: setSlowMode, run: (actor, { id }) => setSlowMode(actor, { id, slowMinutes: 5 }) },
  { title: 'featuring', command: setFeatured, run: (actor, { id }) => setFeatured(actor, { id, featured: true }) },
]

/** What the commands are made of. */
const parts: unknown[] = [
  slugTaken,
  freeSlug,
  retryTakenSlug,
  lockArticle,
  makeRevision,
  measureChange,
  setArticleTags,
  storedWords,
  sameWords,
  identicalWords,
  titleKeyOf,
]

/** Every article that readers find, at each address that leads to it, with what it says there. */
async function whatReadersSee() {
  const { items } = await listPublished()
  const addresses = await db().articleSlug.findMany({ orderBy: { slug: 'asc' }, select: { slug: true } })
  const found = await Promise.all(
    addresses.map(async ({ slug }) => {
      const essay = await getPublishedBySlug(slug)
      if (!essay || 'movedTo' in essay) return { slug, essay }
      const { id, title, body, tags, revisionNumber } = essay
      return { slug, essay: { id, title, body, tags, revisionNumber } }
    }),
  )
  return { listed: items.map(({ id, slug }) => ({ id, slug })), found: found.filter(({ essay }) => essay !== null) }
}

describe('articles / announcing: what readers see changes', () => {
  it.each(cases.map((one) => [one.title, one.announces?.join(' and ') ?? 'nothing', one] as const))(
    '%s announces %s',
    async (_title, _said, { essay = published, run, announces = [] }) => {
      const owner = await buildActor({ role: 'owner' })
      const built = await essay()
      const before = await whatReadersSee()
      const { follower, heard } = recordingFollower()
      await run(owner, built, [follower])
      expect(heard.map(({ kind }) => kind)).toEqual(announces)
      expect(heard.every(({ actor }) => actor === owner)).toBe(true)
      const after = await whatReadersSee()
      if (announces.length > 0) expect(after).not.toEqual(before)
      else expect(after).toEqual(before)
    },
  )

  it('every command of articles and of the demonstration has a case here', async () => {
    const folders = [path.join(import.meta.dirname, 'commands'), path.join(import.meta.dirname, '../demonstration/commands')]
    const files = folders.flatMap((folder) => readdirSync(folder).map((file) => path.join(folder, file)))
    const modules: Record<string, unknown>[] = await Promise.all(
      files.filter((file) => !file.includes('.test.')).map((file) => import(/* @vite-ignore */ file)),
    )
    const functions = modules.flatMap((module) => Object.values(module).filter((exported) => typeof exported === 'function'))
    expect(functions.length).toBeGreaterThan(cases.length / 2)
    const known = new Set([...parts, ...cases.map(({ command }) => command)])
    expect(functions.filter((one) => !known.has(one)).map(({ name }) => name)).toEqual([])
  })
})

describe('articles / announcing: the followers', () => {
  it('are told the same, one after another, in the order of their list', async () => {
    const owner = await buildActor({ role: 'owner' })
    const { id } = await published()
    const order: string[] = []
    const slow = (name: string): ArticleFollower => ({
      id: name,
      async follow(tx, _unit, { articleId, kind }) {
        order.push(`${name} begins`)
        await tx.article.findUnique({ where: { id: articleId }, select: { id: true } })
        order.push(`${name} has heard: ${kind}`)
      },
    })
    await unpublishArticle(owner, { id }, [slow('first'), slow('second')])
    expect(order).toEqual(['first begins', 'first has heard: unpublished', 'second begins', 'second has heard: unpublished'])
  })

  it('find the change written when they are told, and undo it if one of them fails', async () => {
    const owner = await buildActor({ role: 'owner' })
    const { id, slug } = await published()
    const statuses: (string | undefined)[] = []
    const broken: ArticleFollower = {
      id: 'broken',
      async follow(tx, unit) {
        statuses.push((await tx.article.findUnique({ where: { id } }))?.status)
        unit.changed('never-heard')
        throw new Error('This follower fails.')
      },
    }
    const told = await announcedBy(async () => {
      await expect(unpublishArticle(owner, { id }, [broken])).rejects.toThrow('This follower fails.')
    })
    expect(statuses).toEqual(['draft'])
    expect(told).toEqual([])
    expect(await getPublishedBySlug(slug)).toMatchObject({ id })
    expect(await db().audit.count({ where: { actorId: owner.id } })).toBe(0)
  })
})
