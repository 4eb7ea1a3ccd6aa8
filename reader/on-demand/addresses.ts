/** The scripts that few need, each built to a file of its own. Where they stand is filled in by the build: scripts/server-bundles.mjs. */
export const addresses = {
  address: '',
  live: '',
  morph: '',
  prove: '',
  reading: '',
  compose: '',
  passkey: '',
  push: '',
  passages: '',
  counts: '',
}
