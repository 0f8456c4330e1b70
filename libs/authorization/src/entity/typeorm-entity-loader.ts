import { type Type } from '@nestjs/common';
import { type EntityMetadata, type FindOptionsWhere } from 'typeorm';
import { type Database, errorCode, type TenantTransaction } from 'unseen-guardian/database';
import { type EntityAddress, EntityLoader } from './entity-loader';

/** Postgres could not read the id as what its column holds; so nothing has that id. */
const NO_ID = ['22P02', '22003'];

const TENANT = 'tenantId';

function idColumn({ name, primaryColumns }: EntityMetadata): string {
  const ids = primaryColumns.map(({ propertyName }) => propertyName).filter((each) => each !== TENANT);
  if (ids.length === 1 && primaryColumns.length === 2) return ids[0]!;
  throw new Error(
    `${name} cannot be loaded by an id: its primary key must be tenantId and one more column. Provide an EntityLoader for it.`,
  );
}

/** Loads what TypeORM knows, in a transaction of the caller's tenant. */
export class TypeormEntityLoader extends EntityLoader {
  private constructor(
    readonly type: Type<object>,
    private readonly id: string,
    private readonly transactions: TenantTransaction,
  ) {
    super();
  }

  /**
   * A loader for a class; undefined when TypeORM does not know it.
   *
   * @throws Error when its primary key is not the tenant and one more column.
   */
  static async for(
    type: Type<object>,
    database: Database,
    transactions: TenantTransaction,
  ): Promise<TypeormEntityLoader | undefined> {
    const source = await database.dataSource('app');
    if (!source.hasMetadata(type)) return undefined;
    return new TypeormEntityLoader(type, idColumn(source.getMetadata(type)), transactions);
  }

  async load({ tenantId, id }: EntityAddress): Promise<object | undefined> {
    const where = { [TENANT]: tenantId, [this.id]: id } as FindOptionsWhere<object>;
    try {
      const found = await this.transactions.run(tenantId, (manager) => manager.findOne(this.type, { where }));
      return found ?? undefined;
    } catch (error) {
      if (NO_ID.includes(errorCode(error))) return undefined;
      throw error;
    }
  }
}
