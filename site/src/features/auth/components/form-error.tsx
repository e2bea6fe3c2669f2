/** What is wrong with a form as a whole, read out when it appears. */
export function FormError({ message }: { message: string | undefined }) {
  if (!message) return null
  return (
    <p role="alert" className="text-sm text-bad">
      {message}
    </p>
  )
}
