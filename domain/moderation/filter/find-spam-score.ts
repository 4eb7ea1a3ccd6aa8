import { filterModel } from './read-model'
import { type SpamScore, scoreTokens } from './score'
import { type FilteredText, tokensOf } from './tokens-of'

/** Of each kind as many comments have to be decided on before the filter speaks: before, it would only repeat the few. */
export const leastLearned = 20

/** What the filter says of a comment; undefined while it has not learned enough. */
export async function findSpamScore(comment: FilteredText): Promise<SpamScore | undefined> {
  const model = await filterModel(leastLearned)
  return model && scoreTokens(tokensOf(comment), model)
}
