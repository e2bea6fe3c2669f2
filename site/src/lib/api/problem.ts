/** Every failure of a request as one kind of error: what the API said (RFC 9457), or that it could not be reached. */
import { AxiosError } from 'axios'
import type { Cart } from '@/lib/api/types'

export type FieldError = { field: string; message: string }

export class Problem extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly status: number | null,
    readonly fields: FieldError[] = [],
    /** Where it is about the cart: the cart of now. */
    readonly cart?: Cart,
    /** How long the shop, or who answers for it, asks to be left alone. */
    readonly retryAfterSeconds = 0,
  ) {
    super(message)
    this.name = 'Problem'
  }

  /** True where the request may never have arrived, the server failed, or somebody else answered for it: worth trying again. */
  get isTransient(): boolean {
    return this.status === null || this.status >= 500 || this.status === 429 || this.code === 'unexpected_answer'
  }

  fieldMessage(field: string): string | undefined {
    return this.fields.find((error) => error.field === field || error.field.endsWith(`.${field}`))?.message
  }
}

type ProblemBody = { code?: string; detail?: string; title?: string; errors?: FieldError[]; cart?: Cart }

const keepTrying = 'We keep trying.'
const loadsLater = 'This will load once you are connected again.'
const tryAgain = 'Please try again in a moment.'

export function toProblem(error: unknown): Problem {
  if (error instanceof Problem) return error
  if (error instanceof AxiosError && error.response) {
    const body = (typeof error.response.data === 'object' ? error.response.data : null) as ProblemBody | null
    const status = error.response.status
    return new Problem(
      body?.code ?? (status >= 500 ? 'server_error' : 'unexpected_answer'),
      body?.detail ?? body?.title ?? 'The shop could not answer just now. Please try again.',
      status,
      body?.errors ?? [],
      body?.cart,
      // A date, which the header may hold too, the shop never sends.
      Number(error.response.headers['retry-after']) || 0,
    )
  }
  if (error instanceof AxiosError) {
    // What was read is read again by itself; what was to be done is not.
    const reads = (error.config?.method ?? 'get') === 'get'
    return navigator.onLine
      ? new Problem('unreachable', `The shop can’t be reached right now. ${reads ? keepTrying : tryAgain}`, null)
      : new Problem('offline', `You are offline. ${reads ? loadsLater : tryAgain}`, null)
  }
  return new Problem('unexpected', 'Something went wrong on this page. Please try again.', null)
}
