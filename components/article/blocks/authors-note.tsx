import type { ReactNode } from 'react'
import { PartialDate } from '@/components/ui/time'
import type { AuthorsNoteNode } from '@/domain/document/document'
import type { Frame } from './frame'

/** The author's word from another day, between two rules. */
export function AuthorsNote({ node, frame, children }: { node: AuthorsNoteNode; frame: Frame; children: ReactNode }) {
  const { t, labelled } = frame
  return (
    <aside className="authors-note" role="note" aria-label={t('article.authorsNote')}>
      <p className="label" {...labelled}>
        {t('article.authorsNote')}
        {node.attrs.date ? (
          <>
            {' · '}
            <PartialDate date={node.attrs.date} language={frame.publication.language} />
          </>
        ) : null}
      </p>
      {children}
    </aside>
  )
}
