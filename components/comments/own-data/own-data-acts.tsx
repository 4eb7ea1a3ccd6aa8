import { AccountSection } from '@/components/account/account-section'
import { buttonClass } from '@/components/ui/button'
import type { OwnDataCount } from '@/domain/comments/own-data/count-own-data'
import type { Translator } from '@/i18n/translator-for'

/** How much there is, how it is known whose it is, and what can be done with it. */
export function OwnDataActs({ count, as, t }: { count: OwnDataCount; as: string; t: Translator }) {
  const query = as === '' ? '' : `?as=${encodeURIComponent(as)}`
  const { comments, notes, likes, reports, follows } = count
  const known = {
    account: () => t('ownData.ofAccount'),
    browser: () => t('ownData.ofBrowser'),
    address: () => t('ownData.ofAddress', { address: count.address }),
  }
  return (
    <>
      <section className="account-section">
        <p>{known[count.by]()}</p>
        <p>{t('ownData.counts', { comments, likes, reports })}</p>
        {notes > 0 ? <p>{t('ownData.notes', { count: notes })}</p> : null}
        {follows > 0 ? <p>{t('ownData.follows', { count: follows })}</p> : null}
      </section>
      <AccountSection id="download" title={t('ownData.download')}>
        <p>{t('ownData.downloadText')}</p>
        <p>
          <a className={buttonClass()} href={`/api/own-comments/file${query}`} download="comments.json">
            {t('ownData.download')}
          </a>
        </p>
      </AccountSection>
      <AccountSection id="erase" title={t('ownData.erase')}>
        <p>{t('ownData.eraseText')}</p>
        <p>
          <a href={`/own-comments/erase${query}`}>{t('ownData.erase')}</a>
        </p>
      </AccountSection>
    </>
  )
}
