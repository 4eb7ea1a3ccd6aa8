import { Button } from '@/components/ui/button'
import type { Words } from '@/i18n/translator-for'

/** Signs this device out. */
export function SignOutForm({ words }: { words: Words }) {
  return (
    <form method="post" action="/api/session/end">
      <Button kind="solid">{words('account.signOut')}</Button>
    </form>
  )
}
