import vm from 'node:vm';
import { TestEnvironment } from 'jest-environment-node';

/**
 * Jest's environment for Node, but that the global object is an ordinary one: in a context as Jest makes it, each look-up of
 * `Math` or `Map` calls an interceptor (`vm.constants.DONT_CONTEXTIFY` in Node's manual), which took a twelfth of the
 * processor time of all tests.
 */
export default class PlainGlobal extends TestEnvironment {
  constructor(/** @type {ConstructorParameters<typeof TestEnvironment>} */ ...call) {
    const { createContext } = vm;
    // it has no option for it, and asks the module anew each time
    vm.createContext = () => createContext(vm.constants.DONT_CONTEXTIFY);
    try {
      super(...call);
    } finally {
      vm.createContext = createContext;
    }
  }
}
