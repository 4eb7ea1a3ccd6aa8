import type { Demonstration } from '@/domain/demonstration/types'
import { DemonstrationButton } from './demonstration-button'
import { demonstrationText } from './demonstration-text'

/** While readers see the demonstration, the overview says so, with the one press that takes it away. */
export function DemonstrationNotice({ demonstration }: { demonstration: Demonstration | null }) {
  if (!demonstration || demonstration.deletedAt) return null
  return (
    <section className="admin-notice demonstration-notice" aria-label="Demonstration">
      <p>{demonstrationText(demonstration)} All of it goes at once, and can be restored.</p>
      <DemonstrationButton isDeleted={false} />
    </section>
  )
}
