'use server'

import { adminAction } from '@/domain/accounts/admin-action'
import { readCardAgain } from './commands/read-card-again'
import { getAdminCards } from './queries/get-admin-cards'
import { findCardsInput, readCardAgainInput } from './schema'

export const readCardAgainAction = adminAction('card.read-again', readCardAgainInput, readCardAgain)
export const findCardsAction = adminAction('card.find', findCardsInput, getAdminCards)
