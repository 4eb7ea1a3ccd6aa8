import { apa } from './apa'
import { bibtex } from './bibtex'
import { chicago } from './chicago'
import type { CitationStyle } from './contract'
import { cslJson } from './csl-json'
import { mla } from './mla'

/** The ways to cite an essay, in the order in which they are shown. To add one: a file here, a line here. */
export const citationStyles: readonly CitationStyle[] = [apa, mla, chicago, bibtex, cslJson]
