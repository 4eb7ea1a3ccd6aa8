/** Built to a file of its own: scripts/on-demand.mjs. */
export { Idiomorph } from 'idiomorph'
