import { notFound } from 'next/navigation'
import { canEnterAdmin } from '@/domain/accounts/policy'
import { adminPage } from '../admin-page'

/** Any other address under the admin: not found, in the admin's own frame. */
export default adminPage({ href: '/admin', name: '', open: canEnterAdmin }, async () => notFound())
