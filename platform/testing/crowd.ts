/**
 * Does the same for each of so many, a hundred at once: enough to race each other, and few enough that a small, busy machine has
 * a connection for each. Answers in their order.
 */
export async function crowd<Answer>(size: number, each: (at: number) => Promise<Answer>, atOnce = 100): Promise<Answer[]> {
  const answers: Answer[] = new Array(size)
  let next = 0
  const one = async () => {
    for (let at = next++; at < size; at = next++) answers[at] = await each(at)
  }
  await Promise.all(Array.from({ length: Math.min(atOnce, size) }, one))
  return answers
}
