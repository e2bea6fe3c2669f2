import { Component, type ReactNode } from 'react'

type Props = {
  children: ReactNode
  /** Shown in place of what failed; nothing where it is left out. */
  fallback?: ReactNode
  /** Another key means another try. */
  resetKey?: string
  onError?: () => void
}
type State = { failed: boolean; resetKey: string | undefined }

/** Keeps what fails to render from taking down more than itself. */
export class Boundary extends Component<Props, State> {
  override state: State = { failed: false, resetKey: this.props.resetKey }

  static getDerivedStateFromError(): Partial<State> {
    return { failed: true }
  }

  static getDerivedStateFromProps(props: Props, state: State): State | null {
    return props.resetKey === state.resetKey ? null : { failed: false, resetKey: props.resetKey }
  }

  override componentDidCatch() {
    this.props.onError?.()
  }

  override render() {
    return this.state.failed ? (this.props.fallback ?? null) : this.props.children
  }
}
