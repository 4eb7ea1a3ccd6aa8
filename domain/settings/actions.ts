'use server'

import { deskAction } from '@/domain/accounts/desk-action'
import { saveSettings } from './commands/save-settings'
import { saveSectionInput } from './desk-input'

export const saveSettingsAction = deskAction('settings.save', saveSectionInput, (actor, { section, fields }) =>
  saveSettings(actor, section, fields),
)
