/** What is made when it is first asked for, and kept; what failed is tried again. */
export function kept<Value>(make: () => Value | Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | undefined;
  return () => {
    const coming = (made ??= Promise.resolve().then(make));
    coming.catch(() => {
      if (made === coming) made = undefined;
    });
    return coming;
  };
}
