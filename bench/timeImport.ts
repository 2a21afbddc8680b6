/** Prints how many milliseconds the import of a module takes; runs in a new process. */
const [, , module = ''] = process.argv;
const start = performance.now();
await import(module);
process.stdout.write(String(performance.now() - start));
