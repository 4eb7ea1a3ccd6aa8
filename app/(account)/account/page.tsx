import type { Metadata } from 'next'
import { AccountPage } from '@/components/account/account-page'
import { AccountSection } from '@/components/account/account-section'
import { ChangePasswordForm } from '@/components/account/change-password-form'
import { ProfileForm } from '@/components/account/profile-form'
import { ProviderSection } from '@/components/account/provider-section'
import { SessionList } from '@/components/account/session-list'
import { SignOutForm } from '@/components/account/sign-out-form'
import { FormDone } from '@/components/ui/form-alert'
import { richWords } from '@/components/ui/rich-words'
import { canEnterAdmin } from '@/domain/accounts/policy'
import { currentActor } from '@/domain/accounts/queries/current-actor'
import { getProfile } from '@/domain/accounts/queries/get-profile'
import { listSessions } from '@/domain/accounts/queries/list-sessions'
import { getSettings } from '@/domain/settings/queries/get-settings'
import { publicationWords } from '@/domain/settings/queries/publication-translator'
import { wordsOf } from '@/i18n/translator-for'
import { answerRedirect } from '@/platform/exchange/exchange'
import { type SearchParams, searchParam } from '../search-param'

export async function generateMetadata(): Promise<Metadata> {
  const words = await publicationWords()
  return { title: words('account.yourAccount') }
}

const doneInWords = new Map<string, 'account.saved' | 'account.passwordChanged' | 'account.sessionEnded' | 'account.sessionsEnded'>([
  ['profile', 'account.saved'],
  ['password', 'account.passwordChanged'],
  ['session', 'account.sessionEnded'],
  ['sessions', 'account.sessionsEnded'],
])

export default async function OwnAccountPage({ searchParams }: { searchParams: SearchParams }) {
  const actor = await currentActor()
  if (actor.kind !== 'user') {
    answerRedirect(303, '/sign-in?to=/account')
    return null
  }
  const [profile, sessions, settings] = await Promise.all([getProfile(actor), listSessions(actor), getSettings()])
  const words = wordsOf(settings.language)
  const done = doneInWords.get(await searchParam(searchParams, 'done'))
  return (
    <AccountPage title={words('account.yourAccount')} standfirst={profile.email}>
      {done ? <FormDone>{words(done)}</FormDone> : null}
      <AccountSection id="profile" title={words('account.profile')}>
        {canEnterAdmin(actor) ? (
          <p>{richWords(words, 'account.hereAs', { role: profile.role, link: (text) => <a href="/admin">{text}</a> })}</p>
        ) : null}
        <ProfileForm profile={profile} words={words} />
      </AccountSection>
      <AccountSection id="password" title={words('account.password')}>
        <ChangePasswordForm email={profile.email} hasPassword={profile.hasPassword} words={words} />
      </AccountSection>
      <ProviderSection linked={profile.providers} words={words} />
      <AccountSection id="sessions" title={words('account.sessions')}>
        <SessionList sessions={sessions} settings={settings} words={words} />
      </AccountSection>
      <AccountSection id="sign-out" title={words('account.thisDevice')}>
        <SignOutForm words={words} />
      </AccountSection>
    </AccountPage>
  )
}
