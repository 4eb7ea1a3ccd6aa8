import type { English } from './generated/english'

/** A part of the interface; the first half of a message's key. */
export type Namespace = keyof English

/** One namespace in one language. */
export type NamespaceMessages<Of extends Namespace> = { readonly [Key in keyof English[Of]]: string }

/** All messages of one language: a key that English has not, or too few of them, is a type error. */
export type Catalogue = { readonly [Of in Namespace]: NamespaceMessages<Of> }
