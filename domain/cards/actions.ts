'use server'

import { deskAction } from '@/domain/accounts/admin-action'
import { readCardAgain } from './commands/read-card-again'
import { getDeskCards } from './queries/get-admin-cards'
import { findCardsInput, readCardAgainInput } from './schema'

export const readCardAgainAction = deskAction('card.read-again', readCardAgainInput, readCardAgain)
export const findCardsAction = deskAction('card.find', findCardsInput, getDeskCards)
