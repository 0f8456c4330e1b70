import { ConfigurableModuleBuilder, Module } from '@nestjs/common';
import { Secrets } from 'unseen-guardian/secrets';
import { type DatabaseOptions } from './database.options';
import { Database } from './database.service';
import { TenantTransaction } from './tenant-transaction.service';

const { ConfigurableModuleClass, MODULE_OPTIONS_TOKEN } = new ConfigurableModuleBuilder<DatabaseOptions>({
  moduleName: 'Database',
})
  .setClassMethodName('forRoot')
  .setExtras({ isGlobal: true }, (definition, { isGlobal }) => ({ ...definition, global: isGlobal }))
  .build();

/** The token of the options that `DatabaseModule` was given. */
export const DATABASE_OPTIONS = MODULE_OPTIONS_TOKEN;

/** Wires {@link Database} and {@link TenantTransaction}. Needs `SecretsModule`. */
@Module({
  providers: [
    {
      provide: Database,
      inject: [DATABASE_OPTIONS, Secrets],
      useFactory: (options: DatabaseOptions, secrets: Secrets) => new Database(options, secrets),
    },
    {
      provide: TenantTransaction,
      inject: [Database],
      useFactory: (database: Database) => new TenantTransaction(database),
    },
  ],
  exports: [Database, TenantTransaction],
})
export class DatabaseModule extends ConfigurableModuleClass {}
