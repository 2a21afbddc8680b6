/** A module with nothing in it: what any import costs. */
export {};
