import { Button } from '@/components/ui/button'
import type { Report } from '@/features/operator/report'
import { saveFile } from '@/lib/save-file'

type Props = { report: Report; of: string; csv: (report: Report) => string; label?: string }

/** Takes a table away. @property of names the file */
export function SaveCsv({ report, of, csv, label = 'Save as CSV' }: Props) {
  const save = () =>
    saveFile(`stylesense-${of}-${report.from}-to-${report.to}.csv`, csv(report), 'text/csv;charset=utf-8')
  return (
    <Button variant="outline" onClick={save}>
      {label}
    </Button>
  )
}
