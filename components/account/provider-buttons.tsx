import { Button } from '@/components/ui/button'
import { FormAlert } from '@/components/ui/form-alert'
import type { OfferedProvider } from '@/domain/accounts/providers/types'
import type { Translator } from '@/i18n/translator-for'
import { formState } from '@/platform/exchange/exchange'

interface Props {
  providers: OfferedProvider[]
  to: string
  does: 'signInWith' | 'connect'
  t: Translator
}

/** One button a provider. A form, because it begins something: a link could be followed by a prefetch. */
export function ProviderButtons({ providers, to, does, t }: Props) {
  return (
    <>
      <FormAlert failure={formState('provider')?.failure} />
      <ul className="account-row">
        {providers.map(({ id, name }) => (
          <li key={id}>
            <form method="post" action="/api/session/provider">
              <input type="hidden" name="provider" value={id} />
              <input type="hidden" name="to" value={to} />
              <Button>{t(`account.${does}`, { name })}</Button>
            </form>
          </li>
        ))}
      </ul>
    </>
  )
}
