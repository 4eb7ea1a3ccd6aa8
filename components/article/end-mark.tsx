/** Says that the essay ends here: a leaf. */
export function EndMark() {
  return (
    <p className="end-mark">
      <svg viewBox="0 0 52 26" role="img" aria-label="End">
        <path
          fill="currentColor"
          d="M18 4c6-5 15-4 19 2 3 5 1 11-4 14-3-5-8-7-14-6-4 1-6 4-5 6 1 1 3 1 4-1 3 3-1 7-5 6-6-1-8-8-4-14 2-4 5-6 9-7Z"
        />
        <path fill="none" stroke="currentColor" strokeWidth="1.6" strokeLinecap="round" d="M36 8c5-3 10-3 14 1M34 18c5 3 10 3 15-1" />
      </svg>
    </p>
  )
}
