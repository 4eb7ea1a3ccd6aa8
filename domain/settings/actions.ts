'use server'

import { adminAction } from '@/domain/accounts/admin-action'
import { saveSectionInput } from './admin-input'
import { saveSettings } from './commands/save-settings'

export const saveSettingsAction = adminAction('settings.save', saveSectionInput, (actor, { section, fields }) =>
  saveSettings(actor, section, fields),
)
