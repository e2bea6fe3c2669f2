import { Component, type ReactNode } from 'react'
import { Button, buttonClass } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'

type Props = { children: ReactNode; resetKey: string }
type State = { failed: boolean; resetKey: string }

const loadAgain = () => window.location.reload()

/** Shown in place of a page that failed to render or load, until the shopper navigates. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { failed: false, resetKey: this.props.resetKey }

  static getDerivedStateFromError(): Partial<State> {
    return { failed: true }
  }

  static getDerivedStateFromProps(props: Props, state: State): State | null {
    return props.resetKey === state.resetKey ? null : { failed: false, resetKey: props.resetKey }
  }

  override componentDidUpdate() {
    // A page whose script could not be fetched offline is loaded once there is a connection.
    if (this.state.failed && !navigator.onLine) window.addEventListener('online', loadAgain, { once: true })
    else window.removeEventListener('online', loadAgain)
  }

  override render() {
    if (!this.state.failed) return this.props.children
    if (!navigator.onLine) {
      return (
        <div role="alert">
          <h1 className="sr-only">You are offline</h1>
          <Notice title="You are offline">
            This page comes as soon as you are connected again. Your bag and what you typed are safe.
          </Notice>
        </div>
      )
    }
    return (
      <div role="alert">
        <h1 className="sr-only">Something went wrong</h1>
        <Notice
          title="This page came apart at the seams"
          action={
            <>
              <Button onClick={loadAgain}>Load it again</Button>
              <a href="/" className={buttonClass('outline')}>
                Back to the shop
              </a>
            </>
          }
        >
          Your bag and what you typed are safe.
        </Notice>
      </div>
    )
  }
}
