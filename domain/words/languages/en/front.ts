/** The platform says these itself, in English, before it is given any words; so their source stands there. */
export { sentences as front } from '@/platform/errors/sentences'
