/** On a full disk the browser aborts the transaction, and every request of it says only that. The reason stands in the transaction. */
import type { DBCore, DBCoreMutateRequest, DBCoreMutateResponse, Middleware } from 'dexie'

/** Gives failed writes the reason of the abort, so that `troubleOf` can tell a full disk from the rest. */
export const ABORT_REASON: Middleware<DBCore> = {
  stack: 'dbcore',
  name: 'abort-reason',
  create: (core) => ({
    ...core,
    table(name) {
      const table = core.table(name)
      return { ...table, mutate: (request) => table.mutate(request).then((response) => withReason(request, response)) }
    },
  }),
}

function withReason({ trans }: DBCoreMutateRequest, response: DBCoreMutateResponse): DBCoreMutateResponse {
  const reason = 'error' in trans && trans.error instanceof Error ? trans.error : null
  if (response.numFailures === 0 || !reason) return response
  return { ...response, failures: Object.fromEntries(Object.keys(response.failures).map((index) => [index, reason])) }
}
