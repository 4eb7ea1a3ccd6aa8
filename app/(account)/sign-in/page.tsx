import type { Metadata } from 'next'
import { AccountPage } from '@/components/account/account-page'
import { AccountSection } from '@/components/account/account-section'
import { LinkForm } from '@/components/account/link-form'
import { NoMailNote } from '@/components/account/no-mail-note'
import { PasskeyForm } from '@/components/account/passkey-form'
import { PasswordForm } from '@/components/account/password-form'
import { ProviderButtons } from '@/components/account/provider-buttons'
import { SignOutForm } from '@/components/account/sign-out-form'
import { FormAlert } from '@/components/ui/form-alert'
import { offeredProviders } from '@/domain/accounts/providers/registry'
import { currentActor } from '@/domain/accounts/queries/current-actor'
import { returnPath } from '@/domain/accounts/return-path'
import { publicationTranslator } from '@/domain/settings/queries/publication-translator'
import type { Translator } from '@/i18n/translator-for'
import { mailIsSent } from '@/platform/mail/mail-is-sent'
import { type SearchParams, searchParam } from '../search-param'

export async function generateMetadata(): Promise<Metadata> {
  const t = await publicationTranslator()
  return { title: t('account.signIn') }
}

export default async function SignInPage({ searchParams }: { searchParams: SearchParams }) {
  const to = returnPath(await searchParam(searchParams, 'to'))
  const t = await publicationTranslator()
  const failed = (await searchParam(searchParams, 'problem')) === 'provider'
  // One sentence for whatever went wrong at a provider: a finer one would tell who has an account here.
  const failure = failed ? { message: t('account.providerFailed') } : undefined
  const actor = await currentActor()
  const providers = offeredProviders()
  if (actor.kind === 'user') return <AlreadySignedIn name={actor.name} to={to} failure={failure} t={t} />
  return (
    <AccountPage title={t('account.signIn')} standfirst={t('account.signInText')}>
      <FormAlert failure={failure} />
      <AccountSection id="by-password" title={t('account.withPassword')}>
        <PasswordForm to={to} t={t} />
      </AccountSection>
      <AccountSection id="by-link" title={t('account.byEmail')}>
        {mailIsSent() ? null : <NoMailNote t={t} />}
        <LinkForm to={to} t={t} />
      </AccountSection>
      <PasskeyForm to={to} t={t} />
      {providers.length > 0 ? (
        <AccountSection id="by-provider" title={t('account.withOther')}>
          <ProviderButtons providers={providers} to={to} does="signInWith" t={t} />
        </AccountSection>
      ) : null}
    </AccountPage>
  )
}

interface AlreadyProps {
  name: string
  to: string
  failure: { message: string } | undefined
  t: Translator
}

function AlreadySignedIn({ name, to, failure, t }: AlreadyProps) {
  return (
    <AccountPage title={t('account.signedIn')}>
      <FormAlert failure={failure} />
      <AccountSection id="who" title={name}>
        <p>
          {t.rich('account.goOn', {
            on: (chunks) => <a href={to || '/'}>{chunks}</a>,
            account: (chunks) => <a href="/account">{chunks}</a>,
          })}
        </p>
        <SignOutForm t={t} />
      </AccountSection>
    </AccountPage>
  )
}
