/** A click whose handler fails says so, instead of doing nothing. */
import { showToast } from '@/lib/toasts'

const message = 'That did not work. Please try again, or load the page again.'

/** Failures that nobody caught, soon after the shopper did something; those of extensions and of the background stay quiet. */
export function announceFailedClicks(): void {
  window.addEventListener('error', ({ error }) => announce(error))
  window.addEventListener('unhandledrejection', ({ reason }) => announce(reason))
}

function announce(failure: unknown): void {
  const cancelled = failure instanceof Error && /^(Abort|Cancelled|Canceled)Error$/.test(failure.name)
  if (failure instanceof Error && !cancelled && navigator.userActivation?.isActive !== false)
    showToast(message, { tone: 'bad' })
}
