import { buildActor, buildSession, buildUser } from '@/domain/accounts/factory'
import type { Role } from '@/domain/accounts/types'
import { publishArticle } from '@/domain/articles/commands/publish-article'
import { saveArticle } from '@/domain/articles/commands/save-article'
import { bodyOf, buildArticle, buildPublishedArticle } from '@/domain/articles/factory'
import { getWorkingCopy } from '@/domain/articles/queries/admin/get-working-copy'
import { decideComments } from '@/domain/comments/commands/decide-comments'
import { buildComment } from '@/domain/comments/factory'
import type { CommentStatus } from '@/domain/comments/types'
import { buildNote } from '@/domain/notes/factory'
import { buildFollow } from '@/domain/notifications/factory'
import { placeInSeries } from '@/domain/series/commands/place-in-series'
import { joinTranslations } from '@/domain/translations/commands/join-translations'
import { nameOutside } from '@/domain/translations/commands/name-outside'
import { db } from '@/platform/db/client'

export const everybody = ['visitor', 'reader', 'moderator', 'author', 'editor', 'owner'] as const
export type Anybody = (typeof everybody)[number]
export type Whose = 'own' | 'other'

const system = { kind: 'system', reason: 'rights' } as const
const password = 'kettle orchard seventeen'

/** What one person finds here: things of theirs and things of somebody else's, made as they are asked for. */
export class World {
  private constructor(
    readonly who: Anybody,
    /** The value of their session cookie; '' for a visitor. */
    readonly token: string,
    private readonly ids: Record<Whose, string>,
  ) {}

  static async of(who: Anybody): Promise<World> {
    const other = await buildUser({ role: 'author', name: 'Another Author' })
    const user = await buildUser({ role: (who === 'visitor' ? 'author' : who) as Role, name: 'Themselves', password })
    return new World(who, who === 'visitor' ? '' : await buildSession(user), { own: user.id, other: other.id })
  }

  readonly password = password

  /** Distinct in each world: names and addresses of the publication are taken once. */
  unique(text: string): string {
    return `${text} ${this.who}`
  }

  essay(whose: Whose, more: object = {}) {
    return buildPublishedArticle({ authorId: this.ids[whose], ...more })
  }

  removedEssay(whose: Whose) {
    return buildArticle({ authorId: this.ids[whose], removed: true })
  }

  /** An essay that was published twice, and the id of its first revision. */
  async revisedEssay(whose: Whose) {
    const { id } = await this.essay(whose)
    const copy = await getWorkingCopy(system, id)
    await saveArticle(system, { ...wordsOf(copy), id, version: copy.version, body: bodyOf('Other words.') })
    const { version } = await getWorkingCopy(system, id)
    await publishArticle(system, { id, version })
    const { id: pastId } = await db().revision.findFirstOrThrow({ where: { articleId: id, number: 1 } })
    return { id, version, pastId }
  }

  /** What a save of this essay sends. */
  async saving(id: string) {
    const copy = await getWorkingCopy(system, id)
    return { ...wordsOf(copy), id, version: copy.version, body: bodyOf('Other words.') }
  }

  /** A series that holds one essay of each of these. */
  async series(...whose: Whose[]) {
    const title = this.unique('Crossings')
    const essays = []
    for (const each of whose) {
      const essay = await this.essay(each)
      await placeInSeries(system, { articleId: essay.id, series: title })
      essays.push(essay.id)
    }
    const { id } = await db().series.findFirstOrThrow({ where: { title } })
    return { id, title, essays: essays as [string, ...string[]] }
  }

  /** Two essays that are translations of each other, with one more on somebody else's site. */
  async translations(one: Whose, other: Whose) {
    const [first, second] = [await this.essay(one, { language: 'en' }), await this.essay(other, { language: 'fr' })]
    await joinTranslations(system, { id: first.id, otherId: second.id })
    await nameOutside(system, { id: first.id, language: 'ru', address: 'https://example.org/ru' })
    return { id: first.id, otherId: second.id }
  }

  /** A reader's note about an essay of theirs, or of somebody else. */
  async note(whose: Whose) {
    const { id } = await this.essay(whose, { body: bodyOf('A list of those who wait.') })
    return buildNote(id, 'A list of those')
  }

  /** A passkey of theirs, or of somebody else. */
  async passkey(whose: Whose): Promise<string> {
    const id = `passkey-${this.who}-${whose}`
    const made = { publicKey: 'none', counter: 0, deviceType: 'singleDevice', backedUp: false, aaguid: '' }
    await db().passkey.create({ data: { id, userId: this.ids[whose], ...made } })
    return id
  }

  /** Something that they, or somebody else, follow by mail. */
  async follow(whose: Whose) {
    const { id, email } = await db().user.findUniqueOrThrow({ where: { id: this.ids[whose] } })
    const essay = await this.essay('other')
    return buildFollow({ address: email ?? '', personKey: `user:${id}`, subjectId: essay.id, articleId: essay.id })
  }

  /** A browser of theirs, or of somebody else, that is told by push. */
  async browser(whose: Whose) {
    const people = { create: { personKey: `user:${this.ids[whose]}`, confirmedAt: new Date() } }
    return db().recipient.create({ data: { channel: 'push', address: `https://push.example.org/${this.unique('b')}`, people } })
  }

  /** A comment under an essay of theirs or another's. */
  async comment(whose: Whose, status: CommentStatus) {
    return buildComment({ articleId: (await this.essay(whose)).id, status })
  }

  /** A comment that they wrote, under another's essay. */
  async ownComment(status: CommentStatus) {
    const { id } = await buildComment({ articleId: (await this.essay('other')).id, authorId: this.ids.own, status })
    return { id }
  }

  /** A comment of somebody of this role who is not themselves. */
  async commentOf(role: Role) {
    return buildComment({ authorId: (await buildUser({ role })).id })
  }

  /** A decision of a moderator over one comment among others. */
  async stroke(): Promise<string> {
    const moderator = await buildActor({ role: 'moderator' })
    return (await decideComments(moderator, [(await buildComment({ status: 'approved' })).id], 'hide')).id
  }

  /** A block that somebody of this role has set; '' for the system. */
  async block(role: Role | '') {
    const createdById = role === '' ? '' : (await buildUser({ role })).id
    return db().moderationBlock.create({
      data: { kind: 'name', value: 'Casino', label: 'Casino', createdById, createdByName: '' },
    })
  }

  /** A session of theirs on another device, or of somebody else. */
  async sessionId(whose: Whose): Promise<string> {
    if (whose === 'other') return (await buildActor()).sessionId
    await buildSession({ id: this.ids.own })
    const row = await db().session.findFirstOrThrow({ where: { userId: this.ids.own }, orderBy: { id: 'desc' } })
    return row.id
  }
}

function wordsOf({ title, standfirst, language, writtenOn, dropCap, tags }: Awaited<ReturnType<typeof getWorkingCopy>>) {
  return { title, standfirst, language, writtenOn, dropCap, tags }
}
