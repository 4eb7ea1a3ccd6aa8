import type { Metadata } from 'next'
import { AccountPage } from '@/components/account/account-page'
import { EraseForm } from '@/components/comments/own-data/erase-form'
import { currentActor } from '@/domain/accounts/queries/current-actor'
import { countOwnData } from '@/domain/comments/own-data/count-own-data'
import { publicationTranslator } from '@/domain/settings/queries/publication-translator'
import { answerRedirect } from '@/platform/exchange/exchange'
import { type SearchParams, searchParam } from '../../search-param'
import { unlessOver } from '../unless-over'

export async function generateMetadata(): Promise<Metadata> {
  const t = await publicationTranslator()
  return { title: t('ownData.eraseTitle') }
}

/** The second step: says what happens, and asks whether it is meant. */
export default async function EraseOwnCommentsPage({ searchParams }: { searchParams: SearchParams }) {
  const as = await searchParam(searchParams, 'as')
  const count = await unlessOver(countOwnData(await currentActor(), as))
  if (count === null || count === 'over') {
    answerRedirect(303, `/own-comments${as === '' ? '' : `?as=${encodeURIComponent(as)}`}`)
    return null
  }
  const t = await publicationTranslator()
  return (
    <AccountPage title={t('ownData.eraseTitle')} standfirst={count.address}>
      <section className="account-section">
        {count.comments + count.likes + count.reports > 0 ? <p>{t('ownData.eraseWhat', { count: count.comments })}</p> : null}
        {count.notes > 0 ? <p>{t('ownData.eraseNotes', { count: count.notes })}</p> : null}
        {count.places > 0 ? <p>{t('ownData.eraseFollows')}</p> : null}
        <p>{t('ownData.eraseForGood')}</p>
        <EraseForm as={as} t={t} />
      </section>
    </AccountPage>
  )
}
