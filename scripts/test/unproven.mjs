const registry = 'https://registry.npmjs.org/'

/** What a package-lock.json would have npm fetch without knowing whether it is what was meant. Without an address npm asks its registry. */
export function unprovenPackages({ packages }) {
  return Object.entries(packages)
    .filter(([place, { link, inBundle }]) => place !== '' && !link && !inBundle)
    .filter(([, { integrity, resolved }]) => !/^sha512-/.test(integrity ?? '') || !(resolved ?? registry).startsWith(registry))
    .map(([place]) => place)
}
