import { buttonClass } from '@/components/ui/button'
import type { TipJar as TipJarSettings } from '@/domain/settings/schema'
import { type OfferedProvider, offeredProviders } from '@/domain/tips/offered-providers'
import type { NamespaceMessages } from '@/i18n/contract'
import { interpolate } from '@/i18n/interpolate'
import { intlLocale } from '@/i18n/match-locale'
import { JarIllustration } from './jar-illustration'

interface Props {
  /** Empty: a jar that stands under no article. */
  articleId: string
  jar: TipJarSettings
  /** Of the publication, for writing the amounts. */
  language: string
  /** getMessages('tips', language): the admin shows a jar in the browser, which has no catalogue. */
  texts: NamespaceMessages<'tips'>
}

/** The author's invitation to tip: plain links that count and lead on. Nothing where no provider is set. */
export function TipJar({ articleId, jar, language, texts }: Props) {
  const [first, ...others] = offeredProviders(jar)
  if (!first) return null
  return (
    <section
      aria-labelledby="tip-jar"
      className="jar mt-12 mb-6 flex gap-x-5 gap-y-3 border-ink border-t-4 bg-wash p-6 pb-5 max-[34rem]:flex-col"
    >
      <JarIllustration className="h-auto w-12 flex-none self-start text-red" />
      <div className="min-w-0">
        <h2 id="tip-jar" className="m-0 mb-2 font-bold text-[1.35rem] leading-tight">
          <bdi>{jar.title || texts.jar}</bdi>
        </h2>
        {jar.text ? (
          <p className="m-0 mb-3 whitespace-pre-line">
            <bdi>{jar.text}</bdi>
          </p>
        ) : null}
        <WaysIn first={first} articleId={articleId} jar={jar} language={language} texts={texts} />
        <p className="small m-0 mt-2">
          {interpolate(texts.at, { name: first.label })}
          {others.length > 0 ? ` · ${texts.also} ` : null}
          <OtherWays others={others} articleId={articleId} language={language} />
        </p>
      </div>
    </section>
  )
}

/** The other providers, in a row as the language makes rows: a, b and c. */
function OtherWays({ others, articleId, language }: Pick<Props, 'articleId' | 'language'> & { others: readonly OfferedProvider[] }) {
  const row = new Intl.ListFormat(intlLocale(language)).formatToParts(others.map(({ label }) => label))
  const waiting = [...others]
  return row.map(({ type, value }) => {
    const offered = type === 'element' ? waiting.shift() : undefined
    return offered ? (
      <TipLink key={offered.provider.id} offered={offered} articleId={articleId}>
        {value}
      </TipLink>
    ) : (
      value
    )
  })
}

/** A quiet button stands flush with the text where the line breaks before it. */
const quiet = `${buttonClass('quiet')} px-0`

/** The amounts where the first provider takes one, and beside them, in the same size, the way out. */
function WaysIn({ first, articleId, jar, language, texts }: Props & { first: OfferedProvider }) {
  const amounts = first.provider.takesAmounts(first.account) ? jar.amounts : []
  return (
    <p className="m-0 flex flex-wrap items-center gap-x-3 gap-y-1">
      {amounts.map((amount) => (
        <TipLink key={amount} offered={first} articleId={articleId} amount={amount} className={buttonClass('plain')}>
          {inCurrency(amount, jar.currency, language)}
        </TipLink>
      ))}
      <TipLink offered={first} articleId={articleId} className={amounts.length > 0 ? quiet : buttonClass('plain')}>
        {amounts.length > 0 ? texts.anotherAmount : interpolate(texts[first.provider.invitation], { name: first.provider.name })}
      </TipLink>
      <a className={quiet} href="#comments">
        {texts.wayOut}
      </a>
    </p>
  )
}

interface LinkProps {
  offered: OfferedProvider
  articleId: string
  amount?: number
  className?: string
  children: string
}

function TipLink({ offered, articleId, amount, className, children }: LinkProps) {
  const query = new URLSearchParams()
  if (articleId) query.set('article', articleId)
  if (amount !== undefined) query.set('amount', String(amount))
  const search = query.size > 0 ? `?${query}` : ''
  return (
    <a className={className} href={`/tip/${offered.provider.id}${search}`} rel="nofollow noopener">
      {children}
    </a>
  )
}

/** €5, in the publication's language. A currency that the machine does not know is written by its letters. */
function inCurrency(amount: number, currency: string, language: string): string {
  const format = { style: 'currency', currency, currencyDisplay: 'narrowSymbol', maximumFractionDigits: 0 } as const
  return new Intl.NumberFormat(intlLocale(language), format).format(amount)
}
