import type { DocumentNode, HeadingNode } from '@/domain/document/document'
import { inlineText } from '@/domain/document/document-walk'
import type { Frame } from './blocks/frame'
import { turned } from './blocks/turned'

/** Fewer sections than this are seen by scrolling. */
const fewest = 5

/** The sections of a long essay, each a way there. On a narrow screen the list is folded away until it is asked for. */
export function Contents({ document, frame }: { document: DocumentNode; frame: Frame }) {
  const sections = sectionsOf(document, frame)
  if (sections.length < fewest) return null
  const { t } = frame
  return (
    <nav className="toc" aria-label={t('article.contents')}>
      <p className="label" {...frame.labelled}>
        {t('article.contents')}
      </p>
      {/* What it opens stands beside it, so that a wide screen can show the list without it. */}
      <details>
        <summary {...frame.labelled}>
          {t('article.contents')} <span>{t('article.sections', { count: sections.length })}</span>
        </summary>
      </details>
      <ol>
        {sections.map(({ id, node }) => (
          <li key={id} {...turned(node.content, frame)}>
            <a href={`#${id}`}>{inlineText(node.content).trim()}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}

/** The headings of the highest level in use, those of side bars left out. */
function sectionsOf(document: DocumentNode, { outline }: Frame): { id: string; node: HeadingNode }[] {
  const headings = document.content.filter((node) => node.type === 'heading')
  const level = Math.min(...headings.map(({ attrs }) => attrs.level))
  return headings.flatMap((node) => {
    const id = node.attrs.level === level ? outline.headingIds.get(node) : undefined
    return id === undefined ? [] : [{ id, node }]
  })
}
