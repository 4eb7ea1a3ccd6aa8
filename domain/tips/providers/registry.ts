import { buymeacoffee } from './buymeacoffee/provider'
import type { TipProvider } from './contract'
import { custom } from './custom/provider'
import { githubSponsors } from './github-sponsors/provider'
import { kofi } from './kofi/provider'
import { liberapay } from './liberapay/provider'
import { opencollective } from './opencollective/provider'
import { patreon } from './patreon/provider'
import { paypal } from './paypal/provider'

/** Every provider, in the order the settings offer them. */
export const tipProviders: readonly TipProvider[] = [buymeacoffee, kofi, paypal, liberapay, patreon, opencollective, githubSponsors, custom]

export function findTipProvider(id: string): TipProvider | undefined {
  return tipProviders.find((provider) => provider.id === id)
}
