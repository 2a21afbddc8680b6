/** An empty module, to measure the cost of any import. */
export {};
