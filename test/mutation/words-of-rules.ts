import { declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin';
import type { Ignorer } from '@stryker-mutator/api/ignore';

/** What is known of a node of the code: the tool gives nodes of Babel. */
interface Place {
  readonly node: {
    readonly type: string;
    readonly key?: { readonly name?: string };
    readonly id?: { readonly name?: string };
  };
}

/** The words of a rule and its examples are no code: to change them says nothing of its tests, and they are most of its file. */
const words: Ignorer = {
  shouldIgnore(path) {
    const { type, key, id } = (path as unknown as Place).node;
    if (type === 'ObjectProperty' && (key?.name === 'messages' || key?.name === 'docs')) return 'words';
    return type === 'VariableDeclarator' && id?.name === 'examples' ? 'examples' : undefined;
  },
};

export const strykerPlugins = [declareValuePlugin(PluginKind.Ignore, 'words', words)];
