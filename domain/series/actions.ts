'use server'

import { deskAction } from '@/domain/accounts/admin-action'
import { editSeries } from './commands/edit-series'
import { moveSeriesPart } from './commands/move-series-part'
import { placeInSeries } from './commands/place-in-series'
import { removeSeries } from './commands/remove-series'
import { editSeriesInput, moveSeriesPartInput, placeInSeriesInput, seriesIdInput } from './schema'

export const placeInSeriesAction = deskAction('series.place', placeInSeriesInput, placeInSeries)
export const editSeriesAction = deskAction('series.edit', editSeriesInput, editSeries)
export const moveSeriesPartAction = deskAction('series.order', moveSeriesPartInput, moveSeriesPart)
export const removeSeriesAction = deskAction('series.remove', seriesIdInput, removeSeries)
