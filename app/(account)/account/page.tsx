import type { Metadata } from 'next'
import { AccountPage } from '@/components/account/account-page'
import { AccountSection } from '@/components/account/account-section'
import { ChangePasswordForm } from '@/components/account/change-password-form'
import { ProfileForm } from '@/components/account/profile-form'
import { ProviderSection } from '@/components/account/provider-section'
import { SessionList } from '@/components/account/session-list'
import { SignOutForm } from '@/components/account/sign-out-form'
import { FormDone } from '@/components/ui/form-alert'
import { canEnterAdmin } from '@/domain/accounts/policy'
import { currentActor } from '@/domain/accounts/queries/current-actor'
import { getProfile } from '@/domain/accounts/queries/get-profile'
import { listSessions } from '@/domain/accounts/queries/list-sessions'
import { getSettings } from '@/domain/settings/queries/get-settings'
import { publicationTranslator } from '@/domain/settings/queries/publication-translator'
import { translatorFor } from '@/i18n/translator-for'
import { answerRedirect } from '@/platform/exchange/exchange'
import { type SearchParams, searchParam } from '../search-param'

export async function generateMetadata(): Promise<Metadata> {
  const t = await publicationTranslator()
  return { title: t('account.yourAccount') }
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
  const t = translatorFor(settings.language)
  const done = doneInWords.get(await searchParam(searchParams, 'done'))
  return (
    <AccountPage title={t('account.yourAccount')} standfirst={profile.email}>
      {done ? <FormDone>{t(done)}</FormDone> : null}
      <AccountSection id="profile" title={t('account.profile')}>
        {canEnterAdmin(actor) ? (
          <p>{t.rich('account.hereAs', { role: profile.role, link: (chunks) => <a href="/admin">{chunks}</a> })}</p>
        ) : null}
        <ProfileForm profile={profile} t={t} />
      </AccountSection>
      <AccountSection id="password" title={t('account.password')}>
        <ChangePasswordForm email={profile.email} hasPassword={profile.hasPassword} t={t} />
      </AccountSection>
      <ProviderSection linked={profile.providers} t={t} />
      <AccountSection id="mails" title={t('notices.byMail')}>
        <p>
          <a href="/following">{t('notices.seeAll')}</a>
        </p>
      </AccountSection>
      <AccountSection id="sessions" title={t('account.sessions')}>
        <SessionList sessions={sessions} settings={settings} t={t} />
      </AccountSection>
      <AccountSection id="own-comments" title={t('ownData.title')}>
        <p>{t.rich('ownData.inAccount', { link: (chunks) => <a href="/own-comments">{chunks}</a> })}</p>
      </AccountSection>
      <AccountSection id="sign-out" title={t('account.thisDevice')}>
        <SignOutForm t={t} />
      </AccountSection>
    </AccountPage>
  )
}
