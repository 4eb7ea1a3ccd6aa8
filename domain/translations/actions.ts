'use server'

import { deskAction } from '@/domain/accounts/admin-action'
import { forgetOutside } from './commands/forget-outside'
import { joinTranslations } from './commands/join-translations'
import { nameOutside } from './commands/name-outside'
import { partTranslations } from './commands/part-translations'
import { findEssays } from './queries/find-essays'
import { findEssaysInput, forgetOutsideInput, joinTranslationsInput, nameOutsideInput, partTranslationsInput } from './schema'

export const joinTranslationsAction = deskAction('translation.join', joinTranslationsInput, joinTranslations)
export const partTranslationsAction = deskAction('translation.part', partTranslationsInput, partTranslations)
export const nameOutsideAction = deskAction('translation.name-outside', nameOutsideInput, nameOutside)
export const forgetOutsideAction = deskAction('translation.forget-outside', forgetOutsideInput, forgetOutside)
export const findEssaysAction = deskAction('translation.find-essays', findEssaysInput, findEssays)
