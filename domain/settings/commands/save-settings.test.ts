import { beforeEach, describe, expect, it } from 'vitest'
import { buildActor } from '@/domain/accounts/factory'
import { anyone, type UserActor } from '@/domain/accounts/types'
import { findTipProvider } from '@/domain/tips/providers/registry'
import { message } from '@/i18n/message'
import { type Change, onChanged } from '@/platform/changes/changes'
import { db } from '@/platform/db/client'
import { isAppError } from '@/platform/errors/app-error'
import { useTestDatabase } from '@/platform/testing/test-database'
import { buildSettings } from '../factory'
import { getSettings } from '../queries/get-settings'
import { settingsTags } from '../tags'
import { saveSettings } from './save-settings'

useTestDatabase()

const kofi = findTipProvider('kofi')
const paypal = { id: 'paypal', account: 'nune', label: '' }
const errorsOf = (work: Promise<unknown>) =>
  work.then(
    () => ({}),
    (error: unknown) => (isAppError(error) ? { code: error.code, ...error.fieldErrors } : Promise.reject(error)),
  )

let owner: UserActor
beforeEach(async () => {
  owner = await buildActor({ role: 'owner', name: 'Nune' })
})

describe('saving settings', () => {
  it('keeps what was given, leaves the rest, and tells every page', async () => {
    await buildSettings({ name: 'The Far Shore', tagline: 'Letters' })
    const heard: Change[] = []
    const stop = onChanged((change) => heard.push(change))
    await saveSettings(owner, 'publication', { name: '  The Near Shore ' })
    stop()
    expect(await getSettings()).toMatchObject({ name: 'The Near Shore', tagline: 'Letters' })
    expect(heard.filter(({ soft }) => !soft).flatMap(({ tags }) => tags)).toEqual([settingsTags.all])
  })

  it('refuses with a message for each field, and writes nothing', async () => {
    expect(await errorsOf(saveSettings(owner, 'publication', { name: ' ', established: '19' }))).toEqual({
      code: 'invalid',
      name: message('settings.nameNeeded'),
      established: message('settings.year'),
    })
    expect(await db().setting.count()).toBe(0)
    expect(await db().audit.count({ where: { action: 'settings.save' } })).toBe(0)
  })

  it('refuses by a message of ours what its schema has no words for', async () => {
    expect(await errorsOf(saveSettings(owner, 'tipJar', { enabled: 'yes' }))).toEqual({
      code: 'invalid',
      enabled: message('form.cannotBe'),
    })
    expect(await errorsOf(saveSettings(owner, 'history', { showHistory: null }))).toMatchObject({ showHistory: message('form.cannotBe') })
  })

  it.each([
    [{ language: 'english please' }, 'language'],
    [{ language: '' }, 'language'],
    [{ timeZone: 'Europe/Atlantis' }, 'timeZone'],
    [{ timeZone: '' }, 'timeZone'],
  ])('refuses the place %j', async (input, field) => {
    expect(await errorsOf(saveSettings(owner, 'place', input))).toHaveProperty(field)
  })

  it('writes a language in its canonical spelling', async () => {
    expect(await saveSettings(owner, 'place', { language: 'PT-br', timeZone: 'Asia/Yerevan' })).toMatchObject({ language: 'pt-BR' })
  })

  it('loses neither of two sections that are saved at once', async () => {
    for (let round = 0; round < 5; round += 1) {
      await Promise.all([
        saveSettings(owner, 'about', { about: `about ${round}` }),
        saveSettings(owner, 'publication', { tagline: `tagline ${round}` }),
        saveSettings(owner, 'comments', { commentPolicy: round % 2 ? 'open' : 'hold-all' }),
      ])
      expect(await getSettings()).toMatchObject({
        about: `about ${round}`,
        tagline: `tagline ${round}`,
        commentPolicy: round % 2 ? 'open' : 'hold-all',
      })
    }
  })

  it('takes the settings of a moderation rule, and refuses a wrong one by its own field', async () => {
    const most = (typed: unknown) => saveSettings(owner, 'comments', { moderation: { 'too-many-links': { most: typed } } })
    await most(1)
    expect(await getSettings()).toMatchObject({ commentPolicy: 'hold-first', moderation: { 'too-many-links': { most: 1 } } })
    expect(await errorsOf(most('many'))).toEqual({ code: 'invalid', 'moderation.too-many-links.most': message('form.wholeNumber') })
    expect(await errorsOf(most(-1))).toEqual({
      code: 'invalid',
      'moderation.too-many-links.most': message('form.noLessThan', { least: 0 }),
    })
    await saveSettings(owner, 'comments', { commentPolicy: 'open' })
    expect(await getSettings()).toMatchObject({ commentPolicy: 'open', moderation: { 'too-many-links': { most: 1 } } })
    const entries = await db().audit.findMany({ where: { action: 'settings.save' }, orderBy: { createdAt: 'asc' } })
    expect(Object.keys(JSON.parse(entries.at(-1)?.detail ?? ''))).toEqual(['commentPolicy'])
  })

  it('is written down with who did it and what it was before', async () => {
    await saveSettings(owner, 'publication', { name: 'The Far Shore' })
    const entry = await db().audit.findFirstOrThrow({ where: { action: 'settings.save' } })
    expect(entry).toMatchObject({ actorId: owner.id, subjectId: 'publication' })
    expect(JSON.parse(entry.detail)).toEqual({ name: { from: 'Broadside', to: 'The Far Shore' } })
  })
})

describe('who may', () => {
  it('change words: owner and editor, nobody else', async () => {
    const editor = await buildActor({ role: 'editor' })
    await saveSettings(editor, 'about', { about: 'Us' })
    for (const other of [anyone, await buildActor({ role: 'author' }), await buildActor({ role: 'reader' })]) {
      expect(await errorsOf(saveSettings(other, 'about', { about: 'Me' }))).toEqual({ code: 'forbidden' })
    }
    expect((await getSettings()).about).toBe('Us')
  })

  it('change where tips go: the owner alone, though an editor may reword the jar', async () => {
    const editor = await buildActor({ role: 'editor' })
    await saveSettings(owner, 'tipJar', { enabled: true, providers: [{ ...paypal, account: 'https://paypal.me/nune' }] })
    expect(await errorsOf(saveSettings(editor, 'tipJar', { providers: [{ ...paypal, account: 'thief' }] }))).toEqual({ code: 'forbidden' })
    expect(await errorsOf(saveSettings(editor, 'tipJar', { providers: [] }))).toEqual({ code: 'forbidden' })
    const after = await saveSettings(editor, 'tipJar', { text: 'A jar.', providers: [{ ...paypal, label: 'My PayPal' }] })
    expect(after.tipJar).toMatchObject({
      enabled: true,
      text: 'A jar.',
      providers: [{ id: 'paypal', account: 'nune', label: 'My PayPal' }],
    })
  })
})

describe('the accounts of the jar', () => {
  it('are kept as names, whatever was pasted', async () => {
    const pasted = [{ ...paypal, account: ' https://www.paypal.me/nune/5EUR ' }]
    expect((await saveSettings(owner, 'tipJar', { providers: pasted })).tipJar.providers).toEqual([paypal])
  })

  it('are refused one by one, in the words of their provider', async () => {
    const providers = [
      paypal,
      { id: 'kofi', account: 'javascript:alert(1)', label: '' },
      paypal,
      { id: 'nowhere', account: 'x', label: '' },
    ]
    const errors = await errorsOf(saveSettings(owner, 'tipJar', { providers }))
    expect(errors).toMatchObject({
      'providers.1.account': kofi?.account.refusal,
      'providers.2.id': message('settings.providerTwice', { provider: 'PayPal' }),
      'providers.3.id': message('settings.providerUnknown'),
    })
    expect(errors).not.toHaveProperty('providers.0.account')
  })

  it('are complained of together with the amounts', async () => {
    const providers = [{ id: 'kofi', account: 'javascript:alert(1)', label: '' }]
    expect(await errorsOf(saveSettings(owner, 'tipJar', { providers, amounts: [3, -5], currency: 'euro' }))).toMatchObject({
      'providers.0.account': kofi?.account.refusal,
      'amounts.1': message('form.moreThanNothing'),
      currency: message('settings.currency'),
    })
  })

  it('come with sound amounts', async () => {
    expect(await errorsOf(saveSettings(owner, 'tipJar', { amounts: [0, 5], currency: 'euro' }))).toMatchObject({
      'amounts.0': expect.any(String),
      currency: message('settings.currency'),
    })
  })
})
