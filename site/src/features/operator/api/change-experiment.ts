import { useMutation, useQueryClient } from '@tanstack/react-query'
import { experimentsKey } from '@/features/operator/api/get-experiments'
import type { Experiment, ExperimentChange, NewExperiment } from '@/features/operator/experiments'
import { api } from '@/lib/api/client'

export function useCreateExperiment() {
  return useChange(async (experiment: NewExperiment) => {
    return (await api.post<Experiment>('/operator/experiments', experiment)).data
  })
}

/** What is left out stays as it is. */
export function useChangeExperiment() {
  return useChange(
    async (change: ExperimentChange) => (await api.patch<Experiment>('/operator/experiments', change)).data,
  )
}

/** An experiment that starts, stops or is rolled out changes what the shelves show. */
function useChange<Body>(mutationFn: (body: Body) => Promise<Experiment>) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn,
    onSuccess: async () => {
      void queryClient.invalidateQueries({ queryKey: ['me', 'pages'] })
      await queryClient.invalidateQueries({ queryKey: experimentsKey })
    },
  })
}
