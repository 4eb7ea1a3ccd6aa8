'use server'

import { adminAction } from '@/domain/accounts/admin-action'
import { deleteSeries } from './commands/delete-series'
import { editSeries } from './commands/edit-series'
import { moveSeriesPart } from './commands/move-series-part'
import { placeInSeries } from './commands/place-in-series'
import { editSeriesInput, moveSeriesPartInput, placeInSeriesInput, seriesIdInput } from './schema'

export const placeInSeriesAction = adminAction('series.place', placeInSeriesInput, placeInSeries)
export const editSeriesAction = adminAction('series.edit', editSeriesInput, editSeries)
export const moveSeriesPartAction = adminAction('series.order', moveSeriesPartInput, moveSeriesPart)
export const deleteSeriesAction = adminAction('series.delete', seriesIdInput, deleteSeries)
