import { Figure } from '@/components/figure';
import { Status } from '@/components/status';
import { formatMetric, metricName } from '@/lib/metric';

import type { Gate } from '../api/strategies';

/** Each gate with the value reached, the limit asked, and how it ended. */
export function Gates({ gates }: { gates: readonly Gate[] }) {
  if (gates.length === 0) {
    return <p className="text-muted">It has been through no gate: only a night has them.</p>;
  }
  return (
    <table className="w-full border-collapse">
      <thead className="text-muted text-label">
        <tr>
          <th scope="col" className="pr-2 text-left font-normal">
            Gate
          </th>
          <th scope="col" className="px-2 text-right font-normal">
            Value
          </th>
          <th scope="col" className="px-2 text-right font-normal">
            Asked
          </th>
          <th scope="col" className="pl-2 text-left font-normal">
            Ended
          </th>
        </tr>
      </thead>
      <tbody>
        {gates.map(({ name, value, limit, passed }) => (
          <tr key={name} className="border-line border-t">
            <th scope="row" className="py-1 pr-2 text-left font-normal">
              {metricName(name)}
            </th>
            <td className="px-2 text-right">
              <Figure testId={`gate-value-${name}`} raw={value}>
                {formatMetric(name, value)}
              </Figure>
            </td>
            <td className="text-muted px-2 text-right">
              <Figure testId={`gate-limit-${name}`} raw={limit}>
                {formatMetric(name, limit)}
              </Figure>
            </td>
            <td className="pl-2">
              <Status status={passed ? 'passed' : 'failed'} testId={`gate-passed-${name}`} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
