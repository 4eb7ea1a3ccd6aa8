import Form from 'next/form'
import { Button } from '@/components/ui/button'
import { textLimits } from '@/platform/text/text-limits'

interface Props {
  action: string
  label: string
  text: string
  /** The rest of the address, kept while searching. */
  keep: Record<string, string>
}

/** Looks for words in a list. The answer has an address. */
export function SearchForm({ action, label, text, keep }: Props) {
  return (
    <Form action={action} className="search-form" role="search">
      {Object.entries(keep).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <input
        className="input"
        type="search"
        name="text"
        aria-label={label}
        placeholder={label}
        defaultValue={text}
        maxLength={textLimits.filter}
      />
      <Button>Search</Button>
    </Form>
  )
}
