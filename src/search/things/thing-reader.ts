import { unpackGoal, type Goal, type GoalRow } from './goal.ts';
import { piecePath, thingsDirectory } from './paths.ts';
import { numbersOf, pieceOf, type ThingsDirectory } from './pieces.ts';
import { keys, perPack, type GramEntry, type LatinEntry, type Pair } from './thing-index.ts';
import { unpackThing, type Thing, type ThingRow } from './thing.ts';

/** Loads a file of the index by its path below the folder. */
export type LoadPiece = (path: string) => Promise<unknown>;

/** A thing with its number in the index. */
export interface NumberedThing extends Thing {
  readonly number: number;
}

/** Looks up what an index of things holds; each piece is loaded when it is first asked for. */
export class ThingReader {
  readonly directory: ThingsDirectory;
  readonly #load: LoadPiece;
  readonly #pieces = new Map<number, Promise<Readonly<Record<string, unknown>>>>();

  private constructor(directory: ThingsDirectory, load: LoadPiece) {
    this.directory = directory;
    this.#load = load;
  }

  static async open(load: LoadPiece): Promise<ThingReader> {
    return new ThingReader((await load(thingsDirectory)) as ThingsDirectory, load);
  }

  async gram(gram: string): Promise<GramEntry> {
    return (await this.#value(keys.gram(gram))) ?? {};
  }

  /** Names that begin with some letters. */
  async latin(letters: string): Promise<LatinEntry> {
    return ((await this.#value(keys.latin(letters))) ?? []) as LatinEntry;
  }

  /** Numbers of the goals under a key, in rising order. */
  async goalsUnder(key: string): Promise<number[]> {
    return numbersOf(((await this.#value(keys.list(key))) ?? []) as number[]);
  }

  /** Texts that are set side by side. */
  async pairs(): Promise<readonly Pair[]> {
    return ((await this.#value(keys.pairs)) ?? []) as readonly Pair[];
  }

  /** What the notes of a document say of who answers for its provisions, by eId. */
  async dutiesIn(document: string): Promise<Readonly<Record<string, string>>> {
    return ((await this.#value(keys.duties(document))) ?? {}) as Readonly<Record<string, string>>;
  }

  /** How a character is read, without its tone; null for one that is no usual Chinese character. */
  async soundOf(character: string): Promise<string | null> {
    return ((await this.#value(keys.sound(character))) ?? null) as string | null;
  }

  async things(numbers: readonly number[]): Promise<NumberedThing[]> {
    const rows = await this.#rows<ThingRow>(numbers, perPack.things, keys.things);
    return rows.map(([number, row]) => ({ ...unpackThing(row), number }));
  }

  async goals(numbers: readonly number[]): Promise<Goal[]> {
    const rows = await this.#rows<GoalRow>(numbers, perPack.goals, keys.goals);
    return rows.map(([, row]) => unpackGoal(row));
  }

  async #rows<Row>(
    numbers: readonly number[],
    size: number,
    keyOf: (pack: number) => string,
  ): Promise<[number, Row][]> {
    const packed = numbers.map(async (number): Promise<[number, Row][]> => {
      const pack = (await this.#value(keyOf(Math.floor(number / size)))) as readonly Row[] | undefined;
      const row = pack?.[number % size];
      return row === undefined ? [] : [[number, row]];
    });
    return (await Promise.all(packed)).flat();
  }

  async #value(key: string): Promise<unknown> {
    const number = pieceOf(key, this.directory.pieces);
    const kept = this.#pieces.get(number);
    const piece =
      kept ?? (this.#load(piecePath(this.directory.version, number)) as Promise<Readonly<Record<string, unknown>>>);
    if (kept === undefined) {
      this.#pieces.set(number, piece);
      piece.catch(() => this.#pieces.delete(number));
    }
    return (await piece)[key];
  }
}
