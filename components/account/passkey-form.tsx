import { Button } from '@/components/ui/button'
import { relyingParty } from '@/domain/accounts/passkeys/relying-party'
import type { Translator } from '@/i18n/translator-for'
import { AccountSection } from './account-section'
import { passkeyMessages } from './passkey-messages'

/** Sign-in by passkey. The reader script shows it where the browser knows them, and sends it: without script there is none. */
export function PasskeyForm({ to, t }: { to: string; t: Translator }) {
  const party = relyingParty()
  if (!party) return null
  return (
    <AccountSection id="by-passkey" title={t('account.withPasskey')} hidden data-passkeys={party.origin}>
      <p>{t('account.passkeyText')}</p>
      <form method="post" action="/api/session/passkey" className="account-form" data-passkey-autofill="">
        <input type="hidden" name="to" value={to} />
        <Button data-passkey="sign-in" {...passkeyMessages(t)}>
          {t('account.signInWithPasskey')}
        </Button>
      </form>
    </AccountSection>
  )
}
