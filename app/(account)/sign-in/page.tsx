import type { Metadata } from 'next'
import { AccountPage } from '@/components/account/account-page'
import { AccountSection } from '@/components/account/account-section'
import { LinkForm } from '@/components/account/link-form'
import { NoMailNote } from '@/components/account/no-mail-note'
import { PasswordForm } from '@/components/account/password-form'
import { ProviderButtons } from '@/components/account/provider-buttons'
import { SignOutForm } from '@/components/account/sign-out-form'
import { FormAlert } from '@/components/ui/form-alert'
import { offeredProviders } from '@/domain/accounts/providers/registry'
import { currentActor } from '@/domain/accounts/queries/current-actor'
import { returnPath } from '@/domain/accounts/return-path'
import { mailIsSent } from '@/platform/mail/send-mail'
import { type SearchParams, searchParam } from '../search-param'

export const metadata: Metadata = { title: 'Sign in' }

// One sentence for whatever went wrong at a provider: a finer one would tell who has an account here.
const providerProblem = { message: 'That sign-in did not work. Try again, or come in by password or e-mail link.' }

export default async function SignInPage({ searchParams }: { searchParams: SearchParams }) {
  const to = returnPath(await searchParam(searchParams, 'to'))
  const failure = (await searchParam(searchParams, 'problem')) === 'provider' ? providerProblem : undefined
  const actor = await currentActor()
  const providers = offeredProviders()
  if (actor.kind === 'user') return <AlreadySignedIn name={actor.name} to={to} failure={failure} />
  return (
    <AccountPage title="Sign in" standfirst="You need no account to read or to comment. With one, your name is yours.">
      <FormAlert failure={failure} />
      <AccountSection id="by-password" title="With a password">
        <PasswordForm to={to} />
      </AccountSection>
      <AccountSection id="by-link" title="By e-mail">
        {mailIsSent() ? null : <NoMailNote />}
        <LinkForm to={to} />
      </AccountSection>
      {providers.length > 0 ? (
        <AccountSection id="by-provider" title="With an account elsewhere">
          <ProviderButtons providers={providers} to={to} verb="Sign in with" />
        </AccountSection>
      ) : null}
    </AccountPage>
  )
}

function AlreadySignedIn({ name, to, failure }: { name: string; to: string; failure: typeof providerProblem | undefined }) {
  return (
    <AccountPage title="You are signed in">
      <FormAlert failure={failure} />
      <AccountSection id="who" title={name}>
        <p>
          <a href={to || '/'}>Go on</a>, or see <a href="/account">your account</a>.
        </p>
        <SignOutForm />
      </AccountSection>
    </AccountPage>
  )
}
