'use server'

import { deskAction } from '@/domain/accounts/admin-action'
import { saveSectionInput } from './admin-input'
import { saveSettings } from './commands/save-settings'

export const saveSettingsAction = deskAction('settings.save', saveSectionInput, (actor, { section, fields }) =>
  saveSettings(actor, section, fields),
)
