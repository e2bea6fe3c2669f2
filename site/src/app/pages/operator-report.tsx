import { OperatorAnswers } from '@/app/pages/operator-answers'
import { Notice } from '@/components/ui/notice'
import { Facts } from '@/features/operator/components/facts'
import { ReportTable } from '@/features/operator/components/report-table'
import { SaveCsv } from '@/features/operator/components/save-csv'
import { StateOfShop } from '@/features/operator/components/state-of-shop'
import { Trends } from '@/features/operator/components/trends'
import { formatEstimate, measures, type Figures, type Measure, type Report } from '@/features/operator/report'
import { reportCsv } from '@/features/operator/report-csv'
import { formatCount, formatMoney } from '@/lib/format'

/** The report's figures: all lists together, one by one, day by day, and what they come from. */
export function OperatorReport({ report, measure }: { report: Report; measure: Measure }) {
  return (
    <>
      <section aria-labelledby="all-lists" className="mt-8">
        <h2 id="all-lists" className="display mb-5 text-heading">
          All lists together
        </h2>
        <Facts facts={totalsOf(report.total)} />
      </section>
      {report.rows.length === 0 ? (
        <Notice title={report.by === 'variant' ? 'No experiment ran on these days' : 'Nothing was shown on these days'}>
          Choose others, or wait for the next refresh.
        </Notice>
      ) : (
        <>
          <section aria-labelledby="one-by-one" className="mt-12">
            <div className="mb-4 flex flex-wrap items-end justify-between gap-3">
              <h2 id="one-by-one" className="display text-heading">
                {measure.name} by {report.by}
              </h2>
              <SaveCsv report={report} of={report.by} csv={reportCsv} />
            </div>
            <p className="mb-3 max-w-2xl text-sm text-soft">{`${measure.name}: ${measure.what}.`}</p>
            <ReportTable report={report} measure={measure} />
          </section>
          <section aria-labelledby="day-by-day" className="mt-12">
            <h2 id="day-by-day" className="display mb-5 text-heading">
              Day by day
            </h2>
            <Trends report={report} measure={measure} />
          </section>
        </>
      )}
      <OperatorAnswers report={report} />
      <section aria-labelledby="state" className="mt-12">
        <h2 id="state" className="display mb-5 text-heading">
          What is behind it
        </h2>
        <StateOfShop report={report} />
      </section>
    </>
  )
}

function totalsOf(total: Figures) {
  const noted = (index: number) => {
    const measure = measures[index]
    return measure && formatEstimate(total[measure.id], measure)
  }
  return [
    { name: 'Shown', value: formatCount(total.impressions) },
    { name: 'Clicked', value: formatCount(total.clicks), note: noted(0) },
    { name: 'Put into bags', value: formatCount(total.additions), note: noted(1) },
    { name: 'Ordered', value: formatCount(total.orders), note: noted(2) },
    {
      name: 'Revenue',
      value: formatMoney(total.revenue),
      note: total.revenue_per_thousand ? `${noted(3)} per thousand shown` : noted(3),
    },
  ]
}
