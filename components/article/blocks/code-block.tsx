import type { CodeBlockNode } from '@/domain/document/document'
import type { Frame } from './frame'

/** Code keeps its lines and scrolls inside itself; the keyboard must be able to scroll it too. */
export function CodeBlock({ node, frame: { t } }: { node: CodeBlockNode; frame: Frame }) {
  const language = node.attrs?.language
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must take the focus
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms; this only gives what takes the focus a name
    <pre tabIndex={0} role="group" aria-label={language ? t('article.codeIn', { language }) : t('article.code')} dir="ltr">
      <code translate="no" className={language ? `language-${language}` : undefined}>
        {(node.content ?? []).map((part) => part.text).join('')}
      </code>
    </pre>
  )
}
