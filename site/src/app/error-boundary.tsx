import { Component, type ReactNode } from 'react'
import { Button, buttonClass } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'

type Props = { children: ReactNode; resetKey: string }
type State = { failed: boolean; resetKey: string }

/** Stands in for a page that broke, and lets go of it as soon as the shopper moves on. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { failed: false, resetKey: this.props.resetKey }

  static getDerivedStateFromError(): Partial<State> {
    return { failed: true }
  }

  static getDerivedStateFromProps(props: Props, state: State): State | null {
    return props.resetKey === state.resetKey ? null : { failed: false, resetKey: props.resetKey }
  }

  override render() {
    if (!this.state.failed) return this.props.children
    return (
      <div role="alert">
        <h1 className="sr-only">Something went wrong</h1>
        <Notice
          title="This page came apart at the seams"
          action={
            <>
              <Button onClick={() => window.location.reload()}>Load it again</Button>
              <a href="/" className={buttonClass('line')}>
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
