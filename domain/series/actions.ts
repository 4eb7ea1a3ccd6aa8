'use server'

import { adminAction } from '@/domain/accounts/admin-action'
import { editSeries } from './commands/edit-series'
import { moveSeriesPart } from './commands/move-series-part'
import { placeInSeries } from './commands/place-in-series'
import { removeSeries } from './commands/remove-series'
import { editSeriesInput, moveSeriesPartInput, placeInSeriesInput, seriesIdInput } from './schema'

export const placeInSeriesAction = adminAction('series.place', placeInSeriesInput, placeInSeries)
export const editSeriesAction = adminAction('series.edit', editSeriesInput, editSeries)
export const moveSeriesPartAction = adminAction('series.order', moveSeriesPartInput, moveSeriesPart)
export const removeSeriesAction = adminAction('series.remove', seriesIdInput, removeSeries)
