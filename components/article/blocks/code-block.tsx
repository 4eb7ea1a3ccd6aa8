import type { CodeBlockNode } from '@/domain/articles/document'

/** Code keeps its lines and scrolls inside itself; the keyboard must be able to scroll it too. */
export function CodeBlock({ node }: { node: CodeBlockNode }) {
  const language = node.attrs?.language
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must take the focus
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms; this only gives what takes the focus a name
    <pre tabIndex={0} role="group" aria-label={language ? `Code, ${language}` : 'Code'} dir="ltr">
      <code translate="no">{(node.content ?? []).map((part) => part.text).join('')}</code>
    </pre>
  )
}
