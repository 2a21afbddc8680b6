import { Argument } from 'commander';
import { SHELLS } from '../completion/index.js';
import type { Shell } from '../completion/index.js';
import type { Define } from './define.js';
import { examples } from './define.js';

/** `dossier completion` */
export const defineCompletion: Define = (program, io, finish) => {
  program
    .command('completion')
    .summary('print a script for completion in a shell')
    .description(
      'Print a script with which a shell completes commands, options, their values and names of files. ' +
        'It is for dossier in $PATH, as npm install --global puts it there. Make it again after an update.',
    )
    .addArgument(new Argument('<shell>', 'the shell').choices(Object.keys(SHELLS)))
    .addHelpText(
      'after',
      examples(
        [
          'dossier completion bash > ~/.dossier-completion.bash\n' +
            "  echo 'source ~/.dossier-completion.bash' >> ~/.bashrc",
          'bash: save the script, and read it in every new shell',
        ],
        [
          'mkdir -p ~/.zfunc && dossier completion zsh > ~/.zfunc/_dossier',
          'zsh: save it in a folder of $fpath; ~/.zshrc has fpath+=(~/.zfunc) before compinit',
        ],
        [
          'mkdir -p ~/.config/fish/completions\n' +
            '  dossier completion fish > ~/.config/fish/completions/dossier.fish',
          'fish: save it where fish looks for it',
        ],
        ['source <(dossier completion bash)', 'try it in this shell (bash or zsh)'],
      ),
    )
    .action(async (shell: Shell) => {
      const { completion } = await import('../commands/completion.js');
      finish(await completion(io, program, shell));
    });
};
