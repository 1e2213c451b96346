'use client';

import type { ReactNode } from 'react';

export interface Column<Row> {
  key: string;
  head: string;
  cell: (row: Row) => ReactNode;
  /** Figures stand right. */
  figure?: boolean;
  /** On a phone: first line left, first line right, or not at all. The rest is the second line. */
  phone?: 'first' | 'figure' | 'hidden';
  /** What stands before it on a phone; if not given the heading, on the first line nothing. */
  phoneLabel?: string;
  /** The order this heading asks for. */
  sort?: string;
}

interface TableProps<Row> {
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  keyOf: (row: Row) => string;
  testId: string;
  sort?: { current: string; change: (order: string) => void };
  selected?: { key: string | undefined; choose: (row: Row) => void };
  maxHeight?: string;
}

const PHONE = { first: 'cell-first pinned', figure: 'cell-figure', hidden: 'cell-wide-only' };

const classOf = <Row,>({ figure, phone }: Column<Row>) =>
  `${figure ? 'text-right' : 'text-left'} ${phone ? PHONE[phone] : ''}`;

/** Rows with a sticky header and the first column pinned; two lines a row on a phone. */
export function Table<Row>(props: TableProps<Row>) {
  const { caption, columns, rows, keyOf, testId, maxHeight } = props;
  return (
    <div className="overflow-auto max-sm:overflow-x-hidden" style={maxHeight ? { maxHeight } : {}}>
      <table role="table" className="rows" data-testid={testId}>
        <caption className="sr-only">{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map((column) => (
              <Heading key={column.key} column={column} sort={props.sort} />
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <Row key={keyOf(row)} row={row} table={props} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Heading<R>({ column, sort }: { column: Column<R>; sort: TableProps<R>['sort'] }) {
  const order = column.sort;
  if (!order || !sort) {
    return (
      <th role="columnheader" scope="col" className={classOf(column)}>
        {column.head}
      </th>
    );
  }
  const active = sort.current === order;
  const ascending = !order.startsWith('-');
  return (
    <th
      role="columnheader"
      scope="col"
      className={classOf(column)}
      aria-sort={active ? (ascending ? 'ascending' : 'descending') : 'none'}
    >
      <button
        type="button"
        className={active ? 'text-text font-semibold' : 'link'}
        onClick={() => sort.change(order)}
      >
        {column.head}
        {active ? (ascending ? ' ↑' : ' ↓') : ''}
      </button>
    </th>
  );
}

function Row<R>({ row, table }: { row: R; table: TableProps<R> }) {
  const { columns, keyOf, selected } = table;
  const key = keyOf(row);
  const chosen = selected?.key === key;
  return (
    <tr
      role="row"
      data-testid={`${table.testId}-row`}
      data-key={key}
      {...(selected
        ? {
            'aria-current': chosen,
            tabIndex: 0,
            'data-row': '',
            className: 'cursor-pointer',
            onClick: () => selected.choose(row),
            onKeyDown: (event: React.KeyboardEvent) => {
              if (event.key === 'Enter') selected.choose(row);
            },
          }
        : {})}
    >
      {columns.map((column) => (
        <td
          key={column.key}
          role="cell"
          data-label={column.phoneLabel ?? (column.phone ? '' : column.head)}
          className={classOf(column)}
        >
          {column.cell(row)}
        </td>
      ))}
    </tr>
  );
}
