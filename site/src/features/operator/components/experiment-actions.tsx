import { Confirm } from '@/components/ui/confirm'
import { useChangeExperiment } from '@/features/operator/api/change-experiment'
import type { Experiment } from '@/features/operator/experiments'

/** Starting, stopping and rolling out, each with what it does to shoppers before it is done. */
export function ExperimentActions({
  experiment: { name, status, shelf, winner, rolled_out, variants },
}: {
  experiment: Experiment
}) {
  const { mutateAsync: change } = useChangeExperiment()
  const stops = status === 'running'
  return (
    <div className="mt-4 flex flex-wrap items-start gap-3">
      {status === 'draft' && (
        <Confirm
          label="Start"
          question={`Shoppers get their variants of ${shelf} from now on. It cannot be changed once it runs.`}
          yes="Yes, start it"
          pendingLabel="Starting…"
          onConfirm={() => change({ name, status: 'running' })}
        />
      )}
      {stops && (
        <Confirm
          label="Stop"
          question={`Everyone gets the own strategy of ${shelf} again. A stopped experiment cannot be started again.`}
          yes="Yes, stop it"
          pendingLabel="Stopping…"
          onConfirm={() => change({ name, status: 'stopped' })}
        />
      )}
      {status !== 'draft' &&
        variants
          .filter((variant) => !rolled_out || variant.name !== winner)
          .map((variant) => (
            <Confirm
              key={variant.name}
              label={`${stops ? 'Stop and roll out' : 'Roll out'} ${variant.name}`}
              question={`Every shopper gets ${variant.strategy} on ${shelf}${stops ? ', and the experiment is over' : ''}.`}
              yes="Yes, roll it out"
              pendingLabel="Rolling out…"
              onConfirm={() => change({ name, winner: variant.name, ...(stops && { status: 'stopped' as const }) })}
            />
          ))}
      {rolled_out && (
        <Confirm
          label="Take the roll-out back"
          question={`Everyone gets the own strategy of ${shelf} again.`}
          yes="Yes, take it back"
          pendingLabel="Taking back…"
          onConfirm={() => change({ name, rolled_out: false })}
        />
      )}
    </div>
  )
}
