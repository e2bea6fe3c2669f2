import { useRef, useState, type ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import { toProblem } from '@/lib/api/problem'

type Props = {
  /** What the button says that asks. */
  label: string
  /** What will happen, before anything does. */
  question: ReactNode
  yes: string
  pendingLabel: string
  onConfirm: () => Promise<unknown>
}

/** A button for what cannot be taken back: it asks first, and says when it failed. */
export function Confirm({ label, question, yes, pendingLabel, onConfirm }: Props) {
  const box = useRef<HTMLDivElement>(null)
  const [step, setStep] = useState<'offered' | 'asked' | 'pending'>('offered')
  const [failure, setFailure] = useState<string | null>(null)
  const go = (next: typeof step) => {
    setStep(next)
    // The button that was pressed goes, and would take the focus with it.
    box.current?.focus()
  }
  const leave = () => {
    setFailure(null)
    go('offered')
  }
  const confirm = async () => {
    setStep('pending')
    setFailure(null)
    try {
      await onConfirm()
      go('offered')
    } catch (error) {
      setFailure(toProblem(error).message)
      setStep('asked')
    }
  }
  return (
    <div ref={box} role="group" aria-label={label} tabIndex={-1}>
      {step === 'offered' ? (
        <Button variant="outline" onClick={() => go('asked')}>
          {label}
        </Button>
      ) : (
        <>
          <p className="max-w-xl text-sm">{question}</p>
          <div className="mt-2 flex flex-wrap gap-3">
            <Button pending={step === 'pending'} pendingLabel={pendingLabel} onClick={() => void confirm()}>
              {yes}
            </Button>
            <Button variant="outline" pending={step === 'pending'} onClick={leave}>
              Leave it
            </Button>
          </div>
        </>
      )}
      {failure && (
        <p role="alert" className="mt-2 text-sm text-bad">
          {failure}
        </p>
      )}
    </div>
  )
}
