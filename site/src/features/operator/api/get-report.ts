import { useQuery } from '@tanstack/react-query'
import type { Report, ReportBy } from '@/features/operator/report'
import { api } from '@/lib/api/client'
import { useUser } from '@/lib/session'

/** Days in UTC, both included; the API has a span of its own where they are left out. */
export type ReportQuery = { from?: string; to?: string; by: ReportBy }

/** What was shown, clicked, added and bought. Whoever is no operator gets a 404. */
export function useReport(query: ReportQuery) {
  const user = useUser()
  return useQuery({
    queryKey: ['me', 'operator', 'report', user?.id, query],
    queryFn: async ({ signal }) => (await api.get<Report>('/operator/report', { params: query, signal })).data,
    enabled: user !== null,
  })
}
