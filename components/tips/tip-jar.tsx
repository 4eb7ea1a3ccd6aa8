import type { TipJar as TipJarSettings } from '@/domain/settings/schema'

interface Props {
  /** Empty: a jar that stands under no article. */
  articleId: string
  jar: TipJarSettings
  /** Of the publication, for writing the amounts. */
  language?: string
}

/** The author's invitation to tip. Nothing where no provider is set. */
export function TipJar({ jar }: Props) {
  if (!jar.enabled) return null
  return (
    <section aria-labelledby="tip-jar">
      <h2 id="tip-jar">{jar.title}</h2>
    </section>
  )
}
