import type { Metadata } from 'next'
import { AccountPage } from '@/components/account/account-page'
import { LinkGone } from '@/components/notifications/link-gone'
import { Button } from '@/components/ui/button'
import { FormAlert } from '@/components/ui/form-alert'
import { findStop } from '@/domain/notifications/queries/find-stop'
import { publicationTranslator } from '@/domain/settings/queries/publication-translator'
import { formState } from '@/platform/exchange/exchange'
import { type SearchParams, searchParam } from '../../search-param'

export async function generateMetadata(): Promise<Metadata> {
  const t = await publicationTranslator()
  return { title: t('notices.stopTitle') }
}

const texts = { follow: 'notices.stopOneText', all: 'notices.stopAllText', never: 'notices.stopNeverText' } as const

/** Asks whether to stop, and says that it is done. Only the button changes anything. */
export default async function StopPage({ searchParams }: { searchParams: SearchParams }) {
  const t = await publicationTranslator()
  if ((await searchParam(searchParams, 'done')) !== '') return <AccountPage title={t('notices.stopped')} />
  const token = await searchParam(searchParams, 'token')
  const stop = await findStop(token)
  if (!stop) return <LinkGone t={t} />
  return (
    <AccountPage title={t('notices.stopTitle')} standfirst={t(texts[stop.what], { address: stop.address })}>
      <form method="post" action="/api/unsubscribe" className="account-form">
        <FormAlert failure={formState('stop')?.failure} />
        <input type="hidden" name="token" value={token} />
        <Button kind="solid">{t('notices.stop')}</Button>
      </form>
    </AccountPage>
  )
}
