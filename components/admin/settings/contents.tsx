import type { SettingsSection } from '@/domain/settings/sections'

const parts: readonly (readonly [SettingsSection, string])[] = [
  ['publication', 'Publication'],
  ['about', 'About'],
  ['look', 'Look'],
  ['rights', 'Rights'],
  ['comments', 'Comments'],
  ['history', 'History'],
  ['tipJar', 'Tip jar'],
  ['place', 'Language and time'],
]

/** The page is long: what is on it, and the way there. */
export function SettingsContents() {
  return (
    <nav aria-label="Parts of the settings" className="filter-tabs">
      {parts.map(([section, name]) => (
        <a key={section} href={`#${section}-title`}>
          {name}
        </a>
      ))}
    </nav>
  )
}
