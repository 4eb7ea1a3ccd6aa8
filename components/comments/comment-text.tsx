import { MarkdownText } from '@/components/ui/markdown-text'

/** What somebody wrote: Markdown without headings and pictures. */
export function CommentText({ source }: { source: string }) {
  return <MarkdownText source={source} />
}
