import type { Metadata } from 'next'
import { AccountPage } from '@/components/account/account-page'
import { AccountSection } from '@/components/account/account-section'
import { BrowserList } from '@/components/notifications/browser-list'
import { FollowList } from '@/components/notifications/follow-list'
import { LinkGone } from '@/components/notifications/link-gone'
import { NoticesForm } from '@/components/notifications/notices-form'
import { FormDone } from '@/components/ui/form-alert'
import { currentActor } from '@/domain/accounts/queries/current-actor'
import { listBrowsers } from '@/domain/notifications/queries/list-browsers'
import { listFollows } from '@/domain/notifications/queries/list-follows'
import { getSettings } from '@/domain/settings/queries/get-settings'
import { publicationTranslator } from '@/domain/settings/queries/publication-translator'
import { translatorFor } from '@/i18n/translator-for'
import { isAppError } from '@/platform/errors/app-error'
import { answerRedirect } from '@/platform/exchange/exchange'
import { type SearchParams, searchParam } from '../search-param'

export async function generateMetadata(): Promise<Metadata> {
  const t = await publicationTranslator()
  return { title: t('notices.whatYouFollow') }
}

const doneInWords = new Map<string, 'notices.confirmed' | 'notices.stopped' | 'account.saved' | 'notices.pushOn' | 'notices.pushPaused'>([
  ['confirmed', 'notices.confirmed'],
  ['stopped', 'notices.stopped'],
  ['saved', 'account.saved'],
  ['push-on', 'notices.pushOn'],
  ['push-paused', 'notices.pushPaused'],
])

/** What somebody follows, with a way to stop each: by the link of a mail, signed in, or by the browser that is told by push. */
export default async function FollowingPage({ searchParams }: { searchParams: SearchParams }) {
  const as = await searchParam(searchParams, 'as')
  const actor = await currentActor()
  const done = doneInWords.get(await searchParam(searchParams, 'done'))
  // A link of a mail may be opened in anybody's browser: it shows what is mailed, and nothing else.
  const browsers = as === '' ? await listBrowsers(actor) : []
  if (as === '' && actor.kind !== 'user' && browsers.length === 0 && !done) {
    answerRedirect(303, '/sign-in?to=/following')
    return null
  }
  const page = Math.min(Math.max(1, Number.parseInt(await searchParam(searchParams, 'page'), 10) || 1), 10_000)
  const settings = await getSettings()
  const t = translatorFor(settings.language)
  const hasList = as !== '' || actor.kind === 'user'
  const list = hasList
    ? await listFollows(actor, as, page).catch((error: unknown) => {
        if (isAppError(error) && error.code === 'gone') return null
        throw error
      })
    : undefined
  if (list === null) return <LinkGone t={t} />
  return (
    <AccountPage title={t('notices.whatYouFollow')} {...(list ? { standfirst: list.address } : {})}>
      {done ? <FormDone>{t(done)}</FormDone> : null}
      {list ? (
        <>
          <AccountSection id="mails" title={t('notices.byMail')}>
            <NoticesForm list={list} as={as} t={t} />
          </AccountSection>
          <AccountSection id="followed" title={t('notices.whatYouFollow')}>
            <FollowList list={list} as={as} settings={settings} t={t} />
          </AccountSection>
        </>
      ) : null}
      {as === '' ? (
        <AccountSection id="browsers" title={t('notices.byPush')}>
          <BrowserList browsers={browsers} isAccount={actor.kind === 'user'} writes={list?.writes === true} settings={settings} t={t} />
        </AccountSection>
      ) : null}
    </AccountPage>
  )
}
