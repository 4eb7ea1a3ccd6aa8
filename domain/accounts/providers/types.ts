/** What the operator got from the provider when they registered the publication there. */
export interface ProviderCredentials {
  id: string
  secret: string
}

/** What a provider says of a person, in OpenID Connect's words. */
export interface ProviderProfile {
  sub: string
  name: string
  email: string
  email_verified: boolean
}

/** A provider as a page offers it. */
export interface OfferedProvider {
  id: 'github' | 'google'
  name: string
}
