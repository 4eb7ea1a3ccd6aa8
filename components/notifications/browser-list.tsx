import { Button } from '@/components/ui/button'
import { Select } from '@/components/ui/field'
import { FormAlert } from '@/components/ui/form-alert'
import { type BrowserView, digests } from '@/domain/notifications/types'
import type { Settings } from '@/domain/settings/schema'
import { formatDate } from '@/i18n/dates'
import type { Translator } from '@/i18n/translator-for'
import { formState } from '@/platform/exchange/exchange'
import { FollowRow } from './follow-list'
import { digestWords } from './notices-form'
import { PushForm } from './push-form'

interface Props {
  browsers: readonly BrowserView[]
  /** Signed in: then a browser may be told of all that concerns the account. */
  isAccount: boolean
  /** May have essays, and be told of the comments under them. */
  writes: boolean
  settings: Settings
  t: Translator
}

/** The browsers that are notified, of what, and a way to stop each thing or all of it. */
export function BrowserList({ browsers, isAccount, writes, settings, t }: Props) {
  return (
    <>
      <FormAlert failure={formState('following')?.failure} />
      {browsers.length === 0 ? <p>{t('notices.noBrowser')}</p> : null}
      {browsers.map(({ id, service, createdAt, items }) => (
        <section key={id} aria-labelledby={`browser-${id}`}>
          <ul className="sessions">
            <li>
              <h3 id={`browser-${id}`} className="voice">
                {t.rich('notices.browserSince', {
                  service,
                  when: formatDate(createdAt, settings),
                  time: (chunks) => <time dateTime={createdAt.toISOString()}>{chunks}</time>,
                })}
              </h3>
              <form method="post" action="/api/follows/push/stop">
                <input type="hidden" name="browser" value={id} />
                <Button kind="quiet">{t('notices.stopBrowser')}</Button>
              </form>
            </li>
            {items.map((item) => (
              <FollowRow key={item.id} item={item} as="" settings={settings} t={t} />
            ))}
          </ul>
        </section>
      ))}
      {isAccount ? (
        <PushForm follows={{}} look="account-form" t={t}>
          <Select name="kind" label={t('notices.pushWhat')} id="push-kind">
            <option value="own-replies">{t('notices.rowOwnReplies')}</option>
            {writes ? <option value="essays">{t('notices.rowEssays')}</option> : null}
          </Select>
          <Select name="digest" label={t('notices.howOften')} id="push-digest">
            {digests.map((digest) => (
              <option key={digest} value={digest}>
                {t(digestWords[digest])}
              </option>
            ))}
          </Select>
        </PushForm>
      ) : null}
    </>
  )
}
