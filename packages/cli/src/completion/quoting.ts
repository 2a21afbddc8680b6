/** A text as one word of bash or zsh, in which nothing is expanded. */
export function singleQuoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}

/** A text as one word without quotes, for lists of words that bash, zsh or fish evaluate. */
export function escaped(text: string): string {
  return text.replace(/[^\w.-]/g, '\\$&');
}
