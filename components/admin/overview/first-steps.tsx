import Link from 'next/link'
import { type Settings, settingsSchema } from '@/domain/settings/schema'
import { offeredProviders } from '@/domain/tips/offered-providers'

interface Props {
  settings: Settings
  /** Essays that readers see, the demonstration's not counted: nobody here wrote those. */
  published: number
}

/** What a new owner does first. Gone when all of it is done. */
export function FirstSteps({ settings, published }: Props) {
  const fresh = settingsSchema.parse({})
  const steps = [
    { done: settings.name !== fresh.name, href: '/admin/settings', words: 'Give the publication its name' },
    { done: settings.about !== '', href: '/admin/settings', words: 'Say who writes here' },
    { done: published > 0, href: '/admin/articles', words: 'Publish the first essay' },
    { done: offeredProviders(settings.tipJar).length > 0, href: '/admin/settings', words: 'Set out the tip jar' },
  ]
  if (steps.every(({ done }) => done)) return null
  return (
    <section className="first-steps" aria-labelledby="first-steps">
      <h2 id="first-steps" className="label">
        First steps
      </h2>
      <ol>
        {steps.map(({ done, href, words }) => (
          <li key={words} data-done={done || undefined}>
            {done ? (
              <>
                {words} <span className="small">done</span>
              </>
            ) : (
              <Link href={href}>{words}</Link>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}
