import type { Metadata } from 'next'
import { AccountPage } from '@/components/account/account-page'
import { AccountSection } from '@/components/account/account-section'
import { NoMailNote } from '@/components/account/no-mail-note'
import { DataLinkForm } from '@/components/comments/own-data/data-link-form'
import { OwnDataActs } from '@/components/comments/own-data/own-data-acts'
import { FormDone } from '@/components/ui/form-alert'
import { currentActor } from '@/domain/accounts/queries/current-actor'
import { countOwnData } from '@/domain/comments/own-data/count-own-data'
import { dataLinkHours } from '@/domain/comments/own-data/data-link'
import { publicationTranslator } from '@/domain/settings/queries/publication-translator'
import { mailIsSent } from '@/platform/mail/mail-is-sent'
import { type SearchParams, searchParam } from '../search-param'
import { unlessOver } from './unless-over'

export async function generateMetadata(): Promise<Metadata> {
  const t = await publicationTranslator()
  return { title: t('ownData.title') }
}

/** What this visitor wrote here, to be downloaded or erased: by their account, their browser's cookie, or the link of a mail. */
export default async function OwnCommentsPage({ searchParams }: { searchParams: SearchParams }) {
  const as = await searchParam(searchParams, 'as')
  const done = await searchParam(searchParams, 'done')
  const t = await publicationTranslator()
  const count = await unlessOver(countOwnData(await currentActor(), as))
  const isOver = count === 'over'
  const isEmpty = count === null || isOver || count.comments + count.notes + count.likes + count.reports + count.places === 0
  return (
    <AccountPage title={isOver ? t('ownData.linkOver') : t('ownData.title')} standfirst={isOver ? t('ownData.linkOverText') : ''}>
      {done === 'erased' ? <FormDone>{t('ownData.erased')}</FormDone> : null}
      {done === 'link' ? <FormDone>{t('ownData.linkComing', { hours: dataLinkHours })}</FormDone> : null}
      {done === 'link' && !mailIsSent() ? <NoMailNote t={t} /> : null}
      {isEmpty ? null : <OwnDataActs count={count} as={as} t={t} />}
      {isEmpty && !isOver && done === '' ? <p className="account-note">{t('ownData.nothing')}</p> : null}
      {done === 'link' ? null : (
        <AccountSection id="lost" title={t('ownData.lost')}>
          <DataLinkForm t={t} />
        </AccountSection>
      )}
    </AccountPage>
  )
}
