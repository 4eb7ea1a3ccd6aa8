import { Button } from '@/components/ui/button'
import type { Translator } from '@/i18n/translator-for'

/** Signs this device out. */
export function SignOutForm({ t }: { t: Translator }) {
  return (
    <form method="post" action="/api/session/end">
      <Button kind="solid">{t('account.signOut')}</Button>
    </form>
  )
}
