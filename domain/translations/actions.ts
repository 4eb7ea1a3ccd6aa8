'use server'

import { adminAction } from '@/domain/accounts/admin-action'
import { forgetOutside } from './commands/forget-outside'
import { joinTranslations } from './commands/join-translations'
import { nameOutside } from './commands/name-outside'
import { partTranslations } from './commands/part-translations'
import { findEssays } from './queries/find-essays'
import { findEssaysInput, forgetOutsideInput, joinTranslationsInput, nameOutsideInput, partTranslationsInput } from './schema'

export const joinTranslationsAction = adminAction('translation.join', joinTranslationsInput, joinTranslations)
export const partTranslationsAction = adminAction('translation.part', partTranslationsInput, partTranslations)
export const nameOutsideAction = adminAction('translation.name-outside', nameOutsideInput, nameOutside)
export const forgetOutsideAction = adminAction('translation.forget-outside', forgetOutsideInput, forgetOutside)
export const findEssaysAction = adminAction('translation.find-essays', findEssaysInput, findEssays)
