import { createPortal } from 'react-dom'
import { IconButton } from '@/components/ui/icon-button'
import { dismissToast, pauseToast, resumeToast, useToasts, type Toast } from '@/lib/toasts'

/** The live region is in the page before anything happens, since screen readers announce only what is added to one. */
export function Toaster() {
  const container = useToasts((state) => state.container)
  return (
    <>
      <div className="pointer-events-none fixed inset-x-0 bottom-(--foot-bar) z-60 p-4 pb-[max(1rem,env(safe-area-inset-bottom))]">
        <Messages shown={container === null} />
      </div>
      {container && createPortal(<Messages shown />, container)}
    </>
  )
}

function Messages({ shown }: { shown: boolean }) {
  const toasts = useToasts((state) => state.toasts)
  return (
    <div role="status" aria-live="polite" className="flex flex-col items-center gap-2">
      {shown && toasts.map((toast) => <Message key={toast.id} toast={toast} />)}
    </div>
  )
}

function Message({ toast }: { toast: Toast }) {
  const { id, message, tone, action } = toast
  const hold = () => pauseToast(id)
  const release = () => resumeToast(toast)
  return (
    <div
      onPointerEnter={hold}
      onPointerLeave={release}
      onFocus={hold}
      onBlur={release}
      className={`rise pointer-events-auto flex w-full max-w-md items-center gap-2 rounded-lg py-1.5 pr-1.5 pl-5 text-sm shadow-lifted ${
        tone === 'bad' ? 'bg-bad-wash text-bad' : 'bg-ink text-paper'
      }`}
    >
      <p className="flex-1 py-2 wrap-anywhere">{message}</p>
      {action && (
        <button
          type="button"
          className="min-h-11 shrink-0 px-3 font-medium underline underline-offset-4"
          onClick={() => {
            dismissToast(id)
            action.run()
          }}
        >
          {action.label}
        </button>
      )}
      <IconButton
        icon="close"
        size={16}
        label="Dismiss"
        className="hover:bg-transparent"
        onClick={() => dismissToast(id)}
      />
    </div>
  )
}
