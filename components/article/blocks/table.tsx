import type { TableCellNode, TableNode } from '@/domain/document/document'
import type { Frame } from './frame'
import { MarkedText } from './marked-text'

/** A table keeps its columns and scrolls inside itself; the keyboard must be able to scroll it too. */
export function ArticleTable({ node, frame }: { node: TableNode; frame: Frame }) {
  const { caption } = node.attrs
  const [first, ...rest] = node.content
  const hasHead = first?.content.some(({ type }) => type === 'tableHeader') ?? false
  const body = hasHead ? rest : node.content
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must take the focus
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms; this only gives what takes the focus a name
    <div className="table-box" tabIndex={0} role="group" aria-label={caption || frame.t('article.table')}>
      <table>
        {caption ? <caption>{caption}</caption> : null}
        {hasHead && first ? (
          <thead>
            <tr>{first.content.map((cell, at) => cellElement(cell, at, 'col'))}</tr>
          </thead>
        ) : null}
        <tbody>
          {body.map((row, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no names, and the list is drawn once
            <tr key={at}>{row.content.map((cell, column) => cellElement(cell, column, 'row'))}</tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function cellElement({ type, content }: TableCellNode, key: number, scope: 'col' | 'row') {
  const inner = <MarkedText words={content ?? []} />
  // A corner without words names nothing.
  return type === 'tableHeader' && content?.length ? (
    <th key={key} scope={scope}>
      {inner}
    </th>
  ) : (
    <td key={key}>{inner}</td>
  )
}
