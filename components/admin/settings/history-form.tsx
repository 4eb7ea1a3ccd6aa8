'use client'

import type { Settings } from '@/domain/settings/schema'
import { SectionForm } from './section-form'
import { useSection } from './use-section'

const historyOf = ({ showHistory }: Settings) => ({ showHistory })

/** Whether readers may look up what an essay said before it was changed. */
export function HistoryForm({ settings }: { settings: Settings }) {
  const form = useSection('history', 'History', settings, historyOf)
  return (
    <SectionForm about="Every published change is saved, with the reason you gave for it." form={form}>
      <label className="choice">
        <input
          type="checkbox"
          name="showHistory"
          checked={form.values.showHistory}
          onChange={(event) => form.change({ showHistory: event.target.checked })}
        />
        <span>
          <b>Readers may see it</b>
          <span className="small">
            The date of the last change leads to a list of all of them, and any two can be compared. A single revision can be hidden in the
            editor instead.
          </span>
        </span>
      </label>
    </SectionForm>
  )
}
