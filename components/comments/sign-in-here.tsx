import { passkeyMessages } from '@/components/account/passkey-messages'
import { relyingParty } from '@/domain/accounts/passkeys/relying-party'
import type { Translator } from '@/i18n/translator-for'
import { commentPaths } from './comment-paths'

/**
 * Signing in from a comment's form, whose text comes along. After the form's own buttons: Enter posts. The reader script shows the ways by
 * passkey where the browser knows them, and does them in place.
 */
export function SignInHere({ article, t }: { article: { id: string }; t: Translator }) {
  const party = relyingParty()
  return (
    <p className="small sign-in-here" data-for-guests="">
      <span>
        {t.rich('comments.haveAccount', {
          link: (chunks) => (
            <button type="submit" formAction={`${commentPaths.draft(article.id)}#respond`} data-sign-in="">
              {chunks}
            </button>
          ),
        })}
      </span>
      {party ? (
        <span hidden data-passkeys={party.origin} data-now={t('account.nowSignedIn', { name: '{name}' })}>
          <button type="button" data-passkey="sign-in" {...passkeyMessages(t)}>
            {t('account.signInWithPasskey')}
          </button>
          <button type="button" data-passkey="join" {...passkeyMessages(t)}>
            {t('account.keepName')}
          </button>
        </span>
      ) : null}
    </p>
  )
}
