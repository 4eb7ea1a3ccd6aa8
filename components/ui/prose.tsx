/** Running text set like an essay: paragraphs, lists, quotes, headings of plain HTML elements. */
export function Prose({ children, lang }: { children: React.ReactNode; lang?: string | undefined }) {
  return (
    <div className="text" lang={lang}>
      {children}
    </div>
  )
}
