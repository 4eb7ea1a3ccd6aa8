'use client'

interface Props {
  label: string
  empty: string
  essays: readonly { id: string; title: string; published: boolean }[]
  onOrder: (ids: string[], moved: string, to: number) => void
  onTakeOut?: (id: string) => void
  disabled?: boolean
}

/** Essays in an order that is changed by keyboard as by pointer: up, down, out. */
export function OrderedEssays({ label, empty, essays, onOrder, onTakeOut, disabled = false }: Props) {
  function move(at: number, by: number) {
    const ids = essays.map(({ id }) => id)
    const [moved] = ids.splice(at, 1)
    if (moved === undefined) return
    ids.splice(at + by, 0, moved)
    onOrder(ids, moved, at + by)
  }

  if (essays.length === 0) return <p className="small">{empty}</p>
  return (
    <ol className="admin-list ordered" aria-label={label}>
      {essays.map(({ id, title, published }, at) => (
        <li key={id} className="admin-row">
          <div className="admin-row-main">
            <p className="admin-row-title">
              {at + 1}. {title}
            </p>
            {!published && <p className="admin-facts">Not published: readers do not see it here</p>}
          </div>
          <div className="admin-row-actions">
            <button type="button" disabled={disabled || at === 0} onClick={() => move(at, -1)}>
              Up<span className="sr-only"> {title}</span>
            </button>
            <button type="button" disabled={disabled || at === essays.length - 1} onClick={() => move(at, 1)}>
              Down<span className="sr-only"> {title}</span>
            </button>
            {onTakeOut && (
              <button type="button" disabled={disabled} onClick={() => onTakeOut(id)}>
                Take out<span className="sr-only"> {title}</span>
              </button>
            )}
          </div>
        </li>
      ))}
    </ol>
  )
}
