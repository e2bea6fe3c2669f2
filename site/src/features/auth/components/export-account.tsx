import { Button } from '@/components/ui/button'
import { useExport } from '@/features/auth/api/account'
import { toProblem } from '@/lib/api/problem'
import { showToast } from '@/lib/toasts'

/** Everything that the shop keeps of the shopper, as a file. */
export function ExportAccount() {
  const data = useExport()
  const download = () =>
    data.mutate(undefined, {
      onSuccess: save,
      onError: (failure) => showToast(toProblem(failure).message, { tone: 'bad' }),
    })
  return (
    <Button variant="outline" pending={data.isPending} pendingLabel="Collecting…" onClick={download}>
      Download your data
    </Button>
  )
}

function save(content: Blob) {
  const address = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = address
  link.download = 'stylesense-account.json'
  link.click()
  URL.revokeObjectURL(address)
}
