import type { Metadata } from 'next'
import { AccountPage } from '@/components/account/account-page'
import { AccountSection } from '@/components/account/account-section'
import { ChangePasswordForm } from '@/components/account/change-password-form'
import { ProfileForm } from '@/components/account/profile-form'
import { ProviderSection } from '@/components/account/provider-section'
import { SessionList } from '@/components/account/session-list'
import { SignOutForm } from '@/components/account/sign-out-form'
import { FormDone } from '@/components/ui/form-alert'
import { canEnterDesk } from '@/domain/accounts/policy'
import { currentActor } from '@/domain/accounts/queries/current-actor'
import { getProfile } from '@/domain/accounts/queries/get-profile'
import { listSessions } from '@/domain/accounts/queries/list-sessions'
import { getSettings } from '@/domain/settings/queries/get-settings'
import { answerRedirect } from '@/platform/front/exchange'
import { type SearchParams, searchParam } from '../search-param'

export const metadata: Metadata = { title: 'Your account' }

const doneInWords = new Map([
  ['profile', 'Saved.'],
  ['password', 'Your password is changed. Everywhere else you are signed out.'],
  ['session', 'That session has ended.'],
  ['sessions', 'Everywhere else you are signed out.'],
])

export default async function OwnAccountPage({ searchParams }: { searchParams: SearchParams }) {
  const actor = await currentActor()
  if (actor.kind !== 'user') {
    answerRedirect(303, '/sign-in?to=/account')
    return null
  }
  const [profile, sessions, settings] = await Promise.all([getProfile(actor), listSessions(actor), getSettings()])
  const done = doneInWords.get(await searchParam(searchParams, 'done'))
  return (
    <AccountPage title="Your account" standfirst={profile.email}>
      {done ? <FormDone>{done}</FormDone> : null}
      <AccountSection id="profile" title="Profile">
        {canEnterDesk(actor) ? (
          <p>
            You are here as {profile.role}. <a href="/admin">To the desk</a>
          </p>
        ) : null}
        <ProfileForm profile={profile} />
      </AccountSection>
      <AccountSection id="password" title="Password">
        <ChangePasswordForm email={profile.email} hasPassword={profile.hasPassword} />
      </AccountSection>
      <ProviderSection linked={profile.providers} />
      <AccountSection id="sessions" title="Where you are signed in">
        <SessionList sessions={sessions} settings={settings} />
      </AccountSection>
      <AccountSection id="sign-out" title="This device">
        <SignOutForm />
      </AccountSection>
    </AccountPage>
  )
}
