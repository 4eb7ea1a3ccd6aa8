import type { english } from './en/catalogue'

/** The source of all others: every key, and the values that its words take, are read from its text. */
export type English = typeof english

/** A part of the interface; in each language it has a file of its own. */
export type Area = keyof English

/** One area in one language. A key too few or too many is a type error. */
export type AreaWords<Of extends Area> = { readonly [Key in keyof English[Of]]: string }

/** All words of one language. */
export type Catalogue = { readonly [Of in Area]: AreaWords<Of> }
