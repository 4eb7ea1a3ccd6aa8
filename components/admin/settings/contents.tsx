import type { SettingsSection } from '@/domain/settings/sections'

const parts: readonly (readonly [SettingsSection | 'demonstration', string])[] = [
  ['publication', 'Publication'],
  ['about', 'About'],
  ['look', 'Look'],
  ['rights', 'Rights'],
  ['comments', 'Comments'],
  ['history', 'History'],
  ['tipJar', 'Tip jar'],
  ['place', 'Language and time'],
  ['demonstration', 'Demonstration'],
]

/** The page is long: what is on it, and the way there. */
export function SettingsContents({ hasDemonstration }: { hasDemonstration: boolean }) {
  return (
    <nav aria-label="Parts of the settings" className="filter-tabs">
      {parts
        .filter(([section]) => hasDemonstration || section !== 'demonstration')
        .map(([section, name]) => (
          <a key={section} href={`#${section}-title`}>
            {name}
          </a>
        ))}
    </nav>
  )
}
