/** The script of the site with the code that reads databases. */
const SCRIPT = 'sqlite.js';

let loading: Promise<string> | null = null;

/**
 * Loads the code that reads databases, once. It is a script that has the code as a text, because a page of a folder
 * can load nothing but scripts.
 */
export function sqliteCode(): Promise<string> {
  loading ??= new Promise<string>((resolve, reject) => {
    const script = Object.assign(document.createElement('script'), { src: SCRIPT });
    script.addEventListener('load', () => {
      resolve(SQLITE_CODE);
    });
    script.addEventListener('error', () => {
      loading = null;
      reject(new Error(`${SCRIPT} cannot be loaded`));
    });
    document.head.append(script);
  });
  return loading;
}
