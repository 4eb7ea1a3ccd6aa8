import type { Metadata } from 'next'
import { AccountPage } from '@/components/account/account-page'
import { LinkGone } from '@/components/notifications/link-gone'
import { Button } from '@/components/ui/button'
import { FormAlert } from '@/components/ui/form-alert'
import { findQuestion } from '@/domain/notifications/queries/find-question'
import { publicationTranslator } from '@/domain/settings/queries/publication-translator'
import { formState } from '@/platform/exchange/exchange'
import { type SearchParams, searchParam } from '../../search-param'

export async function generateMetadata(): Promise<Metadata> {
  const t = await publicationTranslator()
  return { title: t('notices.confirmTitle') }
}

/** The question that was mailed. Opening it changes nothing: mail scanners open links too. */
export default async function ConfirmPage({ searchParams }: { searchParams: SearchParams }) {
  const t = await publicationTranslator()
  const token = await searchParam(searchParams, 'token')
  const question = await findQuestion(token)
  if (!question) return <LinkGone t={t} />
  return (
    <AccountPage title={t('notices.confirmTitle')} standfirst={t('notices.confirmText', { address: question.address })}>
      <form method="post" action="/api/follows/confirm" className="account-form">
        <FormAlert failure={formState('confirm-follow')?.failure} />
        <input type="hidden" name="token" value={token} />
        <Button kind="solid" name="answer" value="yes">
          {t('notices.confirmYes')}
        </Button>
        <Button kind="quiet" name="answer" value="never">
          {t('notices.confirmNever')}
        </Button>
      </form>
    </AccountPage>
  )
}
