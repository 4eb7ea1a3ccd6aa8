'use client'

import { type LicenceId, licenceIds, licenceOf } from '@/domain/settings/licences'
import type { Settings } from '@/domain/settings/schema'
import { SectionForm } from './section-form'
import { useSection } from './use-section'

const means: Record<LicenceId, string> = {
  'all-rights-reserved': 'Nobody may spread or change the essays without asking you. They may read, link and quote.',
  'cc-by-4.0': 'Anyone may spread and change them, for money too, if they name you.',
  'cc-by-sa-4.0': 'The same, if what they make of them is under this licence again.',
  'cc-by-nc-4.0': 'Anyone may spread and change them, if they name you and earn nothing by it.',
  'cc-by-nc-sa-4.0': 'The same, if what they make of them is under this licence again.',
  'cc-by-nd-4.0': 'Anyone may spread them, for money too, if they name you and change nothing.',
  'cc-by-nc-nd-4.0': 'Anyone may spread them, if they name you, change nothing and earn nothing by it.',
  'cc0-1.0': 'You give them to everyone, for any use, and ask for nothing.',
}

const rightsOf = ({ licence }: Settings) => ({ licence })

/** What others may do with the essays. It stands under each, and in every copy that a reader keeps. */
export function RightsForm({ settings }: { settings: Settings }) {
  const form = useSection('rights', 'Rights', settings, rightsOf)
  return (
    <SectionForm about="What others may do with the essays. It stands under each, and in every copy." form={form}>
      <fieldset className="choices">
        <legend>Licence</legend>
        {licenceIds.map((id) => (
          <label key={id} className="choice">
            <input
              type="radio"
              name="licence"
              value={id}
              checked={form.values.licence === id}
              onChange={() => form.change({ licence: id })}
            />
            <span>
              <b>{licenceOf(id).name || 'All rights reserved'}</b>
              <span className="small">{means[id]}</span>
            </span>
          </label>
        ))}
      </fieldset>
    </SectionForm>
  )
}
