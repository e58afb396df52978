import type { Call, Reply } from './messages.ts';
import { searchHere } from './service.ts';

/** Runs the search beside the page, which goes on working whatever is asked. */
const service = searchHere();
const reply = (message: Reply): void => {
  postMessage(message);
};

addEventListener('message', ({ data }: MessageEvent<Call>) => {
  answer(data).then(
    (value) => {
      reply({ id: data.id, value });
    },
    (error: unknown) => {
      reply({ id: data.id, error: String(error) });
    },
  );
});
reply({ id: 0, value: undefined });

function answer({ name, given }: Call): Promise<unknown> {
  switch (name) {
    case 'warm':
      return service.warm();
    case 'search':
      return service.search(...given);
    case 'more':
      return service.more(...given);
    case 'count':
      return service.count(...given);
    case 'understand':
      return service.understand(...given);
    case 'near':
      return service.near(...given);
  }
}
