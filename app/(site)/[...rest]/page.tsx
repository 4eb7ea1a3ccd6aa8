import type { Metadata } from 'next'
import { articlePath } from '@/domain/articles/article-path'
import { findMovedHere } from '@/domain/articles/queries/find-moved-here'
import { answerRedirect } from '@/platform/exchange/exchange'
import { answerNotFound, notFoundMetadata } from '../answer-not-found'

interface Props {
  params: Promise<{ rest: string[] }>
}

export function generateMetadata(): Promise<Metadata> {
  return notFoundMetadata()
}

/** Every address that nothing else answers. Ghost and WordPress have essays at the root, or under their date. */
export default async function Nowhere({ params }: Props) {
  const slug = await findMovedHere((await params).rest)
  if (slug === null) return answerNotFound()
  answerRedirect(301, articlePath(slug))
  return null
}
