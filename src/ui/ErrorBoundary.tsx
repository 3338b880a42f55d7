import type { ReactNode } from 'react'
import { Component } from 'react'

interface ErrorBoundaryProps {
  /** A change of any of these tries again at once. */
  readonly resetKeys: readonly unknown[]
  readonly fallback: (error: Error, retry: () => void) => ReactNode
  readonly children: ReactNode
}

interface ErrorBoundaryState {
  readonly error: Error | null
}

const FIRST_RETRY_MS = 5_000
const SLOWEST_RETRY_MS = 60_000

/**
 * Keeps one failing picture from taking its neighbours with it, and tries again by itself: a tripped boundary
 * has no other way back, and nobody stands at a wall to press a button. Waits 5 s, then twice as long each time.
 */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { error: null }
  private failures = 0
  private timer: ReturnType<typeof setTimeout> | undefined

  static getDerivedStateFromError(thrown: unknown): ErrorBoundaryState {
    return { error: thrown instanceof Error ? thrown : new Error(String(thrown)) }
  }

  override componentDidCatch() {
    clearTimeout(this.timer)
    this.timer = setTimeout(this.retry, Math.min(SLOWEST_RETRY_MS, FIRST_RETRY_MS * 2 ** this.failures))
    this.failures += 1
  }

  override componentDidUpdate(before: ErrorBoundaryProps) {
    const changed = before.resetKeys.some((key, at) => key !== this.props.resetKeys[at])
    if (changed) {
      this.failures = 0
      if (this.state.error !== null) this.retry()
    }
  }

  override componentWillUnmount() {
    clearTimeout(this.timer)
  }

  private readonly retry = () => {
    clearTimeout(this.timer)
    this.setState({ error: null })
  }

  override render() {
    const { error } = this.state
    return error === null ? this.props.children : this.props.fallback(error, this.retry)
  }
}
