import type { Metadata } from 'next'
import { AccountPage } from '@/components/account/account-page'
import { AccountSection } from '@/components/account/account-section'
import { LinkForm } from '@/components/account/link-form'
import { NoMailNote } from '@/components/account/no-mail-note'
import { PasswordForm } from '@/components/account/password-form'
import { ProviderButtons } from '@/components/account/provider-buttons'
import { SignOutForm } from '@/components/account/sign-out-form'
import { FormAlert } from '@/components/ui/form-alert'
import { richWords } from '@/components/ui/rich-words'
import { offeredProviders } from '@/domain/accounts/providers/registry'
import { currentActor } from '@/domain/accounts/queries/current-actor'
import { returnPath } from '@/domain/accounts/return-path'
import { publicationWords } from '@/domain/settings/queries/publication-translator'
import type { Words } from '@/i18n/translator-for'
import { mailIsSent } from '@/platform/mail/send-mail'
import { type SearchParams, searchParam } from '../search-param'

export async function generateMetadata(): Promise<Metadata> {
  const words = await publicationWords()
  return { title: words('account.signIn') }
}

export default async function SignInPage({ searchParams }: { searchParams: SearchParams }) {
  const to = returnPath(await searchParam(searchParams, 'to'))
  const words = await publicationWords()
  const failed = (await searchParam(searchParams, 'problem')) === 'provider'
  // One sentence for whatever went wrong at a provider: a finer one would tell who has an account here.
  const failure = failed ? { message: words('account.providerFailed') } : undefined
  const actor = await currentActor()
  const providers = offeredProviders()
  if (actor.kind === 'user') return <AlreadySignedIn name={actor.name} to={to} failure={failure} words={words} />
  return (
    <AccountPage title={words('account.signIn')} standfirst={words('account.signInWords')}>
      <FormAlert failure={failure} />
      <AccountSection id="by-password" title={words('account.withPassword')}>
        <PasswordForm to={to} words={words} />
      </AccountSection>
      <AccountSection id="by-link" title={words('account.byEmail')}>
        {mailIsSent() ? null : <NoMailNote words={words} />}
        <LinkForm to={to} words={words} />
      </AccountSection>
      {providers.length > 0 ? (
        <AccountSection id="by-provider" title={words('account.withOther')}>
          <ProviderButtons providers={providers} to={to} does="signInWith" words={words} />
        </AccountSection>
      ) : null}
    </AccountPage>
  )
}

interface AlreadyProps {
  name: string
  to: string
  failure: { message: string } | undefined
  words: Words
}

function AlreadySignedIn({ name, to, failure, words }: AlreadyProps) {
  return (
    <AccountPage title={words('account.signedIn')}>
      <FormAlert failure={failure} />
      <AccountSection id="who" title={name}>
        <p>
          {richWords(words, 'account.goOn', {
            on: (text) => <a href={to || '/'}>{text}</a>,
            account: (text) => <a href="/account">{text}</a>,
          })}
        </p>
        <SignOutForm words={words} />
      </AccountSection>
    </AccountPage>
  )
}
