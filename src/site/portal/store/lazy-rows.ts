/**
 * A list that is read when something is first asked of it.
 * @param touch is called whenever something is asked of it
 */
export function lazyRows<Row>(read: () => readonly Row[], touch: () => unknown): readonly Row[] {
  const rows: Row[] = [];
  let isRead = false;
  const open = () => {
    touch();
    if (isRead) return;
    isRead = true;
    for (const row of read()) rows.push(row);
  };
  return new Proxy(rows, {
    get(list, name) {
      open();
      const value: unknown = Reflect.get(list, name);
      // A method works on the list itself, so that its steps are not asked one by one.
      return typeof value === 'function' && name !== 'constructor' ? (value.bind(list) as unknown) : value;
    },
    has(list, name) {
      open();
      return Reflect.has(list, name);
    },
    ownKeys(list) {
      open();
      return Reflect.ownKeys(list);
    },
    getOwnPropertyDescriptor(list, name) {
      open();
      return Reflect.getOwnPropertyDescriptor(list, name);
    },
  });
}
