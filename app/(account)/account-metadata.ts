import type { Metadata } from 'next'
import { getSettings } from '@/domain/settings/queries/get-settings'

/** The head of an account page: its title, and nothing for search engines. */
export async function accountMetadata(title: string): Promise<Metadata> {
  const { name } = await getSettings()
  return { title: `${title} · ${name}`, robots: { index: false, follow: false } }
}
