import { createECDH } from 'node:crypto'
import { bodyOf } from '@/domain/articles/factory'
import { db } from '@/platform/db/client'
import { commentRows } from './comment-rows'
import { editors, id, isStaff, moderators, nobody, ofEssay, owner, type Row, row, signedIn, writers } from './row'
import { everybody } from './world'

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
  ...ofEssay('decideNoteAction', async (world, whose) => ({ id: (await world.note(whose)).id, status: 'accepted' })),
  ...ofEssay('changeSlugAction', async (world, whose) => ({ id: (await world.essay(whose)).id, slug: `elsewhere-${world.who}` })),
  ...ofEssay('setFeaturedAction', async (world, whose) => ({ id: (await world.essay(whose)).id, featured: true }), {
    own: editors,
    other: editors,
  }),
  ...ofEssay('setCommentsOpenAction', async (world, whose) => ({ id: (await world.essay(whose)).id, commentsOpen: false })),
  ...ofEssay('setThreadRulesAction', async (world, whose) => ({ id: (await world.essay(whose)).id, slowMinutes: 5 })),
  ...ofEssay('setSlowModeAction', async (world, whose) => ({ id: (await world.essay(whose)).id, slowMinutes: 5 }), {
    own: isStaff,
    other: moderators,
  }),
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
]

const demonstration: Row[] = [
  row('deleteDemonstrationAction', 'the demonstration', owner, async () => ({})),
  row('restoreDemonstrationAction', 'the demonstration', owner, async () => ({})),
]

const sessionIsGone: Row['happened'] = async (_, input) =>
  (await db().session.count({ where: { id: (input as { session: string }).session } })) === 0
const pushed = {
  essay: { on: 'any essay', may: everybody },
  'own-replies': { on: 'answers to all one’s own', may: signedIn },
  essays: { on: 'all under one’s essays', may: writers },
}
const someBrowser = (name: string) => {
  const pair = createECDH('prime256v1')
  const keys = { p256dh: pair.generateKeys('base64url'), auth: 'A'.repeat(22) }
  return JSON.stringify({ endpoint: `https://push.example.org/${name}`, keys })
}
const routes: Row[] = [
  row('POST /api/account/password', 'own account', signedIn, async (world) => ({
    currentPassword: world.password,
    newPassword: 'a wholly different phrase',
  })),
  row('POST /api/account/profile', 'own account', signedIn, async (world) => ({ name: world.unique('New Name'), bio: '' })),
  row('POST /api/account/passkeys/options', 'own account', signedIn, async (world) => ({ currentPassword: world.password })),
  row('POST /api/account/passkeys/remove', 'own passkey', signedIn, async (world) => ({
    ...{ passkey: await world.passkey('own'), currentPassword: world.password },
  })),
  row('POST /api/account/passkeys/remove', 'another’s passkey', nobody, async (world) => ({
    ...{ passkey: await world.passkey('other'), currentPassword: world.password },
  })),
  row('POST /api/follows/settings', 'own account', signedIn, async () => ({ digest: 'daily' })),
  row('POST /api/follows/stop', 'what oneself follows', signedIn, async (world) => ({ follow: (await world.follow('own')).id })),
  row('POST /api/follows/stop', 'what another follows', nobody, async (world) => ({ follow: (await world.follow('other')).id })),
  row('POST /api/follows', 'any essay', everybody, async (world) => ({
    article: (await world.essay('other')).id,
    email: `${world.who}@example.org`,
  })),
  ...(['essay', 'own-replies', 'essays'] as const).map((kind) =>
    row('POST /api/follows/push', pushed[kind].on, pushed[kind].may, async (world) => ({
      ...{ kind, article: (await world.essay('other')).id, subscription: someBrowser(world.unique('s')) },
    })),
  ),
  row('POST /api/follows/push/stop', 'own browser', signedIn, async (world) => ({ browser: (await world.browser('own')).id })),
  row('POST /api/follows/push/stop', 'another’s browser', nobody, async (world) => ({ browser: (await world.browser('other')).id })),
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
]

/** Who may do what, of whose: each line is tried by everybody. */
export const rows: readonly Row[] = [...articles, ...series, ...translations, ...rest, ...commentRows, ...demonstration, ...routes]

/** Writes that ask for a proof instead of a role. */
export const byProof: Record<string, string> = {
  'POST /api/session/password': 'address and password',
  'POST /api/session/link': 'nothing: a mail is sent to the address',
  'POST /api/session/link/use': 'the link that was mailed',
  'POST /api/session/passkey': 'the passkey, and the challenge that this browser was given',
  'POST /api/session/passkey/options': 'nothing: what a browser is to ask its passkeys',
  'POST /api/session/passkey/join': 'a passkey that was made for it; the account is new, and a reader’s',
  'POST /api/session/passkey/join/options': 'nothing: what a browser is to make',
  'POST /api/account/passkeys': 'a passkey that was made for one’s own account, once the password was given again',
  'POST /api/account/address': 'one’s own account, if it has no address: a mail is sent to the one that it is to have',
  'POST /api/account/address/confirm': 'the link that was mailed, in a session of the account that asked for it',
  'POST /api/drafts/:id': 'nothing: the text is saved for the browser that sends it',
  'POST /api/drafts/:id/passage': 'nothing: the passage and the text are saved for the browser that sends them',
  'POST /api/follows/push/change': 'how the browser was written to: the old address and its secret',
  'POST /api/follows/confirm': 'the link that was mailed',
  'POST /api/unsubscribe': 'the signed link of a mail',
  'POST /api/session/claim': 'the owner’s link',
  'POST /api/session/provider': 'nothing: it leads to the provider',
  'POST /api/own-comments/link': 'nothing: a mail is sent to the address',
  'POST /api/own-comments/erase': 'one’s own account or browser, or the link that was mailed',
  'POST /api/auth/:...nextauth': 'what the provider says',
}
