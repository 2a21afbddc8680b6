/** The ignore rules that apply in a folder. */
export interface IgnoreRules {
  /** Returns the rules for a folder below, which may add rules of its own. */
  in(folder: string): Promise<IgnoreRules>;
  /** Whether git would ignore a path in the folder. */
  ignores(path: string, isFolder: boolean): boolean;
}
