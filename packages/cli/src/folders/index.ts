/** What inputs a folder stands for. Loaded for folders alone, because it needs much that files do not. */
export { eventFilesIn } from './eventFiles.js';
export { inputsOfFolder } from './folderInputs.js';
export { producerFolderOf } from './producerFolder.js';
