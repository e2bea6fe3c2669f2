import { useEffect, type ReactNode } from 'react'
import { Boundary } from '@/components/ui/boundary'
import { Button, buttonClass } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'

const loadAgain = () => window.location.reload()

/** Shows a notice in place of a page that failed to render or load, until the shopper navigates. */
export function PageBoundary({ children, path }: { children: ReactNode; path: string }) {
  return (
    <Boundary resetKey={path} fallback={<FailedPage />}>
      {children}
    </Boundary>
  )
}

function FailedPage() {
  const offline = !navigator.onLine
  useEffect(() => {
    // A page whose script could not be fetched offline is loaded once there is a connection.
    if (offline) window.addEventListener('online', loadAgain, { once: true })
    return () => window.removeEventListener('online', loadAgain)
  }, [offline])
  return (
    <div role="alert">
      <h1 className="sr-only">{offline ? 'You are offline' : 'Something went wrong'}</h1>
      {offline ? (
        <Notice title="You are offline">
          This page comes as soon as you are connected again. Your bag and what you typed are safe.
        </Notice>
      ) : (
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
      )}
    </div>
  )
}
