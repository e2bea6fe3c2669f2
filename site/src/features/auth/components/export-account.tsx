import { Button } from '@/components/ui/button'
import { useExport } from '@/features/auth/api/account'
import { toProblem } from '@/lib/api/problem'
import { saveFile } from '@/lib/save-file'
import { showToast } from '@/lib/toasts'

/** Everything that the shop keeps of the shopper, as a file. */
export function ExportAccount() {
  const data = useExport()
  const download = () =>
    data.mutate(undefined, {
      onSuccess: (kept) => saveFile('stylesense-account.json', JSON.stringify(kept, null, 2), 'application/json'),
      onError: (failure) => showToast(toProblem(failure).message, { tone: 'bad' }),
    })
  return (
    <Button variant="outline" pending={data.isPending} pendingLabel="Collecting…" onClick={download}>
      Download your data
    </Button>
  )
}
