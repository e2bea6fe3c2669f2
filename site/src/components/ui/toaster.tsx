import { IconButton } from '@/components/ui/icon-button'
import { dismissToast, useToasts } from '@/lib/toasts'

/** The live region stands in the page from the start, so that screen readers hear what is put into it later. */
export function Toaster() {
  const toasts = useToasts((state) => state.toasts)
  return (
    <div
      role="status"
      aria-live="polite"
      className="pointer-events-none fixed inset-x-0 bottom-0 z-60 flex flex-col items-center gap-2 p-4 pb-[max(1rem,env(safe-area-inset-bottom))]"
    >
      {toasts.map((toast) => (
        <div
          key={toast.id}
          className={`rise pointer-events-auto flex w-full max-w-md items-center gap-2 rounded-lg py-1.5 pr-1.5 pl-5 text-sm shadow-lifted ${
            toast.tone === 'bad' ? 'bg-bad-wash text-bad' : 'bg-ink text-paper'
          }`}
        >
          <p className="flex-1 py-2">{toast.message}</p>
          {toast.action && (
            <button
              type="button"
              className="min-h-11 shrink-0 px-3 font-medium underline underline-offset-4"
              onClick={() => {
                dismissToast(toast.id)
                toast.action?.run()
              }}
            >
              {toast.action.label}
            </button>
          )}
          <IconButton icon="close" size={16} label="Dismiss" className="hover:bg-transparent" onClick={() => dismissToast(toast.id)} />
        </div>
      ))}
    </div>
  )
}
