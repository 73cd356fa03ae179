import {
  type PGlite,
  parse,
  protocol,
  type QueryOptions,
  type Results,
} from "@electric-sql/pglite";

type Message = Parameters<typeof parse.parseResults>[0][number];

/** What a database says of a statement as it is prepared. */
interface Described {
  /** Types of its parameters. */
  types: number[];
  /** What its rows look like. */
  description: Message[];
}

/** A statement that a PGlite prepares at its first run; whoever runs it has the session for himself. */
export interface KeptStatement {
  run<T>(params: readonly unknown[], options?: QueryOptions): Promise<Results<T>>;
}

const { serialize } = protocol;

/** Nothing is to be written to disk by a message: PGlite does that at the end. */
const UNSYNCED = { syncToFs: false };

/**
 * PGlite's own `query` has each statement parsed and planned anew, in five messages. Here it is parsed once, and a run
 * is one message (PostgreSQL's manual, "Extended Query": Bind, Execute, Sync). After an error it is prepared anew.
 */
export function createKeptStatement(db: PGlite, name: string, text: string): KeptStatement {
  let known: Described | null = null;

  async function describe(): Promise<Described> {
    const messages = await db.execProtocolStream(
      Buffer.concat([
        serialize.close({ type: "S", name }),
        serialize.parse({ name, text }),
        serialize.describe({ type: "S", name }),
        serialize.sync(),
      ]),
      UNSYNCED,
    );
    return {
      types: parse.parseDescribeStatementResults(messages),
      description: messages.filter((message) => message.name === "rowDescription"),
    };
  }

  function toValue(value: unknown, type: number | undefined): string | null {
    if (value === null || value === undefined) return null;
    const serializer = type === undefined ? undefined : db.serializers[type];
    return serializer ? serializer(value) : String(value);
  }

  return {
    async run<T>(params: readonly unknown[], options?: QueryOptions) {
      const described = known ?? (await describe());
      known = null;
      const values = params.map((value, at) => toValue(value, described.types[at]));
      const messages = await db.execProtocolStream(
        Buffer.concat([
          serialize.bind({ statement: name, values }),
          serialize.execute({}),
          serialize.sync(),
        ]),
        UNSYNCED,
      );
      known = described;
      await db.syncToFs();
      const [result] = parse.parseResults(
        [...described.description, ...messages],
        db.parsers,
        options,
      );
      return result as Results<T>;
    },
  };
}
