import { href } from '../site/page/href.ts';
import { find } from './find.ts';

const status = find('offline-status', HTMLElement);
const save = find('offline-save', HTMLButtonElement);
const remove = find('offline-remove', HTMLButtonElement);

/** Beginning of the names of the copies of this site; several sites may share an origin. */
const prefix = `luce ${href('/')} `;

type State = 'none' | 'saving' | 'saved' | 'failed' | 'impossible';

const words: Record<State, string> = {
  none: '这台设备上没有离线副本。',
  saving: '正在保存，请稍候…',
  saved: '已保存。断网时也能打开全部文件；联网时自动换成最新的。',
  failed: '没有保存成功，请检查网络后再试。',
  impossible: '这个浏览器不能保存离线副本（网站须以 HTTPS 打开，且不在无痕窗口里）。',
};

function show(state: State): void {
  status.textContent = words[state];
  save.hidden = state === 'saved' || state === 'impossible';
  save.disabled = state === 'saving';
  remove.hidden = state !== 'saved';
}

async function saveCopy(): Promise<void> {
  show('saving');
  try {
    const scope = href('/');
    const registration = await navigator.serviceWorker.register(href('/offline.js'), { scope, updateViaCache: 'none' });
    const worker = registration.installing ?? registration.waiting ?? registration.active;
    if (worker === null) throw new Error('The service worker was registered without starting.');
    await activated(worker);
    show('saved');
  } catch (error) {
    console.error(error);
    show('failed');
  }
}

function activated(worker: ServiceWorker): Promise<void> {
  return new Promise((fulfil, reject) => {
    const look = (): void => {
      if (worker.state === 'activated') fulfil();
      if (worker.state === 'redundant') reject(new Error('A file of the offline copy could not be saved.'));
    };
    worker.addEventListener('statechange', look);
    look();
  });
}

async function removeCopy(): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration(href('/'));
  await registration?.unregister();
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(prefix)).map((name) => caches.delete(name)));
  show('none');
  save.focus();
}

save.addEventListener('click', () => void saveCopy());
remove.addEventListener('click', () => void removeCopy());
if ('serviceWorker' in navigator && 'caches' in window) {
  const registration = await navigator.serviceWorker.getRegistration(href('/'));
  show(registration?.active ? 'saved' : 'none');
} else {
  show('impossible');
}
