import { buymeacoffee } from './buymeacoffee'
import type { TipProvider } from './contract'
import { custom } from './custom'
import { githubSponsors } from './github-sponsors'
import { kofi } from './kofi'
import { liberapay } from './liberapay'
import { opencollective } from './opencollective'
import { patreon } from './patreon'
import { paypal } from './paypal'

/** Every place that takes tips, in the order the settings offer them. */
export const tipProviders: readonly TipProvider[] = [buymeacoffee, kofi, paypal, liberapay, patreon, opencollective, githubSponsors, custom]

export function findTipProvider(id: string): TipProvider | undefined {
  return tipProviders.find((provider) => provider.id === id)
}
