import { buttonClass } from '@/components/ui/button'
import type { TipJar as TipJarSettings } from '@/domain/settings/schema'
import { type OfferedProvider, offeredProviders } from '@/domain/tips/offered-providers'
import { JarDrawing } from './jar-drawing'

interface Props {
  /** Empty: a jar that stands under no article. */
  articleId: string
  jar: TipJarSettings
  /** Of the publication, for writing the amounts. */
  language?: string
}

/** The author's invitation to tip: plain links that count and lead on. Nothing where no provider is set. */
export function TipJar({ articleId, jar, language = 'en' }: Props) {
  const [first, ...others] = offeredProviders(jar)
  if (!first) return null
  return (
    <section
      aria-labelledby="tip-jar"
      className="jar mt-12 mb-6 flex gap-x-6 gap-y-3 border-ink border-t-4 bg-wash p-6 pb-5 max-[34rem]:flex-col"
    >
      <JarDrawing className="h-auto w-14 flex-none self-start text-red" />
      <div className="min-w-0">
        <h2 id="tip-jar" className="m-0 mb-2 font-bold text-[1.35rem] leading-tight">
          {jar.title}
        </h2>
        {jar.words ? <p className="m-0 mb-3 whitespace-pre-line">{jar.words}</p> : null}
        <WaysIn first={first} articleId={articleId} jar={jar} language={language} />
        <p className="small m-0 mt-2">
          at {first.label}, on their page
          {others.length > 0 ? ' · also ' : null}
          {others.map((offered, index) => (
            <span key={offered.provider.id}>
              {index > 0 ? ', ' : null}
              <TipLink offered={offered} articleId={articleId}>
                {offered.label}
              </TipLink>
            </span>
          ))}
        </p>
      </div>
    </section>
  )
}

/** A quiet button stands flush with the text where the line breaks before it. */
const quiet = `${buttonClass('quiet')} px-0`

/** The amounts where the first provider takes one, and beside them, in the same size, the way out. */
function WaysIn({ first, articleId, jar, language }: Required<Props> & { first: OfferedProvider }) {
  const amounts = first.provider.takesAmounts(first.account) ? jar.amounts : []
  return (
    <p className="m-0 flex flex-wrap items-center gap-x-4 gap-y-1">
      {amounts.map((amount) => (
        <TipLink key={amount} offered={first} articleId={articleId} amount={amount} className={buttonClass('plain')}>
          {inCurrency(amount, jar.currency, language)}
        </TipLink>
      ))}
      <TipLink offered={first} articleId={articleId} className={amounts.length > 0 ? quiet : buttonClass('plain')}>
        {amounts.length > 0 ? 'Another amount' : first.provider.invitation}
      </TipLink>
      <a className={quiet} href="#comments">
        I have tipped, or can’t
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
  return new Intl.NumberFormat(language, format).format(amount)
}
