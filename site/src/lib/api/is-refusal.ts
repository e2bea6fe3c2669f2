import type { Problem } from '@/lib/api/problem'

/** Where the shop itself will not have it, now or later; with other statuses somebody on the way may have answered. */
export const isRefusal = ({ status }: Problem): boolean => status === 404 || status === 409 || status === 422
