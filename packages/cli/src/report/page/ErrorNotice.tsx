import { counted } from '../../text/counted.js';

/** Says on top of a page that the input has errors. */
export function ErrorNotice({
  errors,
  href,
  isOne,
}: {
  readonly errors: number;
  /** Where the errors are listed. */
  readonly href: string;
  /** Whether there is only one dossier. */
  readonly isOne: boolean;
}) {
  if (errors === 0) return null;
  return (
    <p class="notice">
      {counted(errors, 'error')} in the input. Invalid values are not part of the dossier
      {isOne ? '' : 's'}. <a href={href}>Rejected events</a>
    </p>
  );
}
