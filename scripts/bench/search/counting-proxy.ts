import { connect, createServer, type Socket } from 'node:net';

/** A door to a server that counts what goes out of it, in bytes, with the heads of the answers. */
export interface CountingProxy {
  /** Address of the home page through this door. */
  url: string;
  sent: () => number;
  close: () => Promise<void>;
}

/** Opens a door to what is served at an address of this machine. */
export async function openProxy(address: string): Promise<CountingProxy> {
  const target = new URL(address);
  const open = new Set<Socket>();
  let sent = 0;
  const server = createServer((reader) => {
    const behind = connect(Number(target.port), target.hostname);
    for (const socket of [reader, behind]) {
      open.add(socket);
      socket.on('error', () => socket.destroy());
      socket.on('close', () => {
        open.delete(socket);
        reader.destroy();
        behind.destroy();
      });
    }
    behind.on('data', ({ length }) => (sent += length));
    reader.pipe(behind);
    behind.pipe(reader);
  });
  await new Promise<void>((fulfil) => server.listen(0, target.hostname, fulfil));
  const taken = server.address();
  const door = new URL(address);
  door.port = String(typeof taken === 'object' && taken !== null ? taken.port : 0);
  return {
    url: door.href,
    sent: () => sent,
    close: () => {
      for (const socket of open) socket.destroy();
      return new Promise((fulfil) =>
        server.close(() => {
          fulfil();
        }),
      );
    },
  };
}
