import { DemonstrationButton } from '@/components/admin/demonstration/demonstration-button'
import { demonstrationText } from '@/components/admin/demonstration/demonstration-text'
import { PublicationTime } from '@/components/ui/time'
import type { Demonstration } from '@/domain/demonstration/types'

interface Props {
  demonstration: Demonstration
  place: { language: string; timeZone: string }
}

/** Takes the demonstration away, and brings it back. */
export function DemonstrationSection({ demonstration, place }: Props) {
  const { deletedAt } = demonstration
  return (
    <section className="settings-section" aria-labelledby="demonstration-title">
      <div className="settings-intro">
        <h2 id="demonstration-title">Demonstration</h2>
        <p className="small">The essays and comments that the empty publication was filled with.</p>
      </div>
      <div className="settings-form">
        <p>
          {deletedAt ? (
            <>
              It was removed on <PublicationTime at={deletedAt} settings={place} />. Readers see nothing of it.
            </>
          ) : (
            demonstrationText(demonstration)
          )}
        </p>
        <p className="form-actions">
          <DemonstrationButton isDeleted={deletedAt !== null} />
        </p>
      </div>
    </section>
  )
}
