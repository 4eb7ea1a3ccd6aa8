import type { Metadata } from 'next'
import { answerNotFound } from '../answer-not-found'

export const metadata: Metadata = { title: 'Not found', robots: { index: false } }

/** Every address that nothing else answers. */
export default function Nowhere() {
  return answerNotFound()
}
