import { filled } from '@/components/account/filled'
import { Button } from '@/components/ui/button'
import { Select } from '@/components/ui/field'
import { FormAlert } from '@/components/ui/form-alert'
import { digests, type FollowList } from '@/domain/notifications/types'
import type { Translator } from '@/i18n/translator-for'
import { formState } from '@/platform/exchange/exchange'

export const digestWords = { 'at-once': 'notices.atOnce', hourly: 'notices.hourly', daily: 'notices.daily' } as const

/** How often one hears, and, for an account, of what without asking for it under each comment. */
export function NoticesForm({ list, as, t }: { list: FollowList; as: string; t: Translator }) {
  const state = formState('notices')
  const choices = digests.map((digest) => (
    <option key={digest} value={digest}>
      {t(digestWords[digest])}
    </option>
  ))
  return (
    <form method="post" action="/api/follows/settings" className="account-form" noValidate>
      <FormAlert failure={state?.failure} />
      {as ? <input type="hidden" name="as" value={as} /> : null}
      <Select {...filled(state, 'digest', list.digest)} name="digest" label={t('notices.howOften')}>
        {choices}
      </Select>
      {list.isAccount ? (
        <label className="tick">
          <input type="checkbox" name="answers" value="1" defaultChecked={state ? state.values.answers === '1' : list.answers} />
          <span>{t('notices.answersToAll')}</span>
        </label>
      ) : null}
      {list.writes ? (
        <Select
          {...filled(state, 'essays', list.essays ?? '')}
          name="essays"
          label={t('notices.underMyEssays')}
          hint={t('notices.underMyEssaysHint')}
        >
          <option value="">{t('notices.noMails')}</option>
          {choices}
        </Select>
      ) : null}
      <Button>{t('account.save')}</Button>
    </form>
  )
}
