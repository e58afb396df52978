/** Counts how often the rows of a data set are looked at: what a stage does, whatever the machine. */
export class CountedReads {
  count = 0;

  /** The same rows; each element taken from the list, and each field read of a row, counts. */
  of<Row extends object>(rows: readonly Row[]): Row[] {
    return this.proxy(rows.map((row) => this.proxy(row)));
  }

  private proxy<Value extends object>(value: Value): Value {
    return new Proxy(value, {
      get: (target, key, receiver) => {
        this.count += 1;
        return Reflect.get(target, key, receiver) as unknown;
      },
    });
  }
}
