import { EngineError, type EngineFault, type Pairs, type Translator } from './translator.ts';

/** An engine that answers `fr>es:` and the text, does what it is told to do before, and notes what it was asked. */
export function testEngine(
  given: { id?: Translator['id']; pairs?: string; limits?: Partial<Translator['limits']>; version?: string; together?: boolean; metered?: boolean } = {},
) {
  const { id = 'apertium', pairs = 'fr>es es>en', version = '' } = given;
  const asked: string[] = [];
  const engine = {
    asked,
    faults: [] as EngineFault[],
    /** Called before each answer. */
    before: async (_texts: readonly string[]): Promise<void> => undefined,
    answer: (text: string, source: string, target: string): string | null => `${source}>${target}: ${text}`,
  };
  const fail = () => {
    const fault = engine.faults.shift();
    if (fault) throw new EngineError(id, fault);
  };
  const offered: Pairs = new Map(
    pairs.split(' ').map((each) => {
      const [source = '', targets = ''] = each.split('>');
      return [source, new Set(targets.split(','))];
    }),
  );
  const translator: Translator = {
    id,
    version,
    together: given.together ?? false,
    metered: given.metered ?? false,
    limits: { texts: 2, characters: 1000, parallel: 2, ...given.limits },
    pairs: async () => {
      fail();
      return offered;
    },
    async translate({ texts, source, target }) {
      await engine.before(texts);
      fail();
      asked.push(...texts);
      return texts.map((text) => engine.answer(text, source, target));
    },
  };
  return { engine, translator };
}
