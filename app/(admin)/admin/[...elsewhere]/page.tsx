import { notFound } from 'next/navigation'
import { canEnterDesk } from '@/domain/accounts/policy'
import { deskPage } from '../admin-page'

/** Any other address under the desk: not found, in the desk's own frame. */
export default deskPage({ href: '/admin', name: '', open: canEnterDesk }, async () => notFound())
