import type { ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import { FormAlert } from '@/components/ui/form-alert'
import type { Translator } from '@/i18n/translator-for'
import { formState } from '@/platform/exchange/exchange'
import { pushMessages } from './push-messages'

interface Props {
  /** What is followed, as the form sends it. */
  follows: Readonly<Record<string, string>>
  t: Translator
  /** How it looks: like the forms it stands among. */
  look: 'compose' | 'account-form'
  /** Fields that are asked besides. */
  children?: ReactNode
}

/**
 * Has this browser notified. Not without script: only one can ask a browser for it, and it fills in how it is written to. What is answered is
 * drawn by the server.
 */
export function PushForm({ follows, look, t, children }: Props) {
  return (
    <form method="post" action="/api/follows/push" className={`${look} needs-script`} data-push={pushMessages(t)} noValidate>
      <FormAlert failure={formState('follow-push')?.failure} />
      <p className="small">{t('notices.pushAbout')}</p>
      {Object.entries(follows).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <input type="hidden" name="subscription" />
      {children}
      <p>
        <Button>{t('notices.notifyHere')}</Button>
      </p>
    </form>
  )
}
