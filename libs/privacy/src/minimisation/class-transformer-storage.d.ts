/** The one place where `@Type` keeps what it was told; the package exports it without types. */
declare module 'class-transformer/cjs/storage' {
  export { defaultMetadataStorage } from 'class-transformer/types/storage';
}
