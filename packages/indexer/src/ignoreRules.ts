/** What is ignored in a folder. */
export interface IgnoreRules {
  /** The rules in a folder in it, whose own rules may add to these. */
  in(folder: string): Promise<IgnoreRules>;
  /** Whether something in the folder is ignored, as git ignores it. */
  ignores(path: string, isFolder: boolean): boolean;
}
