import type { Metadata } from 'next'
import { AccountPage } from '@/components/account/account-page'
import { AccountSection } from '@/components/account/account-section'
import { AddressForm } from '@/components/account/address-form'
import { ChangePasswordForm } from '@/components/account/change-password-form'
import { NoMailNote } from '@/components/account/no-mail-note'
import { PasskeySection } from '@/components/account/passkey-section'
import { ProfileForm } from '@/components/account/profile-form'
import { ProviderSection } from '@/components/account/provider-section'
import { SessionList } from '@/components/account/session-list'
import { SignOutForm } from '@/components/account/sign-out-form'
import { FormDone } from '@/components/ui/form-alert'
import { relyingParty } from '@/domain/accounts/passkeys/relying-party'
import { canEnterAdmin } from '@/domain/accounts/policy'
import { currentActor } from '@/domain/accounts/queries/current-actor'
import { getProfile } from '@/domain/accounts/queries/get-profile'
import { listPasskeys } from '@/domain/accounts/queries/list-passkeys'
import { listSessions } from '@/domain/accounts/queries/list-sessions'
import { getSettings } from '@/domain/settings/queries/get-settings'
import { publicationTranslator } from '@/domain/settings/queries/publication-translator'
import { translatorFor } from '@/i18n/translator-for'
import { answerRedirect } from '@/platform/exchange/exchange'
import { mailIsSent } from '@/platform/mail/mail-is-sent'
import { type SearchParams, searchParam } from '../search-param'

export async function generateMetadata(): Promise<Metadata> {
  const t = await publicationTranslator()
  return { title: t('account.yourAccount') }
}

const doneInWords = {
  profile: 'account.saved',
  password: 'account.passwordChanged',
  session: 'account.sessionEnded',
  sessions: 'account.sessionsEnded',
  passkey: 'account.passkeyAdded',
  'passkey-removed': 'account.passkeyRemoved',
  'address-asked': 'account.addressLinkComing',
  address: 'account.addressAdded',
} as const

export default async function OwnAccountPage({ searchParams }: { searchParams: SearchParams }) {
  const actor = await currentActor()
  if (actor.kind !== 'user') {
    answerRedirect(303, '/sign-in?to=/account')
    return null
  }
  const [profile, sessions, passkeys, settings] = await Promise.all([
    getProfile(actor),
    listSessions(actor),
    listPasskeys(actor),
    getSettings(),
  ])
  const party = relyingParty()
  const t = translatorFor(settings.language)
  const asked = await searchParam(searchParams, 'done')
  const done = Object.hasOwn(doneInWords, asked) ? doneInWords[asked as keyof typeof doneInWords] : undefined
  return (
    <AccountPage title={t('account.yourAccount')} standfirst={profile.email ?? t('account.noAddress')}>
      {done ? <FormDone>{t(done)}</FormDone> : null}
      <AccountSection id="profile" title={t('account.profile')}>
        {canEnterAdmin(actor) ? (
          <p>{t.rich('account.hereAs', { role: profile.role, link: (chunks) => <a href="/admin">{chunks}</a> })}</p>
        ) : null}
        <ProfileForm profile={profile} t={t} />
      </AccountSection>
      {profile.email === null ? (
        <AccountSection id="address" title={t('account.address')}>
          <p>{t('account.addressText')}</p>
          {mailIsSent() ? null : <NoMailNote t={t} />}
          <AddressForm t={t} />
        </AccountSection>
      ) : (
        <AccountSection id="password" title={t('account.password')}>
          <ChangePasswordForm email={profile.email} hasPassword={profile.hasPassword} t={t} />
        </AccountSection>
      )}
      {party || passkeys.length > 0 ? (
        <PasskeySection passkeys={passkeys} profile={profile} party={party} settings={settings} t={t} />
      ) : null}
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
