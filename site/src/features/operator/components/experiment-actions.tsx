import { useEffect, useRef } from 'react'
import { Confirm } from '@/components/ui/confirm'
import { useChangeExperiment } from '@/features/operator/api/change-experiment'
import type { Experiment, ExperimentChange } from '@/features/operator/experiments'
import { showToast } from '@/lib/toasts'

/** Starting, stopping and rolling out, each with what it does to shoppers before it is done. */
export function ExperimentActions({ experiment }: { experiment: Experiment }) {
  const { name, status, shelf, winner, rolled_out, variants } = experiment
  const { box, change } = useChange(experiment)
  const stops = status === 'running'
  return (
    <div
      ref={box}
      role="group"
      aria-label={`What can be done with ${name}`}
      tabIndex={-1}
      className="mt-4 flex flex-wrap items-start gap-3"
    >
      {status === 'draft' && (
        <Confirm
          label="Start"
          question={`Shoppers get their variants of ${shelf} from now on. The experiment cannot be changed once it runs.`}
          yes="Yes, start it"
          pendingLabel="Starting…"
          onConfirm={() => change({ name, status: 'running' }, `${name} runs now.`)}
        />
      )}
      {stops && (
        <Confirm
          label="Stop"
          question={`Everyone sees ${shelf}’s usual strategy again. A stopped experiment cannot be started again.`}
          yes="Yes, stop it"
          pendingLabel="Stopping…"
          onConfirm={() => change({ name, status: 'stopped' }, `${name} is stopped.`)}
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
              onConfirm={() =>
                change(
                  { name, winner: variant.name, ...(stops && { status: 'stopped' as const }) },
                  `${variant.name} of ${name} is rolled out: every shopper gets ${variant.strategy} on ${shelf}.`,
                )
              }
            />
          ))}
      {rolled_out && (
        <Confirm
          label="Take the roll-out back"
          question={`Everyone sees ${shelf}’s usual strategy again.`}
          yes="Yes, take it back"
          pendingLabel="Taking back…"
          onConfirm={() => change({ name, rolled_out: false }, `The roll-out of ${name} is taken back.`)}
        />
      )}
    </div>
  )
}

/** Makes a change, says what is so now, and keeps the focus here when the button that was pressed has gone. */
function useChange({ status, winner, rolled_out }: Experiment) {
  const box = useRef<HTMLDivElement>(null)
  const state = `${status} ${winner} ${rolled_out}`
  const before = useRef(state)
  const isOurs = useRef(false)
  const { mutateAsync } = useChangeExperiment()
  useEffect(() => {
    if (state === before.current) return
    before.current = state
    if (isOurs.current) box.current?.focus()
    isOurs.current = false
  }, [state])
  const change = async (wanted: ExperimentChange, saying: string) => {
    isOurs.current = true
    try {
      await mutateAsync(wanted)
      showToast(saying)
    } catch (error) {
      isOurs.current = false
      throw error
    }
  }
  return { box, change }
}
