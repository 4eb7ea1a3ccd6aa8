import { notFound } from 'next/navigation'
import { rooms } from '@/components/admin/desk-rooms'
import { deskPage } from '../desk-page'

/** Any other address under the desk: not found, in the desk's own frame. */
export default deskPage(rooms.comments, async () => notFound())
