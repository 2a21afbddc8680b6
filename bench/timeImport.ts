/** Prints the milliseconds that the import of a module takes: the program of a fresh process. */
const [, , module = ''] = process.argv;
const start = performance.now();
await import(module);
process.stdout.write(String(performance.now() - start));
