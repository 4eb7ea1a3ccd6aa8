import Link from 'next/link'

interface Tab {
  name: string
  href: string
  here: boolean
}

/** The same list, looked at in different ways. Each way has an address. */
export function FilterTabs({ label, tabs }: { label: string; tabs: readonly Tab[] }) {
  return (
    <nav className="filter-tabs" aria-label={label}>
      {tabs.map(({ name, href, here }) => (
        <Link key={href} href={href} aria-current={here ? 'page' : undefined}>
          {name}
        </Link>
      ))}
    </nav>
  )
}
