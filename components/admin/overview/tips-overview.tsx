import type { TipClicks } from '@/domain/tips/types'

/** How often the jar was clicked lately. Clicks, not money: the money is at the provider's. */
export function TipsOverview({ tips }: { tips: TipClicks }) {
  return (
    <section className="overview-part">
      <h2>Tip jar, last 30 days</h2>
      <p className="overview-number">
        <b>{tips.total}</b> {tips.total === 1 ? 'click' : 'clicks'}
      </p>
      {tips.total > 0 && (
        <>
          <p className="small">{tips.byProvider.map(({ name, count }) => `${name} ${count}`).join(' · ')}</p>
          <ul>
            {tips.byArticle.slice(0, 5).map(({ id, title, count }) => (
              <li key={id || 'elsewhere'}>
                {title || 'Elsewhere'} <span className="small">{count}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
