import type { Problem } from '@/lib/api/problem'

/**
 * Where the shop itself will not have it, now or later. With other statuses, and with these but without a problem of the shop's, somebody on
 * the way may have answered.
 */
export const isRefusal = ({ status, isTransient }: Problem): boolean =>
  [400, 404, 409, 422].includes(status ?? 0) && !isTransient
