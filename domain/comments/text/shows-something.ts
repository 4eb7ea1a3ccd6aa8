import { type MarkdownNode, markdownTree } from '@/platform/markdown/markdown-tree'
import { isVisible } from './characters'

/** Whether anything is seen of a text once its Markdown is read: `&nbsp;` is letters as typed, and so is a link around nothing. */
export function showsSomething(source: string): boolean {
  return markdownTree(source).some(isSeen)
}

function isSeen(node: MarkdownNode): boolean {
  if ('value' in node) return isVisible(node.value)
  return 'children' in node && node.children.some(isSeen)
}
