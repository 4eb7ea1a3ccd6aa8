import { withCredit, withoutCredit } from './credit'

interface Props {
  /** The line that names them; empty: nobody. */
  credit: string
  reason: string
  onChange: (reason: string) => void
}

/** Says of the reason that it names whoever sent a note, and takes the line out or in. */
export function CreditOffer({ credit, reason, onChange }: Props) {
  if (credit === '') return null
  const isNamed = reason.includes(credit)
  return (
    <p className="credit-offer">
      {isNamed ? 'Who sent a note is named, as they wish. ' : `Who sent a note would like to be named: “${credit}”. `}
      <button
        type="button"
        className="block-action"
        onClick={() => onChange(isNamed ? withoutCredit(reason, credit) : withCredit(reason, credit))}
      >
        {isNamed ? 'Leave the name out' : 'Name them'}
      </button>
    </p>
  )
}
