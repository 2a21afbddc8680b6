import { conforms } from 'mission-dossier-conformance-runner';
import type { Matrix } from 'mission-dossier-conformance-runner';
import type { Colors } from '../../io.js';
import { counted } from '../../text/counted.js';
import { grouped } from '../../text/grouped.js';

/** The verdict in one line, with figures. */
export function matrixVerdict(matrix: Matrix, colors: Colors): string {
  const count = (status: string) =>
    matrix.columns.flatMap(({ cells }) => cells).filter((cell) => cell.status === status).length;
  const answered = count('agrees') + count('differs') + count('expected');
  const skipped = count('skipped') > 0 ? `, ${grouped(count('skipped'))} skipped` : '';
  const of = `${counted(answered, 'answer')} of ${counted(matrix.columns.length, 'implementation')}${skipped}`;
  if (conforms(matrix)) {
    const expected = count('expected');
    const but = expected > 0 ? `, ${counted(expected, 'expected difference')}` : '';
    return `${colors.green('conforms:')} ${of}${but}${answered === 0 ? ' (there are no fixtures yet)' : ''}`;
  }
  const faults = matrix.columns.reduce((sum, column) => sum + column.faults.length, 0);
  const wrong = [
    counted(count('differs'), 'unexpected difference'),
    counted(matrix.stale.length, 'stale expectation'),
    counted(faults, 'fault'),
  ].filter((text) => !text.startsWith('0 '));
  return `${colors.red('differs:')} ${wrong.join(', ')}; ${of}`;
}
