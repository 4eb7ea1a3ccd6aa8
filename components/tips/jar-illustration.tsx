/** A jar with three coins in it, in the line of the publication's other drawings. */
export function JarIllustration({ className }: { className: string }) {
  return (
    <svg viewBox="0 0 64 72" aria-hidden="true" focusable="false" className={className}>
      <g fill="none" stroke="currentColor" strokeWidth="3" strokeLinecap="round" strokeLinejoin="round">
        <path d="M18 6h28M20 6v8c0 3-8 6-8 14v30c0 5 3 8 8 8h24c5 0 8-3 8-8V28c0-8-8-11-8-14V6" />
        <circle cx="26" cy="55" r="5" />
        <circle cx="38" cy="57" r="5" />
        <circle cx="33" cy="46" r="5" />
      </g>
    </svg>
  )
}
