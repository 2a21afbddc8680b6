/** Where the overview is searched. The script of the page shows it. */
export function SearchBar() {
  return (
    <p class="search" hidden>
      <label>
        Search <input type="search" spellcheck={false} />
      </label>{' '}
      <span role="status" />
    </p>
  );
}
